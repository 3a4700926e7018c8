package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB59")
class BB59Test extends ContactCase {
    @Test
    void inAnEmergencyNobodyIsAskedToMeetInOnePlaceAgreementsStandAndNobodyStayedAway() {
        long unit = clients.settle("Rob Maas");
        clients.agreed(unit, "Niet bellen", "", "PHONE");
        long other = clients.settle("Sara Lim");
        clients.attempt(other, Purpose.HOW_ARE_YOU, Channel.LETTER, 40);
        long appointment = clients.attempt(other, Purpose.HOW_ARE_YOU, Channel.EMAIL, 20, today.minusDays(2));
        policies.emergency(today.minusDays(5), true, "pandemie", SomeClients.MANAGER);

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU))).containsExactly("EMERGENCY");
        assertThat(preview(clients.invitation(unit, Purpose.HOW_ARE_YOU))
                        .message()
                        .fields()
                        .get("ways"))
                .isEqualTo("beeldbellen");
        assertThat(names(replies.noShow(other, appointment, SomeClients.MANAGER).refusals()))
                .containsExactly("NO_SHOW_IN_EMERGENCY");

        policies.emergency(today, false, "voorbij", SomeClients.MANAGER);
        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU))).isEmpty();
    }
}
