package nl.vangnet.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vangnet.trials.Comparison;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The whole analysis of two trials against R, every number of every section. The second has other names, four arms, two sites with a ratio of
 * their own, waves that people come back to, and a person who is a stratum of her own.
 */
final class AnalysisReferenceTest {
    /** Iterated numbers may differ a little more. */
    private static final Map<String, Double> TOLERANCES = Map.of(
            "E06_logit",
            1e-7,
            "E08_ipw",
            1e-7,
            "E08c_sequential_weights",
            1e-7,
            "E12_km",
            1e-7,
            "E15_sequential",
            1e-7);

    @TestFactory
    Stream<DynamicTest> everySectionIsThatOfR() {
        return Stream.of(Files.REFERENCE, Files.SECOND).flatMap(trial -> {
            JsonNode expected = trial.json("expected.json");
            Map<String, Object> ours = trial.analysis().sections();
            return expected.propertyNames().stream()
                    .filter(section -> !section.equals("meta"))
                    .map(section -> DynamicTest.dynamicTest(
                            trial.folder() + " " + section,
                            () -> Comparison.agrees(
                                    trial.folder() + " " + section,
                                    expected.get(section),
                                    ours.getOrDefault(section, "absent"),
                                    TOLERANCES.getOrDefault(section, 1e-9))));
        });
    }

    @Test
    void thereAreNoSectionsThatRHasNot() {
        for (Files trial : new Files[] {Files.REFERENCE, Files.SECOND}) {
            assertThat(new TreeSet<>(trial.analysis().sections().keySet()))
                    .isEqualTo(new TreeSet<>(trial.json("expected.json").propertyNames()));
        }
    }
}
