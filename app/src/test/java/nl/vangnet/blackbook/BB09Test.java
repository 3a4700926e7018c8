package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB09")
class BB09Test extends ContactCase {
    @Test
    void whoGetsAPensionSoonIsAskedWhetherTheIncomeIsInOrderAndNotAboutWork() {
        long unit = clients.settle("Cor Visser", today.minusYears(66));

        assertThat(stopped(clients.invitation(unit, Purpose.WORK))).contains("PENSION_NEAR");
        var invitation = clients.invitation(unit, Purpose.INCOME_IN_ORDER, Channel.LETTER);
        assertThat(String.join(" ", preview(invitation).message().paragraphs()))
                .contains("U krijgt over een tijd pensioen. Wij kijken graag samen of uw inkomen dan klopt.");
        assertThat(stopped(invitation)).isEmpty();
    }
}
