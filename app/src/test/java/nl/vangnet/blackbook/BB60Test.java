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
@BlackBook("BB60")
class BB60Test {
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
    void threeWorkingDaysAfterAConversationTheClientHasItInWritingOrTheTeamLeadHears() {
        long unit = new SomeClients(sql).client();
        LocalDate today = LocalDate.now(clock);
        long id = new SomeConversations(conversations, briefs).recorded(unit, Set.of());

        OpenDeadline summary = deadlines
                .find(DeadlineKind.CONVERSATION_SUMMARY, "conversation:" + id)
                .orElseThrow();
        LocalDate due = summary.deadline().due().orElseThrow();
        assertThat(due).isBetween(today.plusDays(3), today.plusDays(10));
        assertThat(deadlines.escalate(due)).isZero();
        assertThat(deadlines.escalate(due.plusDays(1))).isEqualTo(1);
    }

    @Test
    void whoGotItInWritingReadsWhatIsExpectedUntilWhenAndWhatNotAndNothingEscalates() {
        long unit = new SomeClients(sql).client();
        long id = new SomeConversations(conversations, briefs).sent(unit);

        assertThat(deadlines.find(DeadlineKind.CONVERSATION_SUMMARY, "conversation:" + id))
                .isEmpty();
        assertThat(conversations.of(unit).getFirst().record())
                .satisfies(record -> assertThat(record.nextStep()).isEqualTo("De klantmanager belt het buurthuis."));
    }
}
