package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB14")
class BB14Test extends ContactCase {
    @Test
    void whoIsExemptGetsNoVacanciesByAnyChannelAndThatItWasStoppedIsCounted() {
        long unit = clients.settle("Hans Kok");
        clients.exempt(unit, today.plusYears(1), "SEEK_WORK");
        for (Channel channel : new Channel[] {Channel.LETTER, Channel.EMAIL, Channel.TEXT_MESSAGE, Channel.PHONE}) {
            Draft letter = clients.invitation(unit, Purpose.WORK, channel, "vacancy");
            Draft vacancy = new Draft(
                    unit,
                    unit,
                    letter.purpose(),
                    channel,
                    letter.place(),
                    letter.day(),
                    letter.time(),
                    letter.clauses(),
                    Map.of("topic", "een baan in de tuin"));

            assertThat(stoppedForJob(vacancy)).containsExactly("EXEMPTION_IN_FORCE");
        }
        assertThat(sql.fetchSingle(
                                "select count(*) from refused_outgoing where unit_id = ? and 'EXEMPTION_IN_FORCE' = any (safeguards)",
                                unit)
                        .into(Long.class))
                .isEqualTo(4);
    }
}
