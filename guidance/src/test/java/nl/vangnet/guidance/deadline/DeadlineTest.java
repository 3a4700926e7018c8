package nl.vangnet.guidance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.deadline.Pause.Reason;
import nl.vangnet.guidance.deadline.Term.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeadlineTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "three working days over a weekend, 2026-11-20, 3, WORKING_DAYS, 2026-11-25",
        "five working days over Easter, 2026-04-02, 5, WORKING_DAYS, 2026-04-13",
        "eight weeks, 2026-11-20, 8, WEEKS, 2027-01-15",
        "weeks that end at Christmas, 2026-11-13, 6, WEEKS, 2026-12-28",
        "a month from the 31st, 2026-01-31, 1, MONTHS, 2026-03-02",
        "a fortnight that ends on a Sunday, 2026-11-15, 14, CALENDAR_DAYS, 2026-11-30",
        "three days with at least two to work on, 2026-11-20, 3, CALENDAR_DAYS, 2026-11-24",
        "one day that ends on a Saturday, 2026-11-20, 1, CALENDAR_DAYS, 2026-11-23",
        "the last that moves, 2026-11-23, 90, CALENDAR_DAYS, 2027-02-22",
        "too long to move, 2026-11-22, 91, CALENDAR_DAYS, 2027-02-21",
        "thirteen weeks from a Sunday, 2026-11-22, 13, WEEKS, 2027-02-21"
    })
    void aTermEndsOn(String why, LocalDate start, int count, Unit unit, LocalDate end) {
        assertThat(deadline(start, count, unit).due()).as(why).contains(end);
    }

    @Test
    void whileAPauseLastsNobodyKnowsTheEndAndNothingIsLate() {
        Deadline paused = with(deadline(FRIDAY, 3, Unit.WORKING_DAYS), pause("2026-11-24", null));

        assertThat(paused.due()).isEmpty();
        assertThat(paused.state(LocalDate.of(2027, 3, 1)))
                .isEqualTo(new DeadlineState.Paused(LocalDate.of(2026, 11, 24), Reason.EMERGENCY));
        assertThat(paused.mustEscalate(LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void whatWasLateBeforeThePauseStaysLate() {
        Deadline late = with(deadline(FRIDAY, 3, Unit.WORKING_DAYS), pause("2026-12-01", null));

        assertThat(late.state(LocalDate.of(2026, 12, 24)))
                .isEqualTo(new DeadlineState.Overdue(LocalDate.of(2026, 11, 25)));
    }

    @Test
    void aDeadlineRunsIsLateIsToldAndIsMet() {
        Deadline running = deadline(FRIDAY, 3, Unit.WORKING_DAYS);
        LocalDate due = LocalDate.of(2026, 11, 25);
        assertThat(running.state(due)).isEqualTo(new DeadlineState.Running(due));
        assertThat(running.mustEscalate(due)).isFalse();

        assertThat(running.state(due.plusDays(1))).isEqualTo(new DeadlineState.Overdue(due));
        assertThat(running.mustEscalate(due.plusDays(1))).isTrue();

        Deadline told =
                new Deadline(running.kind(), FRIDAY, running.term(), List.of(), List.of(), null, due.plusDays(1));
        assertThat(told.mustEscalate(due.plusDays(2))).isFalse();
        assertThat(told.state(due.plusDays(2)).late()).isTrue();

        Deadline met = new Deadline(
                running.kind(), FRIDAY, running.term(), List.of(), List.of(), due.plusDays(3), due.plusDays(1));
        assertThat(met.state(due.plusDays(9))).isEqualTo(new DeadlineState.Met(due.plusDays(3), true));
    }

    @Test
    void anExtensionCountsInTheUnitOfTheTermAndHasAReason() {
        Deadline extended = new Deadline(
                DeadlineKind.CLIENT_REQUEST,
                FRIDAY,
                new Term(8, Unit.WEEKS),
                List.of(),
                List.of(new Extension(FRIDAY.plusWeeks(7), 2, "De arts kan later.")),
                null,
                null);

        assertThat(extended.due()).contains(FRIDAY.plusWeeks(10));
        assertThatThrownBy(() -> new Extension(FRIDAY, 2, " ")).hasMessageContaining("reason");
        assertThatThrownBy(() -> new Extension(FRIDAY, 0, "x")).hasMessageContaining("longer");
    }

    @Test
    void theEndIsAlwaysADayOnWhichPeopleWorkAndNeverInAPause() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random chance = new Random(seed);
            Deadline any = any(chance);
            LocalDate due = any.due().orElseThrow();
            assertThat(DaysOff.isOff(due))
                    .as("seed %d: %s ends on %s", seed, any, due)
                    .isFalse();
            assertThat(any.pauses()).as("seed %d", seed).noneMatch(pause -> pause.holds(due));
            assertThat(due).as("seed %d", seed).isAfter(any.start());
        }
    }

    @Test
    void aTermHasExactlyItsWorkingDaysThatWerePausedByNothing() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random chance = new Random(seed);
            Deadline any = any(chance);
            Deadline counted = new Deadline(
                    any.kind(),
                    any.start(),
                    new Term(any.term().count(), Unit.WORKING_DAYS),
                    any.pauses(),
                    any.extensions(),
                    null,
                    null);
            LocalDate due = counted.due().orElseThrow();
            assertThat(counted.start()
                            .plusDays(1)
                            .datesUntil(due.plusDays(1))
                            .filter(day -> !DaysOff.isOff(day)
                                    && counted.pauses().stream().noneMatch(pause -> pause.holds(day)))
                            .count())
                    .as("seed %d: %s", seed, counted)
                    .isEqualTo(counted.term().count());
        }
    }

    @Test
    void pausesAndLongerTermsNeverBringTheEndNearer() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random chance = new Random(seed);
            Deadline any = any(chance);
            LocalDate due = any.due().orElseThrow();
            assertThat(with(any, anyPause(chance, any.start())).due().orElseThrow())
                    .as("seed %d: %s", seed, any)
                    .isAfterOrEqualTo(due);
            Deadline longer = new Deadline(
                    any.kind(), any.start(), any.term().plus(1), any.pauses(), any.extensions(), null, null);
            if (longer.term().moves()) {
                assertThat(longer.due().orElseThrow())
                        .as("seed %d: %s", seed, any)
                        .isAfterOrEqualTo(due);
            }
        }
    }

    /** For a term that ends on a working day anyway; elsewhere the move to a working day comes on top. */
    @Test
    void aTermIsLongerByTheDaysThatWerePaused() {
        for (long seed = 1; seed <= 2_000; seed++) {
            Random chance = new Random(seed);
            LocalDate start = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(3_000));
            Deadline plain = deadline(start, 100 + chance.nextInt(100), Unit.CALENDAR_DAYS);
            LocalDate from = start.plusDays(1L + chance.nextInt(100));
            int days = 1 + chance.nextInt(200);
            assertThat(with(plain, new Pause(Reason.EMERGENCY, from, from.plusDays(days)))
                            .due())
                    .as("seed %d: %s paused for %d days from %s", seed, plain, days, from)
                    .contains(plain.due().orElseThrow().plusDays(days));
        }
    }

    private static Deadline any(Random chance) {
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(chance.nextInt(3_000));
        Unit unit = List.of(Unit.values()).get(chance.nextInt(4));
        Deadline plain = deadline(start, 1 + chance.nextInt(unit == Unit.MONTHS ? 2 : 11), unit);
        return chance.nextBoolean() ? plain : with(plain, anyPause(chance, start));
    }

    private static Pause anyPause(Random chance, LocalDate start) {
        LocalDate from = start.plusDays(chance.nextInt(40) - 10L);
        return new Pause(Reason.WAITING_FOR_CLIENT, from, from.plusDays(chance.nextInt(60)));
    }

    private static Pause pause(String from, @Nullable String until) {
        return new Pause(Reason.EMERGENCY, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static Deadline with(Deadline deadline, Pause pause) {
        List<Pause> pauses = new ArrayList<>(deadline.pauses());
        pauses.add(pause);
        return new Deadline(
                deadline.kind(), deadline.start(), deadline.term(), pauses, deadline.extensions(), null, null);
    }

    private static Deadline deadline(LocalDate start, int count, Unit unit) {
        return Deadline.start(DeadlineKind.TASK, start, new Term(count, unit));
    }
}
