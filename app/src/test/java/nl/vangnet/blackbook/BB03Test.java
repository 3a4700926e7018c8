package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB03")
class BB03Test extends ContactCase {
    @Test
    void whoIsVulnerableGetsNoAutomaticReminderButAStepForSomebodyWhoIsKnown() {
        long unit = clients.settle("Bilal Özdemir");
        clients.flag(unit, "VULNERABLE");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);

        assertThat(contactClock.run(today)).isEqualTo(1);

        assertThat(sql.fetchSingle("select known_person_only from contact_due where unit_id = ?", unit)
                        .into(Boolean.class))
                .isTrue();
        assertThat(stoppedForJob(clients.invitation(unit, Purpose.HOW_ARE_YOU))).contains("VULNERABLE_AND_AUTOMATIC");
        assertThat(left(unit)).isZero();
    }

    @Test
    void theNameOnALetterIsTheNameAsRegistered() {
        long unit = clients.settle("Bilal Özdemir");

        assertThat(preview(clients.invitation(unit, Purpose.HOW_ARE_YOU))
                        .message()
                        .printedName())
                .isEqualTo("Bilal Özdemir");
    }
}
