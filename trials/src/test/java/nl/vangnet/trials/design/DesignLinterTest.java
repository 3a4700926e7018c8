package nl.vangnet.trials.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.trials.design.Finding.Rule;
import nl.vangnet.trials.design.TrialDesign.Arm;
import nl.vangnet.trials.design.TrialDesign.Outcome;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.junit.jupiter.api.Test;

/** What is said of a design before it is registered. */
final class DesignLinterTest {
    private static final List<Arm> ARMS = List.of(
            new Arm("extra", Set.of("west", "east"), Set.of("small caseload")),
            new Arm("free", Set.of("east"), Set.of("no duties")),
            new Arm("usual", Set.of("west", "east"), Set.of()));
    private static final Outcome LEFT =
            new Outcome("left assistance", Source.REGISTER, Population.EVERYBODY_ASSIGNED, "", 1, true, 2);
    private static final Outcome WORK =
            new Outcome("work", Source.INTERVIEW, Population.RESPONDENTS_WEIGHTED, "", 1, true, 2);

    @Test
    void nothingIsSaidOfADesignWithoutTheseMistakes() {
        assertThat(DesignLinter.findings(new TrialDesign(ARMS, List.of(LEFT, WORK), 4, true)))
                .isEmpty();
    }

    @Test
    void theMistakesOfThePublishedTrialAreFound() {
        List<Arm> arms = List.of(
                new Arm("extra", Set.of("dedicated"), Set.of("premium", "attention")),
                new Arm("free", Set.of("dedicated"), Set.of("premium")),
                new Arm("usual", Set.of("west", "east"), Set.of("premium")));
        Outcome hours = new Outcome("hours", Source.INTERVIEW, Population.COMPLETERS, "work", 1, true, 3);
        Outcome quarters = new Outcome("left assistance", Source.REGISTER, Population.COMPLETERS, "", 7, false, 3);
        List<Finding> findings = DesignLinter.findings(new TrialDesign(arms, List.of(hours, quarters), 3, false));
        assertThat(findings)
                .extracting(Finding::rule, Finding::about)
                .map(Object::toString)
                .containsExactly(
                        "(TEAM_AND_ARM_COINCIDE, \"extra, usual\")",
                        "(TEAM_AND_ARM_COINCIDE, \"free, usual\")",
                        "(COMPONENT_IN_ALL_ARMS, \"premium\")",
                        "(OUTCOME_AMONG_SOME, \"hours\")",
                        "(COMPLETERS_ONLY, \"hours\")",
                        "(ROWS_NOT_CLUSTERED, \"left assistance\")",
                        "(COMPLETERS_ONLY, \"left assistance\")",
                        "(NO_DETECTABLE_DIFFERENCE, \"the trial\")",
                        "(MORE_TESTS_THAN_PLANNED, \"the trial\")");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.reason()).isNotBlank();
            assertThat(finding.proposal()).isNotBlank();
        });
        assertThat(findings).extracting(Finding::rule).contains(Rule.values());
    }

    @Test
    void aRegisterOutcomeOfRespondentsOnlyIsFoundToo() {
        Outcome outcome =
                new Outcome("left assistance", Source.REGISTER, Population.RESPONDENTS_WEIGHTED, "", 1, true, 2);
        assertThat(DesignLinter.findings(new TrialDesign(ARMS, List.of(outcome), 2, true)))
                .extracting(Finding::rule)
                .containsExactly(Rule.COMPLETERS_ONLY);
    }

    @Test
    void rowsPerPeriodAreFineWhenClustered() {
        assertThat(Stream.of(true, false)
                        .map(clustered -> new Outcome(
                                "left assistance", Source.REGISTER, Population.EVERYBODY_ASSIGNED, "", 7, clustered, 1))
                        .map(outcome -> DesignLinter.findings(new TrialDesign(ARMS, List.of(outcome), 1, true))
                                .size()))
                .containsExactly(0, 1);
    }
}
