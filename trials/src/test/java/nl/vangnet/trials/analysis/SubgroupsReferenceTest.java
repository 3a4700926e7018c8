package nl.vangnet.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every effect in every subgroup, against R. */
final class SubgroupsReferenceTest {
    private static final List<String> NUMBERS =
            List.of("order", "n1", "n0", "mean1", "mean0", "diff", "se", "p", "pHolm", "pBH");

    @ParameterizedTest
    @ValueSource(strings = {"reference", "second"})
    void everyRowIsThatOfR(String folder) {
        Files trial = new Files(folder);
        Table expected = trial.table("expected_subgroups.csv");
        Map<String, double[]> ours = new HashMap<>();
        TrialData data = new TrialData(trial.config(), trial.table("analysis.csv"));
        for (Subgroups.Row row : new Subgroups(data, new Remarks()).rows()) {
            ours.put(row.subgroup() + " " + row.outcome() + " " + row.contrast(), new double[] {
                row.order(),
                row.effect().n1(),
                row.effect().n0(),
                row.effect().mean1(),
                row.effect().mean0(),
                row.effect().diff(),
                row.effect().se(),
                row.effect().p(),
                row.pHolm(),
                row.pBH()
            });
        }
        assertThat(ours).hasSize(expected.rows());
        for (int j = 0; j < NUMBERS.size(); j++) {
            double[] column = expected.numbers(NUMBERS.get(j));
            for (int i = 0; i < column.length; i++) {
                String key = expected.texts("subgroup")[i] + " " + expected.texts("outcome")[i] + " "
                        + expected.texts("contrast")[i];
                assertThat(ours).containsKey(key);
                assertThat(ours.getOrDefault(key, new double[NUMBERS.size()])[j])
                        .as(key + ", " + NUMBERS.get(j))
                        .isCloseTo(column[i], within(1e-16 + 1e-9 * Math.abs(column[i])));
            }
        }
    }
}
