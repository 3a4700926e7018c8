package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB02")
class BB02Test extends ContactCase {
    @Test
    void whoIsExemptFromLookingForWorkIsNotAskedForACvAndIsInvitedWithHowAreYouInstead() {
        long unit = clients.settle("Anna Bakker");
        clients.exempt(unit, today.plusYears(1), "SEEK_WORK");

        var refusals = preview(clients.invitation(unit, Purpose.WORK, Channel.LETTER, "bring-cv"))
                .verdict()
                .refusals();

        assertThat(names(refusals)).containsExactly("EXEMPTION_IN_FORCE");
        assertThat(refusals.getFirst().objection().instead()).containsExactly("instead.how-are-you");
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU))).isEmpty();
    }
}
