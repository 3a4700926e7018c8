package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB26")
class BB26Test extends ContactCase {
    @Test
    void whoDoesNotComeToTheNeighbourhoodMeetingDidNotStayAwayAndHearsNothingMore() {
        long unit = clients.settle("Lena Rust");
        long meeting = clients.attempt(unit, Purpose.VOLUNTARY_MEETING, Channel.LETTER, 30, today.minusDays(3));

        assertThat(names(replies.noShow(unit, meeting, SomeClients.MANAGER).refusals()))
                .contains("NO_SHOW_OF_VOLUNTARY");
        assertThat(contactClock.run(today)).isZero();
    }

    @Test
    void whoDeclinesIsLeftInPeace() {
        long unit = clients.settle("Lena Rust");
        clients.attempt(unit, Purpose.VOLUNTARY_MEETING, Channel.LETTER, 20);
        replies.answered(
                unit,
                unit,
                new Answer(today, Channel.PHONE, Answer.Kind.CANNOT_COME, "Ik wil dat niet."),
                SomeClients.MANAGER);

        assertThat(stopped(clients.invitation(unit, Purpose.VOLUNTARY_MEETING))).contains("ANSWER_CAME");
    }

    @Test
    void whoSaysNoToTheNeighbourhoodTeamIsNotMentionedThereAndNothingFollows() {
        long unit = clients.settle("Lena Rust");
        partners.saysYes(unit, "buurtteam");
        partners.saysNo(unit, "buurtteam");

        assertThat(stopped(partners.draft(unit, "buurtteam"))).contains("PARTNER_DECLINED");
        assertThat(partners.told(unit)).isEmpty();
        assertThat(contactClock.run(today)).isZero();
    }
}
