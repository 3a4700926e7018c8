package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import org.junit.jupiter.api.Test;

@BlackBook("BB11")
class BB11Test extends ContactCase {
    @Test
    void whoseExemptionEndsSoonIsLeftOutOfRoundsUntilThatIsTalkedAbout() {
        long unit = clients.settle("Els Jansen");
        clients.exempt(unit, today.plusWeeks(8), "SEEK_WORK");

        assertThat(stoppedForJob(clients.invitation(unit, Purpose.HOW_ARE_YOU)))
                .containsExactly("EXEMPTION_REVIEW_FIRST");
        assertThat(stopped(clients.invitation(unit, Purpose.EXEMPTION_REVIEW))).isEmpty();
    }
}
