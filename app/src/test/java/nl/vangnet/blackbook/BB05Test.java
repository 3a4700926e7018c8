package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB05")
class BB05Test extends ContactCase {
    @Test
    void whoGetsAPensionSoonIsNotWrittenToAboutVolunteering() {
        long unit = clients.settle("Piet Bijna", today.minusYears(66));
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "volunteer")))
                .containsExactly("PENSION_NEAR");
    }

    @Test
    void noPartnerIsToldOfWhoDidNotSayYesNorOfWhoGetsAPensionSoonForVolunteering() {
        long unit = clients.settle("Piet Bijna", today.minusYears(66));

        assertThat(stopped(partners.draft(unit, "vrijwilligerspunt")))
                .contains("PARTNER_WITHOUT_CONSENT", "PENSION_NEAR");
        partners.saysYes(unit, "vrijwilligerspunt");
        assertThat(stopped(partners.draft(unit, "vrijwilligerspunt"))).containsExactly("PENSION_NEAR");
        assertThat(partners.told(unit)).isEmpty();
    }

    @Test
    void aLetterToAClientGoesToNoPartner() {
        long unit = clients.settle("Piet Bijna", today.minusYears(66));
        assertThat(preview(clients.invitation(unit, Purpose.VOLUNTARY_MEETING, Channel.LETTER))
                        .message())
                .satisfies(message -> {
                    assertThat(message.senders()).containsExactly("municipality");
                    assertThat(message.copies()).isEmpty();
                });
    }
}
