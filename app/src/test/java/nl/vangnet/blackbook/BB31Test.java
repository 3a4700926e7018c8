package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB31")
class BB31Test extends ContactCase {
    @Test
    void whoCancelsByTextMessageDidNotStayAway() {
        long unit = clients.settle("Lies Vos");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 40);
        long appointment = clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.EMAIL, 20, today.minusDays(1));
        assertThat(replies.mayBeNoShow(unit, appointment).permits()).isTrue();

        replies.answered(
                unit,
                unit,
                new Answer(today.minusDays(3), Channel.TEXT_MESSAGE, Answer.Kind.CANNOT_COME, "ziek"),
                SomeClients.MANAGER);

        assertThat(names(replies.noShow(unit, appointment, SomeClients.MANAGER).refusals()))
                .containsExactly("NO_SHOW_AFTER_ANSWER");
        assertThat(sql.fetchSingle("select count(*) from no_show where outgoing_id = ?", appointment)
                        .into(Long.class))
                .isZero();
    }

    @Test
    void anInvitationToTalkAboutWorkCannotAnnounceASuspension() {
        long unit = clients.settle("Lies Vos");

        assertThat(stopped(clients.invitation(unit, Purpose.WORK, Channel.LETTER, "suspension")))
                .contains("SUSPENSION_FOR_SUPPORT");
    }
}
