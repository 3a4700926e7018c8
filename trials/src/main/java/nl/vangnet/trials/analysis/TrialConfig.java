package nl.vangnet.trials.analysis;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.effects.Arms;
import org.jspecify.annotations.Nullable;

/**
 * What a trial's configuration says; everything the analysis knows of the trial beside its files.
 *
 * @param dataset a label
 * @param arms codes in declared order
 * @param control the reference arm
 * @param contrasts pairs of arms: the first minus the second
 * @param assignment how people were assigned
 * @param covariates columns known before assignment
 * @param outcomes in order of importance
 * @param primary names of the outcomes that are tested together
 * @param cluster column of the unit of assignment
 * @param provider column of the first case manager
 * @param strata column of the stratum
 * @param block column of the site or district
 * @param complete column of 0 and 1: who answered in the last wave
 * @param waves columns of 0 and 1 telling who answered, in order
 * @param sequentialWeights whether weights are also built up wave by wave
 * @param waveWindows first and last day per wave of the interviews, baseline first
 * @param subgroups columns of 0 and 1
 * @param subgroupOutcomes pairs of an outcome and its response column
 * @param survivalDays days since assignment
 * @param rmstTau horizon of the mean time on benefit, in days
 * @param quarterEnds dates at which it is counted who is out
 * @param compliance what counts as treated, where that is asked
 * @param meta effects of several trials to be joined, where there are any
 * @param population margins in percent per column of the participants, where known
 * @param quasiIdentifiers columns by which somebody might be recognised
 * @param kThreshold the smallest group of look-alikes that is safe
 */
public record TrialConfig(
        String dataset,
        List<String> arms,
        String control,
        List<List<String>> contrasts,
        Assignment assignment,
        List<String> covariates,
        List<Outcome> outcomes,
        List<String> primary,
        String cluster,
        String provider,
        String strata,
        String block,
        String complete,
        List<String> waves,
        boolean sequentialWeights,
        Map<String, List<LocalDate>> waveWindows,
        List<String> subgroups,
        List<List<String>> subgroupOutcomes,
        List<Integer> survivalDays,
        int rmstTau,
        List<LocalDate> quarterEnds,
        @Nullable Compliance compliance,
        @Nullable Meta meta,
        @Nullable Map<String, Map<String, Double>> population,
        List<String> quasiIdentifiers,
        int kThreshold) {
    /**
     * How people were assigned: one trial, or sites that each have their own.
     *
     * @param trial name in the sort keys, of the one trial
     * @param ratio places per arm in a block, of the one trial
     * @param sites the trials, where there are several
     * @param draws how many re-drawn assignments the randomisation tests use
     */
    public record Assignment(
            @Nullable String trial,
            @Nullable List<Integer> ratio,
            @Nullable List<Site> sites,
            int draws) {
        /** The sites; the one trial is a site whose strata have no prefix. */
        public List<Site> all() {
            if (sites != null) {
                return sites;
            }
            if (trial == null || ratio == null) {
                throw new BadInput("configuration, assignment: give trial and ratio, or sites");
            }
            return List.of(new Site("", trial, ratio));
        }
    }

    /**
     * A part of the trial with an allocation of its own.
     *
     * @param prefix with which the names of its strata begin
     */
    public record Site(String prefix, String trial, List<Integer> ratio) {}

    /**
     * An outcome.
     *
     * @param resp column of 0 and 1: of whom it is known
     * @param type {@code binary} or {@code numeric}
     * @param baseline column of the same at the start, where asked
     * @param range lowest and highest possible value, for worst-case bounds; 0 and 1, or of a number 0 and 40 (hours in a week), if not given
     */
    public record Outcome(
            String name,
            String resp,
            String type,
            @Nullable String baseline,
            @Nullable List<Double> range) {
        boolean binary() {
            return type.equals("binary");
        }

        /** Checks the range. */
        public Outcome {
            if (range != null && (range.size() != 2 || range.get(0) >= range.get(1))) {
                throw new BadInput("configuration, outcome " + name + ": the range " + range
                        + " should be the lowest and the highest possible value");
            }
        }

        double least() {
            return range == null ? 0 : range.get(0);
        }

        double most() {
            return range != null ? range.get(1) : binary() ? 1 : 40;
        }
    }

    /** Who counts as treated: {@code treatment} ≥ {@code threshold}; compared between two arms for one outcome. */
    public record Compliance(
            String outcome, String resp, String treatment, double threshold, String arm, String control) {}

    /** Effects of several trials and their standard errors. */
    public record Meta(List<Double> y, List<Double> se) {}

    /** Checks what the record alone can tell. */
    public TrialConfig {
        if (arms.size() < 2 || new HashSet<>(arms).size() < arms.size()) {
            throw new BadInput("configuration, arms: " + arms + "; name at least two, each once");
        }
        for (List<String> contrast : contrasts) {
            if (contrast.size() != 2 || contrast.get(0).equals(contrast.get(1))) {
                throw new BadInput("configuration, contrasts: " + contrast + "; a contrast is a pair of two arms");
            }
        }
        for (Outcome outcome : outcomes) {
            if (!List.of("binary", "numeric").contains(outcome.type)) {
                throw new BadInput("configuration, outcome " + outcome.name + ": the type " + outcome.type
                        + " is not known; use binary or numeric");
            }
        }
        for (List<String> scanned : subgroupOutcomes) {
            if (scanned.size() != 2) {
                throw new BadInput("configuration, subgroupOutcomes: " + scanned
                        + "; give pairs of an outcome and its response column");
            }
        }
        for (Site site : assignment.all()) {
            if (site.ratio().size() != arms.size()) {
                throw new BadInput("configuration, assignment, " + site.trial() + ": the ratio " + site.ratio()
                        + " has another length than the arms " + arms);
            }
        }
        if (waves.isEmpty() || contrasts.isEmpty()) {
            throw new BadInput("configuration: name at least one wave and one contrast");
        }
        for (String name : primary) {
            if (outcomes.stream().noneMatch(outcome -> outcome.name.equals(name))) {
                throw new BadInput("configuration, primary: " + name + " is not one of the outcomes");
            }
        }
    }

    /** The arms, the control and the contrasts as places. */
    Arms places() {
        return new Arms(
                arms,
                arm(control, "control"),
                contrasts.stream()
                        .map(pair -> new Arms.Contrast(arm(pair.get(0), "contrasts"), arm(pair.get(1), "contrasts")))
                        .toList());
    }

    /** The place of an arm that the configuration names. */
    int arm(String name, String key) {
        int place = arms.indexOf(name);
        if (place < 0) {
            throw new BadInput("configuration, " + key + ": " + name + " is not one of the arms " + arms);
        }
        return place;
    }

    /** The first outcomes, at most so many: sections that illustrate do not repeat themselves for all. */
    List<Outcome> first(int many) {
        return outcomes.subList(0, Math.min(many, outcomes.size()));
    }
}
