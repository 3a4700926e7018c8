package nl.vangnet.fidelity;

import java.time.YearMonth;
import java.util.List;

/**
 * The delivery of a trial in one month.
 *
 * @param arms in declared order
 * @param pools in the same order
 * @param months all since the start, the last one first
 */
public record Panel(
        YearMonth month,
        List<YearMonth> months,
        List<ArmDelivery> arms,
        List<PoolLoad> pools,
        List<KnowsArm> knows,
        List<String> waves) {
    public Panel {
        months = List.copyOf(months);
        arms = List.copyOf(arms);
        pools = List.copyOf(pools);
        knows = List.copyOf(knows);
        waves = List.copyOf(waves);
    }

    /** Of one arm at one wave; nobody where none was asked. */
    public KnowsArm knows(String arm, String wave) {
        return knows.stream()
                .filter(one -> one.arm().equals(arm) && one.wave().equals(wave))
                .findFirst()
                .orElse(new KnowsArm(arm, wave, 0, 0));
    }
}
