package nl.vangnet.trials.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vangnet.trials.design.Finding.Rule;
import nl.vangnet.trials.design.TrialDesign.Arm;
import nl.vangnet.trials.design.TrialDesign.Outcome;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;

/** Looks in a design for the mistakes that made earlier trials in social assistance hard to read; each was made in a published one. */
public final class DesignLinter {
    private DesignLinter() {}

    /** What to mend before registration; empty when nothing was found. */
    public static List<Finding> findings(TrialDesign design) {
        List<Finding> findings = new ArrayList<>();
        teams(design.arms(), findings);
        components(design.arms(), findings);
        for (Outcome outcome : design.outcomes()) {
            outcome(outcome, findings);
        }
        if (!design.detectableDifference()) {
            findings.add(new Finding(
                    Rule.NO_DETECTABLE_DIFFERENCE,
                    "the trial",
                    "nobody reckoned how small a difference this number of people can show: no difference found then says nothing",
                    "calculate the smallest detectable difference, after attrition and for the number of contrasts"));
        }
        int tests = design.outcomes().stream().mapToInt(Outcome::tests).sum();
        if (tests > design.plannedTests()) {
            findings.add(new Finding(
                    Rule.MORE_TESTS_THAN_PLANNED,
                    "the trial",
                    "the outcomes bring " + tests + " tests, the plan names " + design.plannedTests()
                            + ": with each test more, chance finds something more often",
                    "name fewer tests as confirmatory and call the others exploratory, or plan and adjust for all"));
        }
        return findings;
    }

    private static void teams(List<Arm> arms, List<Finding> findings) {
        for (int i = 0; i < arms.size(); i++) {
            for (Arm other : arms.subList(i + 1, arms.size())) {
                Arm arm = arms.get(i);
                if (!arm.teams().isEmpty()
                        && !other.teams().isEmpty()
                        && Collections.disjoint(arm.teams(), other.teams())) {
                    findings.add(
                            new Finding(
                                    Rule.TEAM_AND_ARM_COINCIDE,
                                    arm.name() + ", " + other.name(),
                                    "no team serves both arms: what differs between them cannot be told from what differs between teams",
                                    "give both arms case managers of the same team, drawn by lot, or the control arm a dedicated team too"));
                }
            }
        }
    }

    private static void components(List<Arm> arms, List<Finding> findings) {
        if (arms.size() < 2) {
            return;
        }
        Set<String> everywhere = new TreeSet<>(arms.getFirst().components());
        for (Arm arm : arms) {
            everywhere.retainAll(arm.components());
        }
        if (!everywhere.isEmpty()) {
            findings.add(new Finding(
                    Rule.COMPONENT_IN_ALL_ARMS,
                    everywhere.stream().collect(Collectors.joining(", ")),
                    "every arm gets it: this trial cannot show what it does",
                    "add an arm without it, or say in the report that its effect is not known"));
        }
    }

    private static void outcome(Outcome outcome, List<Finding> findings) {
        if (!outcome.onlyAmong().isEmpty()) {
            findings.add(new Finding(
                    Rule.OUTCOME_AMONG_SOME,
                    outcome.name(),
                    "it is compared only among those with \"" + outcome.onlyAmong()
                            + "\", which the arm itself may change: the groups are then no longer alike",
                    "count everybody, with 0 for who has none, or call it a description and not an effect"));
        }
        if (outcome.rowsPerPerson() > 1 && !outcome.clustered()) {
            findings.add(new Finding(
                    Rule.ROWS_NOT_CLUSTERED,
                    outcome.name(),
                    "each person gives " + outcome.rowsPerPerson()
                            + " rows that are counted as different people: a difference seems far more certain than it is",
                    "take one row per person, or let standard errors cluster by unit of assignment"));
        }
        if (outcome.source() == Source.REGISTER && outcome.population() != Population.EVERYBODY_ASSIGNED) {
            findings.add(new Finding(
                    Rule.COMPLETERS_ONLY,
                    outcome.name(),
                    "the register knows it of everybody assigned, yet only those who kept answering would be counted",
                    "analyse everybody whose register data may be read"));
        } else if (outcome.population() == Population.COMPLETERS) {
            findings.add(new Finding(
                    Rule.COMPLETERS_ONLY,
                    outcome.name(),
                    "those who answered every wave differ from those who did not",
                    "weight all who answered this wave back to everybody assigned"));
        }
    }
}
