package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assigning a trial and checking its ledger from the command line. */
final class AssignCommandTest {
    private static final Path REFERENCE = Path.of("..", "trials", "src", "test", "resources", "reference");
    private static final String SEALED = """
            {"partyA": "Nora Notaris", "partyB": "Omar Accountant",
             "secretA": "270fb1a7182562347443ad6e477fc488046e99374e6209d03f4b7b9ca2e20505",
             "secretB": "06131579cf531386767c987a8da824a2fc7ddb01aa9cd16ea170385b2909f6fc",
             "commitA": "5928fb4863aab599ad261e9d3188508f0f79c03519dc4dfb70c3606a68e983c6",
             "commitB": "28f29fd1a478e002538d3f05834fcba359c7a65266eeb6cafd1d589c4e64f55c"}
            """;
    private static final String CONFIG = """
            {"arms": ["extra", "gewoon"], "assignment": {"sites": [
              {"prefix": "Noord", "trial": "N", "ratio": [2, 1]}, {"prefix": "Zuid", "trial": "Z", "ratio": [1, 1]}]}}
            """;
    private static final String UNITS = """
            unit_id,stratum
            B1,Noord/é
            B2,Noord/é
            B3,Noord/é
            B4,"Zuid, west"
            B5,"Zuid, west"
            """;

    @TempDir
    private Path folder;

    private record Outcome(int exit, String out, String err) {}

    @Test
    void theReferenceTrialIsAssignedAsItWas() throws IOException {
        Path result = folder.resolve("result");
        Outcome assigned = trial("assign", REFERENCE.resolve("config.json").toString(), "--out", result.toString());
        assertThat(assigned.err()).isEmpty();
        assertThat(assigned.exit()).isZero();
        assertThat(assigned.out())
                .contains("788 units assigned: EA 263, ZR 262, V 263")
                .contains("seed 4e67df021bc6fbc51d4271856669431dc74369066a64063a6318e15736cbbb15");
        List<String> arms = Files.readAllLines(result.resolve("assignment.csv"));
        assertThat(arms)
                .hasSize(789)
                .contains("B0295,Zuidoost/m/45-65/T12,EA")
                .anyMatch(line -> line.startsWith("B0001,") && line.endsWith(",V"));

        String ledger = result.resolve("ledger.jsonl").toString();
        Outcome verified = trial("verify", ledger);
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("7 entries");
        assertThat(trial("verify", ledger, "00".repeat(32)).err()).contains("written anew");
        assertThat(trial("assign", REFERENCE.resolve("config.json").toString(), "--out", result.toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void withoutAFolderTheLedgerIsPrintedAndAFlippedArmInItIsFound() throws IOException {
        Outcome assigned = assign(CONFIG, SEALED, UNITS);
        assertThat(assigned.exit()).isZero();
        assertThat(verify(assigned.out()).exit()).isZero();
        String flipped = assigned.out().contains("B4:extra") ? "B4:gewoon" : "B4:extra";
        Outcome found = verify(assigned.out().replaceFirst("B4:\\w+", flipped));
        assertThat(found.exit()).isEqualTo(2);
        assertThat(found.err()).contains("line 7").contains("differs for 1 units: published " + flipped);
        assertThat(verify(assigned.out().substring(0, 300)).err()).contains("cut off");
        assertThat(trial("verify", folder.resolve("absent").toString()).err()).contains("is not to be read");
    }

    @Test
    void inputThatCannotBeIsRefusedWithWhatIsWrongAndWhere() throws IOException {
        refused(CONFIG, SEALED, UNITS + "B5,Noord/é\n", "Unit B5 stands in the list twice");
        refused(CONFIG, SEALED, UNITS + "B6,Oost\n", "Stratum \"Oost\" belongs to 0 sites");
        refused(CONFIG, SEALED, UNITS + "B6,\n", "row 7");
        refused(CONFIG, SEALED, "unit_id,stratum\n", "no units");
        refused(CONFIG, SEALED.replace("Omar Accountant", "nora notaris"), UNITS, "Both keys are of Nora Notaris");
        refused(CONFIG, SEALED.replace("270fb1", "370fb1"), UNITS, "The secret of Nora Notaris is not the one");
        refused(CONFIG, SEALED.replace("commitB", "commit"), UNITS, "commitB is missing");
        refused(
                CONFIG,
                SEALED.replace("{", "{\"listHash\": \"" + "00".repeat(32) + "\","),
                UNITS,
                "strata were changed since");
        refused(CONFIG.replace("arms", "armen"), SEALED, UNITS, "needs arms and assignment");
        refused(CONFIG.replace("[2, 1]", "[2, 0]"), SEALED, UNITS, "whole share");
        refused(CONFIG.replace("[2, 1]", "[2, 1, 1]"), SEALED, UNITS, "3 shares for 2 arms");
        refused("arms", SEALED, UNITS, "it must be JSON");
        assertThat(trial("assign").err()).contains("Gebruik");
        assertThat(trial("verify").err()).contains("Gebruik");
    }

    @Test
    void partnersInTwoStrataAreRefused() throws IOException {
        Files.writeString(folder.resolve("participants.csv"), "pid,unit_id,stratum\nP1,B1,Noord\nP2,B1,Zuid\n");
        Files.writeString(folder.resolve("config.json"), CONFIG);
        Files.writeString(folder.resolve("assignment.json"), SEALED);
        Outcome outcome = trial("assign", folder.resolve("config.json").toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("Unit B1 is in stratum Noord in row 2 and in stratum Zuid in row 3");
    }

    private void refused(String config, String sealed, String units, String why) throws IOException {
        Outcome outcome = assign(config, sealed, units);
        assertThat(outcome.err()).contains(why);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
    }

    private Outcome assign(String config, String sealed, String units) throws IOException {
        Files.writeString(folder.resolve("config.json"), config);
        Files.writeString(folder.resolve("assignment.json"), sealed);
        Files.writeString(folder.resolve("units.csv"), units);
        return trial("assign", folder.resolve("config.json").toString());
    }

    private Outcome verify(String ledger) throws IOException {
        Path file = folder.resolve("ledger.jsonl");
        Files.writeString(file, ledger);
        return trial("verify", file.toString());
    }

    private static Outcome trial(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = TrialCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
