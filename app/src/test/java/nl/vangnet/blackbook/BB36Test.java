package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.vangnet.VangnetTest;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB36")
class BB36Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Clock clock;

    @Test
    void whatWasAgreedInAConversationIsLookedAtInTimeOrTheTeamLeadHearsUnasked() {
        LocalDate today = LocalDate.now(clock);
        long unit = new SomeClients(sql).client();
        long id = new SomeConversations(conversations, briefs).recorded(unit, Set.of());

        OpenDeadline agreed =
                deadlines.find(DeadlineKind.NEXT_STEP, "conversation:" + id).orElseThrow();
        LocalDate due = agreed.deadline().due().orElseThrow();
        assertThat(due).isBetween(today.plusMonths(3), today.plusMonths(3).plusDays(4));
        deadlines.escalate(due.plusDays(1));
        assertThat(deadlines.overdue(due.plusDays(1)))
                .extracting(OpenDeadline::id)
                .contains(agreed.id());

        conversations.nextStepDone(unit, id, SomeClients.MANAGER);
        assertThat(deadlines.overdue(due.plusDays(1)))
                .extracting(OpenDeadline::id)
                .doesNotContain(agreed.id());
    }
}
