package nl.vangnet.trials.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.survival.RegisterHistory;

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
     * @throws BadInput when a file or the configuration cannot be right
     */
    public static TrialAnalysis of(TrialConfig config, TrialInput input) {
        TrialData data = new TrialData(config, input.people());
        Table participants = data.aligned(input.participants());
        List<RegisterHistory> histories = Histories.read(participants, input.spells());
        Redraws redraws = redraws(data, input);
        Remarks remarks = new Remarks();
        Map<String, Object> sections = new LinkedHashMap<>();
        effects(data, remarks, sections);
        tests(redraws, remarks, sections);
        outflow(data, participants, histories, remarks, sections);
        others(data, remarks, sections);
        Conduct conduct = new Conduct(data, participants);
        sections.put("E14_power", Planning.power());
        sections.put("E15_sequential", Planning.looks());
        sections.put("E18_kanonymity", conduct.lookAlikes());
        sections.put("E19_assignment", redraws.section());
        sections.put("E20_schedule", conduct.schedule(input.interviews()));
        sections.put("E21_consort", conduct.flow(redraws.armOfUnit(), input.applicants()));
        TrialConfig.Meta meta = config.meta();
        if (meta != null) {
            sections.put("E25_meta", remarks.attempt("E25", () -> Planning.joined(meta)));
        }
        Map<String, Map<String, Double>> population = config.population();
        if (population != null) {
            sections.put(
                    "E26_transport",
                    remarks.attempt("E26", () -> new Transport(data, remarks).section(participants, population)));
        }
        sections.put("meta", about(data));
        return new TrialAnalysis(inOrder(sections), remarks.lines());
    }

    private static Redraws redraws(TrialData data, TrialInput input) {
        try {
            return new Redraws(data, input.seed(), input.draw());
        } catch (IllegalArgumentException e) {
            throw new BadInput(data.table().name() + " and the assignment in the configuration: " + e.getMessage());
        }
    }

    private static void effects(TrialData data, Remarks remarks, Map<String, Object> sections) {
        TrialConfig config = data.config();
        List<Outcome> all = config.outcomes();
        List<Outcome> binary = all.stream().filter(Outcome::binary).toList();
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
        List<Outcome> incomplete = all.stream().filter(missingness::hasMissing).toList();
        sections.put("E08_ipw", remarks.perOutcome("E08", incomplete, missingness::weighted));
        Map<String, Object> attrition = new LinkedHashMap<>();
        for (String wave : config.waves()) {
            attrition.put(wave, remarks.attempt("E08b, " + wave, () -> missingness.attrition(wave)));
        }
        sections.put("E08b_attrition", attrition);
        if (config.sequentialWeights()) {
            sections.put("E08c_sequential_weights", remarks.attempt("E08c", () -> new Panel(data).section()));
        }
        sections.put("E09_bounds", remarks.perOutcome("E09", config.first(4), missingness::bounds));
    }

    private static void tests(Redraws redraws, Remarks remarks, Map<String, Object> sections) {
        Object tests = remarks.attempt("E10", redraws::tests);
        if (tests instanceof Redraws.Tests done) {
            sections.put("E10_randomisation_inference", done.inference());
            sections.put("E11_multiplicity", done.adjusted());
        } else {
            sections.put("E10_randomisation_inference", tests);
        }
    }

    private static void outflow(
            TrialData data,
            Table participants,
            List<RegisterHistory> histories,
            Remarks remarks,
            Map<String, Object> sections) {
        Outflow outflow = new Outflow(data, participants, histories);
        sections.put("E12_km", remarks.attempt("E12", outflow::curves));
        sections.put("E12_multistate", remarks.attempt("E12, states", outflow::states));
        sections.put("E12_cumulative_incidence", remarks.attempt("E12, reasons", outflow::reasons));
        sections.put("E12_gray", remarks.attempt("E12, Gray's test", outflow::gray));
        sections.put("E12_quarters", new Quarters(data, histories, remarks).section());
    }

    private static void others(TrialData data, Remarks remarks, Map<String, Object> sections) {
        TrialConfig config = data.config();
        Comparisons comparisons = new Comparisons(data);
        List<Outcome> numeric =
                config.outcomes().stream().filter(outcome -> !outcome.binary()).toList();
        sections.put("E13_heterogeneity", remarks.attempt("E13", () -> new Subgroups(data, remarks).section()));
        TrialConfig.Compliance compliance = config.compliance();
        if (compliance != null) {
            sections.put("E16_cace", remarks.attempt("E16", () -> comparisons.complier(compliance)));
        }
        sections.put("E17_icc", remarks.perOutcome("E17", config.first(2), comparisons::resemblance));
        sections.put("E23_means", remarks.perOutcome("E23", numeric, comparisons::means));
        sections.put("E24_blocked", remarks.perOutcome("E24", config.first(3), comparisons::blocked));
    }

    private static Map<String, Object> about(TrialData data) {
        Map<String, Object> tolerance = new LinkedHashMap<>();
        tolerance.put("linear", 1e-9);
        tolerance.put("iterative", 1e-7);
        tolerance.put("counts", 0);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("dataset", data.config().dataset());
        result.put("n", data.size());
        result.put("tolerance", tolerance);
        return result;
    }

    /** By number, {@code meta} last. */
    private static Map<String, Object> inOrder(Map<String, Object> sections) {
        List<String> names = new ArrayList<>(sections.keySet());
        names.sort((one, other) -> one.substring(0, 3).compareTo(other.substring(0, 3)));
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (String name : names) {
            ordered.put(name, sections.get(name));
        }
        return ordered;
    }
}
