package nl.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.reports.Result.Flag;
import nl.vangnet.reports.Result.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The lines of the effect tables against the numbers of the reference set. */
final class EffectsTest {
    private final ReportInput reference = Trials.reference();
    private final List<Result> results = results(reference);
    private final JsonNode expected = Trials.expected("reference");

    @Test
    void anInterviewOutcomeIsWeightedAndARegisterOutcomeIsNot() {
        assertThat(primary("work2").method()).isEqualTo("E08");
        assertThat(primary("out_t3").method()).isEqualTo("E05");
    }

    @Test
    void thePrimaryLineHasTheEstimateOfItsMethodAndThePOfDrawingAgain() {
        JsonNode weighted = expected.at("/E08_ipw/work2/mEstimationCluster/EA-V");
        JsonNode drawn = expected.at("/E10_randomisation_inference/hypotheses/work2:EA-V");
        Result result = primary("work2");
        close(result.estimate(), weighted.path("estimate"));
        close(result.se(), weighted.path("se"));
        close(result.lo(), weighted.path("lo"));
        close(result.hi(), weighted.path("hi"));
        close(result.p(), drawn.path("pT"));
        close(result.pAdj(), drawn.path("pStepDownMaxT"));
        close(primary("out_t3").estimate(), expected.at("/E05_lin/out_t3/HC2/EA-V/estimate"));
    }

    @Test
    void theOtherMethodsStandBesideItAsSensitivity() {
        List<Result> beside = results.stream()
                .filter(result -> result.role() == Role.SENSITIVITY
                        && result.outcome().equals("work3")
                        && result.contrast().equals("ZR-V"))
                .toList();
        assertThat(beside)
                .extracting(Result::method)
                .containsExactly(
                        "E03", "E04", "E05", "E06", "E07 unit_id", "E07 case_manager", "E09 Lee", "E09 worst case");
        close(beside.get(0).se(), expected.at("/E03_itt_unadjusted/work3/HC2/ZR-V/se"));
        close(beside.get(1).p(), expected.at("/E04_itt_covariates/work3/HC2/ZR-V/p"));
        close(beside.get(2).lo(), expected.at("/E05_lin/work3/HC2/ZR-V/lo"));
        close(beside.get(3).estimate(), expected.at("/E06_logit/work3/standardisedRiskDifference/ZR-V/rd"));
        close(beside.get(4).p(), expected.at("/E07_cluster/work3/unit_id/CR2_p/ZR"));
        close(beside.get(5).se(), expected.at("/E07_cluster/work3/case_manager/CR2/ZR"));
        close(beside.get(6).hi(), expected.at("/E09_bounds/work3/ZR-V/lee/upper"));
        close(beside.get(7).lo(), expected.at("/E09_bounds/work3/ZR-V/manski/lower"));
    }

    @Test
    void whatIsNeitherAPrimaryOutcomeNorComparedWithTheControlIsExploratory() {
        assertThat(results.stream().filter(result -> result.role() == Role.EXPLORATORY))
                .isNotEmpty()
                .allMatch(result -> result.has(Flag.EXPLORATORY) && result.pAdj() == null);
        assertThat(results.stream().filter(result -> result.contrast().equals("EA-ZR")))
                .allMatch(result -> result.role() == Role.EXPLORATORY);
    }

    @Test
    void whereEverybodyHasOneValueNothingIsSaidToBeKnownExactly() {
        Result result = results(Trials.withoutSpread()).stream()
                .filter(one -> one.role() == Role.PRIMARY && one.outcome().equals("out_t3"))
                .findFirst()
                .orElseThrow();
        assertThat(result.hasInterval()).isFalse();
        assertThat(result.mde()).isNull();
        assertThat(result.has(Flag.NOT_ESTIMABLE)).isTrue();
        assertThat(Verdict.of(result, 0.05)).isEqualTo(Verdict.NOT_ESTIMABLE);
    }

    @Test
    void aPIsNeverGivenWithoutAnInterval() {
        assertThat(Stream.concat(results.stream(), results(Trials.second()).stream()))
                .allMatch(result -> result.p() == null || result.hasInterval());
        Result alone =
                new Result("y", "A-B", "E05", Role.PRIMARY, 9, 1.0, null, null, null, null, null, null, List.of());
        assertThat(alone.tested(0.01, 0.02).p()).isNull();
    }

    @Test
    void whatAnIntervalHoldsOfTheSmallestEffectIsSaid() {
        assertThat(primary("work2").flags()).contains(Flag.HOLDS_SMALLEST_EFFECT);
        assertThat(primary("work2").holds(0.05)).isTrue();
        assertThat(primary("work2").holds(0.3)).isFalse();
    }

    @Test
    void aTrialWithSitesOfTheirOwnRatioIsAlsoEstimatedWithinSites() {
        assertThat(results(Trials.second())).extracting(Result::method).contains("E24");
        assertThat(results).extracting(Result::method).doesNotContain("E24");
    }

    private static List<Result> results(ReportInput report) {
        return Effects.of(report, new Sections(report.analysis()), new Totals());
    }

    /** Of the first arm against the control. */
    private Result primary(String outcome) {
        return results.stream()
                .filter(result -> result.role() == Role.PRIMARY
                        && result.outcome().equals(outcome)
                        && result.contrast().equals("EA-V"))
                .findFirst()
                .orElseThrow();
    }

    private static void close(@Nullable Double actual, JsonNode wanted) {
        assertThat(wanted.isNumber()).isTrue();
        assertThat(Objects.requireNonNull(actual))
                .isCloseTo(wanted.asDouble(), within(1e-7 * Math.max(1e-3, Math.abs(wanted.asDouble()))));
    }
}
