package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB37")
class BB37Test extends ContactCase {
    @Test
    void aCallThatNothingShowsDoesNotCountAgainstAnybody() {
        long unit = clients.settle("Nel Brouwer");
        long appointment = clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 30, today.minusDays(1));
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.PHONE, 10);

        assertThat(names(replies.noShow(unit, appointment, SomeClients.MANAGER).refusals()))
                .containsExactly("NO_SHOW_UNPROVEN");
    }
}
