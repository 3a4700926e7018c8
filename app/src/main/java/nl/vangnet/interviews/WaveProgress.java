package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.design.WaveSchedule;
import nl.vangnet.trials.design.WaveSchedule.WaveCheck;
import org.jspecify.annotations.Nullable;

/**
 * How far a wave is.
 *
 * @param asked participants who are, or were, to be interviewed
 * @param outcomes of the last attempts, zeros too
 * @param untried with whom nobody tried yet
 * @param check whether the rules of the waves were kept (E20)
 */
public record WaveProgress(PlannedWave wave, int asked, Map<Outcome, Integer> outcomes, int untried, WaveCheck check) {
    static WaveProgress of(PlannedWave wave, List<Slot> slots) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome, 0));
        int untried = 0;
        for (Slot slot : slots) {
            Outcome outcome = slot.outcome();
            if (outcome == null) {
                untried++;
            } else {
                outcomes.merge(outcome, 1, Integer::sum);
            }
        }
        return new WaveProgress(wave, slots.size(), outcomes, untried, check(wave, slots));
    }

    private static WaveCheck check(PlannedWave wave, List<Slot> slots) {
        return WaveSchedule.check(
                        slots.stream()
                                .filter(slot -> slot.outcome() == Outcome.INTERVIEWED)
                                .map(slot -> Arrays.<@Nullable LocalDate>asList(
                                        slot.previous(),
                                        slot.attempts().getLast().day()))
                                .toList(),
                        List.of(wave.window(), wave.window()))
                .getLast();
    }

    public int held() {
        return outcomes.getOrDefault(Outcome.INTERVIEWED, 0);
    }

    /** Whole percent of those asked; 0 of nobody. */
    public int percentHeld() {
        return asked == 0 ? 0 : (200 * held() + asked) / (2 * asked);
    }
}
