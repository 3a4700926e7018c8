package nl.vangnet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the rooms. Each rule is also shown a class that breaks it. */
final class ArchitectureTest {
    private static final List<String> PURE_ROOMS = List.of("rulegraph", "law", "population", "guidance", "trials");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.vangnet");

    private static final DescribedPredicate<JavaCall<?>> TIME_OR_CHANCE = describe(
            "asks the machine for the time or for chance, which come in as arguments", call -> asksTimeOrChance(call));

    private static final DescribedPredicate<JavaCall<?>> WRITING =
            describe("writes to the file system", call -> writes(call));

    @Test
    void packagesKnowEachOtherByTheirPublicFacesAndInOneDirectionOnly() {
        // The generated table classes have packages of their own making; a room of its own shows a package per subject
        // to everybody.
        ApplicationModules.of(
                        Vangnet.class,
                        resideInAnyPackage("nl.vangnet.schema..", "nl.vangnet.guidance..", "nl.vangnet.trials.."))
                .verify();
    }

    @Test
    void insideADividedRoomPackagesKnowEachOtherInOneDirectionOnly() {
        for (String room : Rooms.DIVIDED) {
            slices().matching(room + ".(*)..").should().beFreeOfCycles().check(ALL);
        }
        JavaClasses tangled = new ClassFileImporter().importPackages("tools.jackson.core");
        assertThatThrownBy(() -> slices().matching("tools.jackson.core.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .check(tangled))
                .hasMessageContaining("Cycle detected");
    }

    @Test
    void thePureRoomsUseNoFramework() {
        for (String room : PURE_ROOMS) {
            usesNoFramework("nl.vangnet." + room + "..").check(ALL);
        }
        assertThatThrownBy(() -> usesNoFramework("nl.vangnet").check(only(ArchitectureTest.class)))
                .hasMessageContaining("org.springframework");
    }

    @Test
    void thePureRoomsAskNeitherClockNorChance() {
        for (String room : PURE_ROOMS) {
            asksNothing("nl.vangnet." + room + "..", TIME_OR_CHANCE).check(ALL);
        }
        assertThat(broken(asksNothing("nl.vangnet", TIME_OR_CHANCE), Gambler.class))
                .hasSize(3);
    }

    @Test
    void thePureRoomsWriteNoFiles() {
        for (String room : PURE_ROOMS) {
            asksNothing("nl.vangnet." + room + "..", WRITING).check(ALL);
        }
        assertThat(broken(asksNothing("nl.vangnet", WRITING), Writer.class)).hasSize(2);
    }

    @Test
    void onlyTheDatabasePackageOpensConnections() {
        opensNoConnectionOutside("nl.vangnet.database..").check(ALL);
        assertThat(broken(opensNoConnectionOutside("nl.vangnet.database.."), Sidedoor.class))
                .hasSize(1);
    }

    @Test
    void aRuleThatMeetsNoClassFails() {
        assertThatThrownBy(() -> usesNoFramework("nl.vangnet.misspelt..").check(ALL))
                .isInstanceOf(AssertionError.class);
    }

    private static ArchRule usesNoFramework(String room) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "org.apache.commons.statistics..",
                        "nl.vangnet.rulegraph..",
                        "nl.vangnet.law..",
                        "nl.vangnet.population..",
                        "nl.vangnet.guidance..",
                        "nl.vangnet.trials.."));
    }

    private static ArchRule asksNothing(String room, DescribedPredicate<JavaCall<?>> question) {
        return noClasses().that().resideInAPackage(room).should().callCodeUnitWhere(question);
    }

    private static ArchRule opensNoConnectionOutside(String room) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(DriverManager.class.getName())
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("com.zaxxer.hikari..", "org.springframework.jdbc.datasource..");
    }

    private static boolean asksTimeOrChance(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        JavaClass owner = target.getOwner();
        boolean noArguments = target.getRawParameterTypes().isEmpty();
        boolean withClock = target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return switch (owner.getName()) {
            case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
            case "java.time.Clock" -> target.getName().startsWith("system");
            case "java.lang.Math", "java.util.UUID" -> target.getName().startsWith("random");
            case "java.util.Random", "java.util.SplittableRandom" -> isConstructor(target) && noArguments;
            case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
            default ->
                owner.getPackageName().equals("java.time") && target.getName().equals("now") && !withClock;
        };
    }

    private static boolean writes(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return switch (target.getOwner().getName()) {
            case "java.io.FileOutputStream", "java.io.FileWriter", "java.io.RandomAccessFile" -> isConstructor(target);
            case "java.nio.file.Files" ->
                target.getName()
                        .matches("(write|newOutput|newBufferedWriter|newByteChannel|copy|move|delete|create|set).*");
            default -> false;
        };
    }

    private static boolean isConstructor(CodeUnitCallTarget target) {
        return target.getName().equals("<init>");
    }

    private static JavaClasses only(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    private static List<String> broken(ArchRule rule, Class<?> type) {
        return rule.evaluate(only(type)).getFailureReport().getDetails();
    }

    /** Asks for the time once and for chance twice; its seeded draw is fine. */
    static final class Gambler {
        private Gambler() {}

        static long gamble() {
            return System.nanoTime()
                    + new Random().nextInt()
                    + new Random(7).nextInt()
                    + Math.round(10 * Math.random());
        }
    }

    /** Writes twice; its reading is fine. */
    static final class Writer {
        private Writer() {}

        static void write(Path path) throws IOException {
            Files.writeString(path, Files.readString(path));
            new FileWriter(path.toFile(), java.nio.charset.StandardCharsets.UTF_8).close();
        }
    }

    /** Opens a connection of its own. */
    static final class Sidedoor {
        private Sidedoor() {}

        static Connection open() throws SQLException {
            return DriverManager.getConnection("jdbc:postgresql://elsewhere/");
        }
    }
}
