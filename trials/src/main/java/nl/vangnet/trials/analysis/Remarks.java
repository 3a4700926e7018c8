package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vangnet.trials.numbers.NotEstimable;

/** What a reader must know beside the numbers: what could not be estimated, which people or columns were left out and why. */
final class Remarks {
    private final List<String> lines = new ArrayList<>();

    void add(String where, String what) {
        lines.add(where + ": " + what);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The result, or in its place why there is none. */
    Object attempt(String where, Supplier<?> result) {
        try {
            return result.get();
        } catch (NotEstimable e) {
            String why = String.valueOf(e.getMessage());
            add(where, why);
            return Map.of("notEstimable", why);
        }
    }

    /** A result per outcome, by its name. */
    Map<String, Object> perOutcome(
            String section, List<TrialConfig.Outcome> outcomes, Function<TrialConfig.Outcome, ?> result) {
        Map<String, Object> results = new LinkedHashMap<>();
        for (TrialConfig.Outcome outcome : outcomes) {
            results.put(outcome.name(), attempt(section + ", " + outcome.name(), () -> result.apply(outcome)));
        }
        return results;
    }
}
