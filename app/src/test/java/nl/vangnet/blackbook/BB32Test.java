package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.contact.SomeClients;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

@BlackBook("BB32")
class BB32Test extends ContactCase {
    @Test
    void afterTwoLettersWithoutAnswerNobodyStayedAwayUntilAnotherWayWasTriedWithProof() {
        long unit = clients.settle("Mo Haddad");
        clients.attempt(unit, Purpose.WORK, Channel.LETTER, 40);
        long appointment = clients.attempt(unit, Purpose.WORK, Channel.LETTER, 20, today.minusDays(1));

        assertThat(names(replies.noShow(unit, appointment, SomeClients.MANAGER).refusals()))
                .containsExactly("NO_SHOW_UNPROVEN");
        assertThat(stopped(clients.invitation(unit, Purpose.WORK))).containsExactly("STEP_OUT_OF_ORDER");

        long visit = clients.attempt(unit, Purpose.WORK, Channel.HOME_VISIT, 2);
        replies.went(unit, visit, Attempt.Result.NO_ANSWER, "kaartje in de bus om 14.05 uur", SomeClients.MANAGER);
        assertThat(replies.noShow(unit, appointment, SomeClients.MANAGER).permits())
                .isTrue();
    }

    @Test
    void twoDepartmentsDoNotWriteToTheSamePersonAtOnce() {
        long unit = clients.settle("Mo Haddad");
        clients.attempt(unit, Purpose.WORK, Channel.LETTER, 20);

        assertThat(stopped(clients.invitation(unit, Purpose.HOW_ARE_YOU))).containsExactly("OTHER_LADDER_OPEN");
    }
}
