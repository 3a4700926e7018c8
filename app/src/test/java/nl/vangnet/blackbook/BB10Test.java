package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB10")
class BB10Test extends ContactCase {
    @Test
    void whoDoesSomethingAlreadyIsNotInvitedToVolunteerAndTheColleagueReadsWhatItIs() {
        long unit = clients.settle("Dirkje Mol");
        clients.active(unit, "de moestuin op dinsdag");

        var refusal = preview(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "volunteer"))
                .verdict()
                .refusals()
                .getFirst();

        assertThat(refusal.safeguard()).isEqualTo("ACTIVE_ALREADY");
        assertThat(refusal.objection().details()).isEqualTo(List.of(new Detail.Words("de moestuin op dinsdag")));
    }

    @Test
    void everyInvitationSaysEitherThatOneHasToRespondOrThatOneIsFree() {
        long unit = clients.settle("Dirkje Mol");

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "must")))
                .containsExactly("DUTY_OR_VOLUNTARY");
    }
}
