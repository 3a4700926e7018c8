package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB13")
class BB13Test extends ContactCase {
    @Test
    void whoAgreedOnAnEmailWithTheQuestionsFirstGetsNoLetterAndNoCallAndTheColleagueReadsTheAgreement() {
        long unit = clients.settle("Gerda Smit");
        clients.agreed(unit, "Eerst een e-mail met de vragen. Nooit bellen.", "EMAIL", "PHONE");

        var refusal = preview(clients.invitation(unit, Purpose.HOW_ARE_YOU))
                .verdict()
                .refusals()
                .getFirst();
        assertThat(refusal.safeguard()).isEqualTo("AGREEMENT_FIRST");
        assertThat(refusal.objection().details())
                .isEqualTo(List.of(new Detail.Words("Eerst een e-mail met de vragen. Nooit bellen.")));
        assertThat(stoppedForJob(clients.invitation(unit, Purpose.HOW_ARE_YOU))).containsExactly("AGREEMENT_FIRST");
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.PHONE)))
                .contains("AGREEMENT_CHANNEL");
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.EMAIL)))
                .isEmpty();
    }
}
