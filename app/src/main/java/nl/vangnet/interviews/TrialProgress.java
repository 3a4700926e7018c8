package nl.vangnet.interviews;

import java.util.List;
import nl.vangnet.experiments.Trial;

/**
 * How far the waves of a trial are.
 *
 * @param exceptions interviews that needed a reason
 */
public record TrialProgress(Trial trial, List<WaveProgress> waves, List<OutOfRule> exceptions) {
    public TrialProgress {
        waves = List.copyOf(waves);
        exceptions = List.copyOf(exceptions);
    }

    /** Address of the list of a wave. */
    public String address(WaveProgress wave) {
        return Desk.address(trial.id(), wave.wave().code());
    }
}
