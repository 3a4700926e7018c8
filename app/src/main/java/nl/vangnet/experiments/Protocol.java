package nl.vangnet.experiments;

import java.util.List;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.design.TrialDesign;
import nl.vangnet.trials.ledger.AssignmentDesign;
import org.jspecify.annotations.Nullable;

/**
 * What a trial is, before it begins. While it is a draft, parts may be empty; what is registered is complete ({@link ProtocolCheck}).
 *
 * @param title as clients read it
 * @param question that the trial answers
 * @param arms in declared order, which is that of the assignment
 * @param control code of the arm with which the others are compared
 * @param openArms whether a client may know the own arm while the trial runs
 * @param rules for taking part, in the order in which the first that fails is reported
 * @param strataFrom what makes a stratum; empty for one stratum
 * @param waves of measuring, in order; the first is before or at the start
 * @param outcomes declared beforehand
 * @param covariates for adjusting, known at the snapshot
 * @param subgroups decided on by interaction tests; only traits that are yes or no
 * @param contrasts that are tested
 * @param draws of the randomisation tests
 * @param size how many are expected and what can be found with them; null where nobody reckoned
 */
public record Protocol(
        String title,
        String question,
        List<Arm> arms,
        String control,
        boolean openArms,
        List<EligibilityRule> rules,
        List<Stratifier> strataFrom,
        List<Wave> waves,
        List<Outcome> outcomes,
        List<Trait> covariates,
        List<Trait> subgroups,
        List<Contrast> contrasts,
        int draws,
        @Nullable Size size) {
    public Protocol {
        arms = List.copyOf(arms);
        rules = List.copyOf(rules);
        strataFrom = List.copyOf(strataFrom);
        waves = List.copyOf(waves);
        outcomes = List.copyOf(outcomes);
        covariates = List.copyOf(covariates);
        subgroups = List.copyOf(subgroups);
        contrasts = List.copyOf(contrasts);
    }

    /**
     * A group, and what people in it get.
     *
     * @param code small letters and digits: stands in the assignment
     * @param description as clients read it
     * @param share of the ratio
     * @param caseloadCeiling most clients of one case manager of the pool; null for no ceiling
     * @param minimumContactsPerYear null for no minimum
     * @param poolStaff numbers of the case managers who serve it; empty for all
     * @param components of what is offered, such as {@code extra gesprekken}
     */
    public record Arm(
            String code,
            String name,
            String description,
            int share,
            @Nullable Integer caseloadCeiling,
            @Nullable Integer minimumContactsPerYear,
            List<Long> poolStaff,
            List<String> components) {
        public Arm {
            poolStaff = List.copyOf(poolStaff);
            components = List.copyOf(components);
        }
    }

    /**
     * A round of measuring.
     *
     * @param code such as {@code T0}
     * @param monthsAfterAssignment 0 for the first
     * @param windowDays for how long interviews are held from then
     * @param voucher as thanks for an interview; null where there is none
     */
    public record Wave(
            String code,
            int monthsAfterAssignment,
            int windowDays,
            @Nullable Money voucher) {}

    /**
     * Something that the arms are compared on.
     *
     * @param name small letters, digits and underscores: a column of the dataset, such as {@code work_T1}
     * @param source where it is read
     * @param measure name of a {@link RegisterMeasure}, or id of an item of the questionnaire
     * @param wave code of the wave at which it is read
     * @param population of whom it is analysed
     * @param ifLeaving what is done with who leaves the municipality or assistance before
     * @param smallestEffect that would matter: a difference of shares for {@link Kind#BINARY}, otherwise in its own unit
     * @param primary whether it is in the family of confirmatory tests
     * @param onlyAmong what a person must have done after assignment to count; empty for everybody
     */
    public record Outcome(
            String name,
            TrialDesign.Source source,
            String measure,
            Kind kind,
            String wave,
            TrialDesign.Population population,
            IfLeaving ifLeaving,
            double smallestEffect,
            boolean primary,
            String onlyAmong) {}

    /** What values an outcome has. */
    public enum Kind {
        BINARY,
        NUMERIC
    }

    /** What is done with who leaves the municipality or assistance. */
    public enum IfLeaving {
        /** Counts as found, wherever the person is. */
        AS_FOUND,
        /** Counts until the day of leaving. */
        UNTIL_LEAVING,
        /** Counts as not reached. */
        NOT_REACHED
    }

    /** Arm minus the arm against which it is compared. */
    public record Contrast(String arm, String against) {}

    /**
     * How many people, and what can be found with them at a power of 80 percent.
     *
     * @param participants expected
     * @param dropOutPercent of whom the outcome will not be known
     * @param baselinePercent share of the primary outcome in the control arm
     * @param tests confirmatory tests over which 5 percent is divided
     * @param smallestDetectable rise of the share that is found, as a difference; null when none is
     */
    public record Size(
            int participants,
            int dropOutPercent,
            int baselinePercent,
            int tests,
            @Nullable Double smallestDetectable) {}

    /** The shares of the arms in declared order. */
    public List<Integer> ratio() {
        return arms.stream().map(Arm::share).toList();
    }

    /** The codes of the arms in declared order. */
    public List<String> armCodes() {
        return arms.stream().map(Arm::code).toList();
    }

    /** The part that fixes the assignment. */
    AssignmentDesign assignmentDesign(String trial) {
        return new AssignmentDesign(
                armCodes(), List.of(new nl.vangnet.trials.assignment.Allocation(trial, "", ratio())));
    }

    Protocol withArms(String newTitle, String newQuestion, boolean open, List<Arm> newArms, String newControl) {
        return new Protocol(
                newTitle,
                newQuestion,
                newArms,
                newControl,
                open,
                rules,
                strataFrom,
                waves,
                outcomes,
                covariates,
                subgroups,
                contrasts,
                draws,
                size);
    }

    Protocol withRules(List<EligibilityRule> newRules, List<Stratifier> newStrata) {
        return new Protocol(
                title,
                question,
                arms,
                control,
                openArms,
                newRules,
                newStrata,
                waves,
                outcomes,
                covariates,
                subgroups,
                contrasts,
                draws,
                size);
    }

    Protocol withMeasures(List<Wave> newWaves, List<Outcome> newOutcomes) {
        return new Protocol(
                title,
                question,
                arms,
                control,
                openArms,
                rules,
                strataFrom,
                newWaves,
                newOutcomes,
                covariates,
                subgroups,
                contrasts,
                draws,
                size);
    }

    Protocol withComparison(
            List<Contrast> newContrasts,
            List<Trait> newCovariates,
            List<Trait> newSubgroups,
            int newDraws,
            Size newSize) {
        return new Protocol(
                title,
                question,
                arms,
                control,
                openArms,
                rules,
                strataFrom,
                waves,
                outcomes,
                newCovariates,
                newSubgroups,
                newContrasts,
                newDraws,
                newSize);
    }
}
