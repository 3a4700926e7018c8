package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB17")
class BB17Test extends ContactCase {
    @Test
    void whoWasSpokenWithBeforeIsNotInvitedToGetAcquainted() {
        long unit = clients.settle("Ibrahim Kaya");
        long call = clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.PHONE, 70);
        replies.went(unit, call, Attempt.Result.REACHED, "gebeld om 10.15 uur", SomeClients.MANAGER);

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "acquainted")))
                .containsExactly("KNOWN_TO_EACH_OTHER");
    }

    @Test
    void everyLetterSaysWhyThisPersonGetsIt() {
        long unit = clients.settle("Ibrahim Kaya");

        assertThat(stopped(SomeDrafts.without(clients.invitation(unit, Purpose.HOW_ARE_YOU), "how-are-you")))
                .containsExactly("QUESTIONS_LEFT_OPEN");
    }
}
