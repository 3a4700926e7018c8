package nl.vangnet.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.trials.design.WaveSchedule.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotTest {
    private static final PlannedWave T1 =
            new PlannedWave("T1", 1, new Window(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 30)), null);

    @Test
    void sixMonthsAfterTheLastDayOfAugustIsTheLastDayOfFebruary() {
        assertThat(slot(LocalDate.of(2025, 8, 31)).earliest()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    void whoWasNotInterviewedBeforeCanBeAtTheBeginningOfTheWave() {
        assertThat(slot(null).earliest()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(slot(null).broken(LocalDate.of(2026, 2, 1))).isEmpty();
    }

    @Test
    void anInterviewTooSoonOrOutsideTheWaveBreaksARule() {
        Slot slot = slot(LocalDate.of(2025, 9, 15));
        assertThat(slot.broken(LocalDate.of(2026, 3, 15))).isEmpty();
        assertThat(slot.broken(LocalDate.of(2026, 3, 14))).containsExactly(Slot.Broken.TOO_SOON);
        assertThat(slot.broken(LocalDate.of(2026, 5, 1))).containsExactly(Slot.Broken.OUTSIDE_WINDOW);
        assertThat(slot.broken(LocalDate.of(2026, 1, 31)))
                .containsExactly(Slot.Broken.TOO_SOON, Slot.Broken.OUTSIDE_WINDOW);
    }

    @Test
    void theStateFollowsFromTheDaysAndTheLastAttempt() {
        LocalDate before = LocalDate.of(2025, 9, 15);
        LocalDate march = LocalDate.of(2026, 3, 20);
        assertThat(slot(before).state(LocalDate.of(2026, 3, 1))).isEqualTo(Slot.State.NOT_YET);
        assertThat(slot(before).state(march)).isEqualTo(Slot.State.OPEN);
        assertThat(slot(before).state(LocalDate.of(2026, 5, 1))).isEqualTo(Slot.State.OVER);
        assertThat(slot(LocalDate.of(2025, 12, 1)).state(march)).isEqualTo(Slot.State.OVER);
        assertThat(slot(before, Outcome.NO_ANSWER).state(march)).isEqualTo(Slot.State.OPEN);
        assertThat(slot(before, Outcome.APPOINTMENT).state(march)).isEqualTo(Slot.State.APPOINTMENT);
        assertThat(slot(before, Outcome.REFUSED).state(march)).isEqualTo(Slot.State.CLOSED);
        assertThat(slot(before, Outcome.REFUSED, Outcome.APPOINTMENT).state(march))
                .isEqualTo(Slot.State.APPOINTMENT);
        assertThat(slot(before, Outcome.INTERVIEWED).state(LocalDate.of(2027, 1, 1)))
                .isEqualTo(Slot.State.HELD);
    }

    private static Slot slot(@Nullable LocalDate previous, Outcome... outcomes) {
        List<Attempt> attempts = Arrays.stream(outcomes)
                .map(outcome ->
                        new Attempt(LocalDate.of(2026, 3, 1), Channel.PHONE, outcome, null, null, "", "Noor Vos"))
                .toList();
        return new Slot("P1", 1, 2, T1, previous, attempts, false);
    }
}
