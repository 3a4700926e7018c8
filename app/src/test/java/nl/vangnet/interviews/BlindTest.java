package nl.vangnet.interviews;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import nl.vangnet.experiments.Arms;
import nl.vangnet.experiments.Trials;
import nl.vangnet.schema.Tables;
import org.junit.jupiter.api.Test;

/** Nothing that interviewers work with can know an arm: not by asking, not from the ledger, and not from who helps somebody how. */
class BlindTest {
    private static final String ROOM = "nl.vangnet.interviews..";

    /** These tell the arm, or let one guess it. */
    private static final Set<String> TELLS = Set.of(
            "nl.vangnet.experiments.Arms",
            "nl.vangnet.schema.tables.Assignment",
            "nl.vangnet.schema.tables.GuidanceForm",
            "nl.vangnet.schema.tables.GuidanceFormKnown",
            "nl.vangnet.schema.tables.Handover",
            "nl.vangnet.schema.tables.OpenHandover");

    private static final Map<String, Set<String>> TELLING_MEMBERS = Map.of(
            "nl.vangnet.experiments.Trials", Set.of("ledger"),
            "nl.vangnet.experiments.Protocol", Set.of("arms", "armCodes", "control", "contrasts"),
            "nl.vangnet.schema.tables.TrialEntry", Set.of("PAYLOAD"),
            "nl.vangnet.schema.tables.BenefitUnit", Set.of("CASE_MANAGER_ID"));

    private static final DescribedPredicate<JavaClass> TELLING = describe(
            "tell the arm",
            type -> TELLS.contains(type.getName())
                    || type.getPackageName().startsWith("nl.vangnet.managers")
                    || type.getPackageName().startsWith("nl.vangnet.fidelity"));

    private static final DescribedPredicate<JavaAccess<?>> TELLING_MEMBER = describe(
            "tells the arm",
            access -> TELLING_MEMBERS
                    .getOrDefault(access.getTargetOwner().getName(), Set.of())
                    .contains(access.getTarget().getName()));

    @Test
    void theRoomOfInterviewsKnowsNothingThatTellsAnArm() {
        JavaClasses ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.vangnet.interviews");
        assertThat(ours).isNotEmpty();
        dependsOnNothingTelling().check(ours);
        usesNothingTelling().check(ours);
    }

    @Test
    void aPageThatPeepsIsFound() {
        JavaClasses peeping = new ClassFileImporter().importClasses(Peeper.class);
        assertThat(dependsOnNothingTelling().evaluate(peeping).hasViolation()).isTrue();
        assertThat(usesNothingTelling().evaluate(peeping).getFailureReport().getDetails())
                .hasSize(2);
    }

    private static ArchRule dependsOnNothingTelling() {
        return noClasses().that().resideInAPackage(ROOM).should().dependOnClassesThat(TELLING);
    }

    private static ArchRule usesNothingTelling() {
        return noClasses().that().resideInAPackage(ROOM).should().accessTargetWhere(TELLING_MEMBER);
    }

    /** Asks for arms, for the ledger, and for the case manager. */
    static final class Peeper {
        private Peeper() {}

        static int peep(Arms arms, Trials trials) {
            return arms.of(1).size()
                    + trials.ledger(1).entries().size()
                    + Tables.BENEFIT_UNIT.CASE_MANAGER_ID.getName().length();
        }
    }
}
