package nl.vangnet.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineState;
import nl.vangnet.guidance.deadline.Extension;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class DeadlinesTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.MIN;
    private long unit;

    @BeforeEach
    void client() {
        today = LocalDate.now(clock);
        unit = new SomeClients(sql).client();
    }

    @Test
    void oneMatterHasOneClockHoweverOftenItIsOpened() {
        long first = deadlines.open(DeadlineKind.TASK, unit, "task:1", today, SomeClients.MANAGER);
        long second = deadlines.open(DeadlineKind.TASK, unit, "task:1", today.plusDays(9), SomeClients.MANAGER);

        assertThat(second).isEqualTo(first);
        assertThat(deadlines.ofUnit(unit)).hasSize(1);
    }

    @Test
    void whatWasDoneIsNoLongerOpenAndStaysDone() {
        deadlines.open(DeadlineKind.TASK, unit, "task:1", today.minusDays(60), SomeClients.MANAGER);
        assertThat(deadlines.overdue(today)).extracting(OpenDeadline::subject).containsExactly("task:1");

        deadlines.met(DeadlineKind.TASK, "task:1", "gedaan", SomeClients.MANAGER);
        deadlines.met(DeadlineKind.TASK, "task:1", "nog eens", SomeClients.MANAGER);

        assertThat(deadlines.overdue(today)).isEmpty();
        assertThat(deadlines.ofManager(SomeClients.MANAGER)).isEmpty();
    }

    @Test
    void theClockOfEveryNightTellsWhatRanOutOnceAlsoOfWhoHasNoManagerAnyMore() {
        deadlines.open(DeadlineKind.CLIENT_MESSAGE, unit, "message:1", today.minusDays(30), SomeClients.COLLEAGUE);
        deadlines.open(DeadlineKind.CLIENT_MESSAGE, unit, "message:2", today, SomeClients.COLLEAGUE);

        assertThat(deadlines.escalate(today)).isEqualTo(1);
        assertThat(deadlines.escalate(today)).isZero();

        OpenDeadline late = deadlines.overdue(today).getFirst();
        assertThat(late.state(today)).isInstanceOf(DeadlineState.Escalated.class);
        assertThat(late.owner()).isEqualTo(SomeClients.MANAGER);
    }

    @Test
    void aRequestWaitsForTheClientAndGoesOnWithTheDaysThatWereLeft() {
        long request = deadlines.open(
                DeadlineKind.CLIENT_REQUEST, unit, "request:1", today.minusDays(20), SomeClients.MANAGER);
        LocalDate due = due("request:1");

        deadlines.pause(request, today.minusDays(10), SomeClients.MANAGER);
        assertThat(deadlines
                        .find(DeadlineKind.CLIENT_REQUEST, "request:1")
                        .orElseThrow()
                        .state(today))
                .isInstanceOf(DeadlineState.Paused.class);
        assertThat(deadlines.overdue(today.plusYears(1))).isEmpty();

        deadlines.resume(request, today.plusDays(4), SomeClients.MANAGER);
        assertThat(due("request:1")).isAfterOrEqualTo(due.plusDays(14)).isBefore(due.plusDays(21));
    }

    @Test
    void aSummaryNeverWaitsForTheClient() {
        long summary =
                deadlines.open(DeadlineKind.CONVERSATION_SUMMARY, unit, "conversation:1", today, SomeClients.MANAGER);

        assertThatThrownBy(() -> deadlines.pause(summary, today, SomeClients.MANAGER))
                .hasMessageContaining("CONVERSATION_SUMMARY does not wait");
    }

    @Test
    void anExtensionMovesTheEndAndKeepsItsReason() {
        long request = deadlines.open(DeadlineKind.CLIENT_REQUEST, unit, "request:1", today, SomeClients.MANAGER);
        deadlines.extend(request, new Extension(today, 2, "De keuring is later."), SomeClients.MANAGER);

        assertThat(due("request:1")).isAfterOrEqualTo(today.plusWeeks(10));
        assertThat(deadlines.ofUnit(unit).getFirst().deadline().extensions())
                .extracting(Extension::reason)
                .isEqualTo(List.of("De keuring is later."));
    }

    @Test
    void aClockIsNeverPutBackByHand() {
        deadlines.open(DeadlineKind.TASK, unit, "task:1", today, SomeClients.MANAGER);

        assertThatThrownBy(() -> sql.execute("update deadline set start_day = start_day + 30"))
                .hasMessageContaining("never changed");
    }

    private LocalDate due(String subject) {
        return deadlines
                .find(DeadlineKind.CLIENT_REQUEST, subject)
                .flatMap(open -> open.deadline().due())
                .orElseThrow();
    }
}
