package nl.vangnet.trials.design;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * E20: interviews lie inside the window of their wave and at least six calendar months after the interview before; six months after 31
 * August is the last of February. An exception needs a reason.
 */
public final class WaveSchedule {
    private static final int MONTHS_BETWEEN = 6;

    private WaveSchedule() {}

    /** First and last day of a wave. */
    public record Window(LocalDate first, LocalDate last) {
        public Window {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("A wave ends on " + last + ", before it begins on " + first);
            }
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /**
     * The interviews of one wave.
     *
     * @param interviews held
     * @param pairs of which the person had an interview before
     * @param fewestDays between the two; empty when there are no pairs
     * @param tooClose pairs with less than six months between
     * @param outsideWindow interviews before or after the wave
     */
    public record WaveCheck(int interviews, int pairs, OptionalLong fewestDays, int tooClose, int outsideWindow) {}

    /** The first day on which a person may be interviewed in a wave; may lie after its end. */
    public static LocalDate earliest(@Nullable LocalDate previous, Window window) {
        LocalDate free = previous == null ? window.first() : previous.plusMonths(MONTHS_BETWEEN);
        return free.isBefore(window.first()) ? window.first() : free;
    }

    /**
     * Checks interviews that were held or planned.
     *
     * @param dates a row per person, a day per wave in order; null where there was no interview
     * @param windows of the waves
     * @return one check per wave
     */
    public static List<WaveCheck> check(List<List<@Nullable LocalDate>> dates, List<Window> windows) {
        List<WaveCheck> checks = new ArrayList<>();
        for (int wave = 0; wave < windows.size(); wave++) {
            int interviews = 0;
            int outside = 0;
            int tooClose = 0;
            List<Long> gaps = new ArrayList<>();
            for (List<@Nullable LocalDate> person : dates) {
                LocalDate day = person.get(wave);
                if (day == null) {
                    continue;
                }
                interviews++;
                outside += windows.get(wave).holds(day) ? 0 : 1;
                LocalDate previous = lastBefore(person, wave);
                if (previous != null) {
                    gaps.add(ChronoUnit.DAYS.between(previous, day));
                    tooClose += day.isBefore(previous.plusMonths(MONTHS_BETWEEN)) ? 1 : 0;
                }
            }
            OptionalLong fewest = gaps.stream().mapToLong(Long::longValue).min();
            checks.add(new WaveCheck(interviews, gaps.size(), fewest, tooClose, outside));
        }
        return checks;
    }

    private static @Nullable LocalDate lastBefore(List<@Nullable LocalDate> person, int wave) {
        for (int before = wave - 1; before >= 0; before--) {
            if (person.get(before) != null) {
                return person.get(before);
            }
        }
        return null;
    }
}
