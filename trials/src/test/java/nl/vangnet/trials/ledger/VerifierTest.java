package nl.vangnet.trials.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import nl.vangnet.trials.ReferenceTrial;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier that outsiders use, run as they would, and Vangnet's own: both must find the same forgeries. */
final class VerifierTest {
    private static final Path VERIFIER = Path.of("..", "docs", "verifier", "Verify.java");
    private static final AssignmentDesign DESIGN =
            new AssignmentDesign(ReferenceTrial.ARMS, List.of(ReferenceTrial.ALLOCATION));
    private static final Ledger LEDGER = SealedTrial.ledger(DESIGN, ReferenceTrial.UNITS);
    private static final String FILE = LedgerFile.write(LEDGER);
    private static final Instant LATER = Instant.parse("2026-12-02T09:00:00Z");
    /** A unit, its published line, and the same with another arm. */
    private static final String LINE = line("B0123:");

    private static final String FLIPPED = LINE.replaceAll(":.*", ":" + (LINE.endsWith(":EA") ? "V" : "EA"));

    @TempDir
    private static Path compiled;

    @TempDir
    private Path folder;

    private record Outcome(int exit, String output) {}

    @BeforeAll
    static void compileTheVerifierOnce() {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", compiled.toString(), VERIFIER.toString()))
                .isZero();
    }

    @Test
    void theVerifierRunsAsItIsPublished() throws Exception {
        Files.writeString(folder.resolve("ledger.jsonl"), FILE);
        assertThat(run(List.of(
                                VERIFIER.toString(),
                                folder.resolve("ledger.jsonl").toString()))
                        .exit())
                .isZero();
    }

    @Test
    void aPublishedLedgerIsFoundCorrect() throws Exception {
        Outcome outcome = verify(FILE);
        assertThat(outcome.output()).contains("788 units").contains(LEDGER.head());
        assertThat(outcome.exit()).isZero();
        assertThat(LedgerFile.faults(FILE)).isEmpty();
        assertThat(LedgerFile.read(FILE)).isEqualTo(LEDGER);
    }

    @Test
    void aLedgerOfSitesWithTheirOwnRatioAndNamesInAnyScriptIsFoundCorrect() throws Exception {
        List<String> ids = IntStream.range(0, 400)
                .mapToObj(i -> (i % 2 == 0 ? "\uFF5E" : "\uD83D\uDE00") + i)
                .toList();
        List<String> strata = IntStream.range(0, 400)
                .mapToObj(i -> (i % 3 == 0 ? "Zuid/" : "Noord/") + (i % 5) + ", \"é\"")
                .toList();
        AssignmentDesign design = new AssignmentDesign(
                List.of("meer tijd", "zelf", "gewoon"),
                List.of(
                        new Allocation("SITE Z", "Zuid/", List.of(2, 1, 1)),
                        new Allocation("SITE N", "Noord/", List.of(1, 3, 2))));
        String file = LedgerFile.write(SealedTrial.ledger(design, new UnitList(ids, strata)));
        assertThat(verify(file).output()).contains("400 units");
        assertThat(LedgerFile.faults(file)).isEmpty();
    }

    @Test
    void oneFlippedArmIsFound() throws Exception {
        bothFind(FILE.replace(LINE + "\\n", FLIPPED + "\\n"), 7, "was changed", LINE);
    }

    @Test
    void oneFlippedArmIsFoundWhenAllHashesWereMadeToFit() throws Exception {
        bothFind(
                LedgerFile.write(SealedTrial.forged(LEDGER, EntryType.ASSIGNMENT, LINE, FLIPPED)),
                7,
                "differs for 1 ",
                LINE);
    }

    @Test
    void oneEditedStratumIsFound() throws Exception {
        bothFind(FILE.replaceFirst("Noord/m/18-44/T12", "Noord/m/18-44/T34"), 4, "was changed", "");
    }

    @Test
    void oneEditedStratumIsFoundWhenAllHashesWereMadeToFit() throws Exception {
        String unit =
                LEDGER.entries().get(3).payload().lines().skip(1).findFirst().orElseThrow();
        bothFind(
                LedgerFile.write(SealedTrial.forged(
                        LEDGER, EntryType.LIST, unit + "\n", unit.replaceAll(",.*", ",Elders") + "\n")),
                7,
                "differs for",
                "");
    }

    @Test
    void reorderedEntriesAreFound() throws Exception {
        List<String> lines = new ArrayList<>(FILE.lines().toList());
        Collections.swap(lines, 1, 2);
        bothFind(String.join("\n", lines) + "\n", 2, "moved", "");
    }

    @Test
    void reorderedEntriesAreFoundWhenAllHashesWereMadeToFit() throws Exception {
        bothFind(LedgerFile.write(SealedTrial.reordered(LEDGER, List.of(0, 1, 3, 2, 4, 5, 6, 7))), 3, "before", "");
    }

    @Test
    void anAmendmentIsFoundCorrectAndOneThatCannotBeIsFoundByBoth() throws Exception {
        Amendment amendment = new Amendment(
                1,
                Known.NONE,
                false,
                "Een maand later.",
                List.of(new Change(Subject.WINDOW, "T1", "6 months, 60 days", "7 months, 60 days")));
        Ledger amended = amended(amendment.text());
        assertThat(verify(LedgerFile.write(amended)).exit()).isZero();
        assertThat(amended.faults()).isEmpty();
        bothFind(written(amendment.text().replace("amendment 1", "amendment 2")), 9, "was due", "");
        bothFind(written(amendment.text().replace("window T1", "arms")), 9, "cannot be about", "arms");
        bothFind(written(amendment.text().replace("window T1", "rule AGE_FROM")), 9, "after the list", "");
        bothFind(written(amendment.text().replace("to 7", "to 6")), 9, "change", "");
        bothFind(written("amendment 1\n"), 9, "amendment", "");
        String again = amendment.text().replace("amendment 1", "amendment 2");
        Ledger twice = SealedTrial.unchecked(amended, "Rosa", EntryType.AMENDMENT, again);
        bothFind(LedgerFile.write(twice), 10, "begin", "");
        Ledger planned = LEDGER.append(LATER, "Rosa", EntryType.PLAN_LOCKED, "ab".repeat(32));
        bothFind(
                LedgerFile.write(SealedTrial.unchecked(planned, "Rosa", EntryType.AMENDMENT, amendment.text())),
                10,
                "locked",
                "");
    }

    private static Ledger amended(String payload) {
        return SealedTrial.unchecked(LEDGER, "Rosa", EntryType.AMENDMENT, payload);
    }

    private static String written(String payload) {
        return LedgerFile.write(amended(payload));
    }

    @Test
    void aTruncatedLedgerIsFound() throws Exception {
        List<String> lines = FILE.lines().toList();
        bothFind(String.join("\n", lines.subList(0, 8)) + "\n", 8, "cut off", "");
        bothFind(FILE.substring(0, FILE.length() - 40), 9, "cut off", "");
        bothFind(FILE.substring(0, FILE.length() / 2), 4, "cut off", "");
        bothFind(String.join("\n", lines.subList(0, 7)) + "\n" + lines.getLast() + "\n", 8, "does not agree", "");
        bothFind("", 0, "cut off", "");
    }

    @Test
    void aLedgerWrittenAnewIsFoundByTheHeadThatWasKept() throws Exception {
        Ledger anew = SealedTrial.forged(LEDGER, "note", "Three", "Four");
        assertThat(verify(LedgerFile.write(anew)).exit()).isZero();
        assertThat(verify(LedgerFile.write(anew), LEDGER.head()).output()).contains("written anew");
        assertThat(verify(FILE, LEDGER.head()).exit()).isZero();
    }

    @Test
    void everyEditedByteIsFound() {
        UnitList units =
                new UnitList(IntStream.range(0, 12).mapToObj(i -> "B" + i).toList(), Collections.nCopies(12, "Noord"));
        byte[] bytes = LedgerFile.write(SealedTrial.ledger(DESIGN, units)).getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            byte[] edited = bytes.clone();
            edited[at] = (byte) (edited[at] == 'x' ? 'y' : 'x');
            assertThat(LedgerFile.faults(new String(edited, StandardCharsets.UTF_8)))
                    .as("byte %d", at)
                    .isNotEmpty();
        }
    }

    private void bothFind(String file, int line, String what, String detail) throws Exception {
        Outcome outcome = verify(file);
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.output()).contains("WRONG").contains(what).contains(detail);
        List<Fault> faults = LedgerFile.faults(file);
        assertThat(faults.toString()).contains(what).contains(detail);
        if (line > 0) {
            assertThat(outcome.output()).contains("line " + line + ":");
            assertThat(faults).extracting(Fault::line).contains((long) line);
        }
    }

    private Outcome verify(String file, String... head) throws IOException, InterruptedException {
        Path ledger = folder.resolve("ledger.jsonl");
        Files.writeString(ledger, file);
        List<String> arguments = new ArrayList<>(List.of("-cp", compiled.toString(), "Verify", ledger.toString()));
        arguments.addAll(Arrays.asList(head));
        return run(arguments);
    }

    private static Outcome run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(arguments);
        command.addFirst(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static String line(String unit) {
        return LEDGER.entries()
                .get(6)
                .payload()
                .lines()
                .filter(line -> line.startsWith(unit))
                .findFirst()
                .orElseThrow();
    }
}
