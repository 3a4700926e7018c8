package nl.vangnet.trials.analysis;

import nl.vangnet.trials.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of the reference trial, against the results calculated in R. */
final class AnalysisReferenceTest {
    private static final TrialAnalysis ANALYSIS =
            TrialAnalysis.of(Files.config(), Files.table("analysis.csv"), Files.table("participants.csv"));

    @ParameterizedTest
    @CsvSource({
        "E01_balance, 1e-9",
        "E02_proportions, 1e-9",
        "E03_itt_unadjusted, 1e-9",
        "E04_itt_covariates, 1e-9",
        "E04b_itt_covariates_strata, 1e-9",
        "E05_lin, 1e-9",
        "E06_logit, 1e-7",
        "E07_cluster, 1e-9",
        "E08_ipw, 1e-7",
        "E08b_attrition, 1e-9",
        "E08c_sequential_weights, 1e-7",
        "E09_bounds, 1e-9",
        "E13_heterogeneity, 1e-9",
        "E16_cace, 1e-9",
        "E17_icc, 1e-9",
        "E23_means, 1e-9",
        "E24_blocked, 1e-9",
        "E26_transport, 1e-9"
    })
    void agreesWithR(String section, double tolerance) {
        Comparison.agrees(section, ANALYSIS.sections().getOrDefault(section, "absent"), tolerance);
    }
}
