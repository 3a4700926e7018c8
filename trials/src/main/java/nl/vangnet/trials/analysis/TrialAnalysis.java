package nl.vangnet.trials.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;

/**
 * The results of a trial.
 *
 * @param sections results by section, E01 to E26: maps, lists, records, numbers and texts; the names are those of the machine interface. Where
 *     something cannot be estimated stands {@code notEstimable} with the reason
 * @param remarks what a reader must know beside the numbers, in sentences
 */
public record TrialAnalysis(Map<String, Object> sections, List<String> remarks) {
    /**
     * Analyses a trial.
     *
     * @param people one row per person, with all columns that the configuration names
     * @param participants one row per person, with the columns of the population margins
     * @throws BadInput when a file or the configuration cannot be right
     */
    public static TrialAnalysis of(TrialConfig config, Table people, Table participants) {
        TrialData data = new TrialData(config, people);
        Remarks remarks = new Remarks();
        Map<String, Object> sections = new LinkedHashMap<>();
        effects(data, remarks, sections);
        Map<String, Map<String, Double>> population = config.population();
        if (population != null) {
            sections.put(
                    "E26_transport",
                    remarks.attempt("E26", () -> new Transport(data, remarks).section(participants, population)));
        }
        return new TrialAnalysis(sections, remarks.lines());
    }

    private static void effects(TrialData data, Remarks remarks, Map<String, Object> sections) {
        TrialConfig config = data.config();
        List<Outcome> all = config.outcomes();
        List<Outcome> binary = all.stream().filter(Outcome::binary).toList();
        List<Outcome> numeric =
                all.stream().filter(outcome -> !outcome.binary()).toList();
        Comparisons comparisons = new Comparisons(data);
        Regressions regressions = new Regressions(data, remarks);
        Missingness missingness = new Missingness(data, remarks);
        sections.put("E01_balance", comparisons.balance());
        sections.put("E02_proportions", remarks.perOutcome("E02", binary, comparisons::proportions));
        sections.put("E03_itt_unadjusted", remarks.perOutcome("E03", all, regressions::unadjusted));
        sections.put("E04_itt_covariates", remarks.perOutcome("E04", all, regressions::adjusted));
        sections.put("E04b_itt_covariates_strata", remarks.perOutcome("E04b", all, regressions::stratified));
        sections.put("E05_lin", remarks.perOutcome("E05", all, regressions::lin));
        sections.put("E06_logit", remarks.perOutcome("E06", binary, regressions::logit));
        sections.put("E07_cluster", remarks.perOutcome("E07", all, regressions::clustered));
        sections.put(
                "E08_ipw",
                remarks.perOutcome(
                        "E08", all.stream().filter(missingness::hasMissing).toList(), missingness::weighted));
        Map<String, Object> attrition = new LinkedHashMap<>();
        for (String wave : config.waves()) {
            attrition.put(wave, remarks.attempt("E08b, " + wave, () -> missingness.attrition(wave)));
        }
        sections.put("E08b_attrition", attrition);
        if (config.sequentialWeights()) {
            sections.put("E08c_sequential_weights", remarks.attempt("E08c", () -> new Panel(data).section()));
        }
        sections.put("E09_bounds", remarks.perOutcome("E09", config.first(4), missingness::bounds));
        sections.put("E13_heterogeneity", remarks.attempt("E13", () -> new Subgroups(data, remarks).section()));
        TrialConfig.Compliance compliance = config.compliance();
        if (compliance != null) {
            sections.put("E16_cace", remarks.attempt("E16", () -> comparisons.complier(compliance)));
        }
        sections.put("E17_icc", remarks.perOutcome("E17", config.first(2), comparisons::resemblance));
        sections.put("E23_means", remarks.perOutcome("E23", numeric, comparisons::means));
        sections.put("E24_blocked", remarks.perOutcome("E24", config.first(3), comparisons::blocked));
    }
}
