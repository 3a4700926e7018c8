package nl.vangnet.interviews;

import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.WaveSchedule.Window;
import org.jspecify.annotations.Nullable;

/**
 * A wave of a trial that was assigned.
 *
 * @param place 0 for the first
 * @param window first and last day
 * @param voucher as thanks for an interview; null where there is none
 */
public record PlannedWave(
        String code, int place, Window window, @Nullable Money voucher) {}
