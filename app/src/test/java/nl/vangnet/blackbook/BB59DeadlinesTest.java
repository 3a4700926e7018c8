package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.contact.Policies;
import nl.vangnet.conversations.ClientMessage;
import nl.vangnet.conversations.Messages;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.deadline.DeadlineState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB59")
class BB59DeadlinesTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Messages messages;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Policies policies;

    @Autowired
    private Clock clock;

    @Test
    void inAnEmergencyEveryPendingClockStandsStillAndGoesOnWithTheDaysThatWereLeft() {
        long unit = new SomeClients(sql).client();
        LocalDate today = LocalDate.now(clock);
        messages.write(unit, ClientMessage.Kind.QUESTION, "Gaat het gesprek door?");
        deadlines.open(DeadlineKind.CLIENT_REQUEST, unit, "request:1", today.minusWeeks(4), SomeClients.MANAGER);
        deadlines.open(DeadlineKind.NEXT_STEP, unit, "conversation:1", today.minusWeeks(4), SomeClients.MANAGER);
        List<LocalDate> before = dues(unit);

        policies.emergency(today.plusDays(1), true, "pandemie", SomeClients.LEAD);
        assertThat(deadlines.ofUnit(unit))
                .hasSize(3)
                .allSatisfy(
                        open -> assertThat(open.state(today.plusMonths(6))).isInstanceOf(DeadlineState.Paused.class));
        assertThat(deadlines.escalate(today.plusYears(1))).isZero();

        policies.emergency(today.plusDays(101), false, "voorbij", SomeClients.LEAD);

        List<LocalDate> after = dues(unit);
        for (int i = 0; i < before.size(); i++) {
            // On top of the hundred days a day off at the end, or fewer days off between, can move it by some days.
            assertThat(after.get(i))
                    .isBetween(before.get(i).plusDays(96), before.get(i).plusDays(106));
        }
    }

    @Test
    void whatIsOpenedDuringTheEmergencyWaitsForItsEndToo() {
        long unit = new SomeClients(sql).client();
        LocalDate today = LocalDate.now(clock);
        policies.emergency(today.minusDays(30), true, "pandemie", SomeClients.LEAD);

        messages.write(unit, ClientMessage.Kind.QUESTION, "Gaat het gesprek door?");

        assertThat(deadlines.ofUnit(unit).getFirst().deadline().due()).isEmpty();
    }

    private List<LocalDate> dues(long unit) {
        return deadlines.ofUnit(unit).stream()
                .sorted(Comparator.comparing(open -> open.deadline().kind()))
                .map(open -> open.deadline().due().orElseThrow())
                .toList();
    }
}
