package nl.vangnet.studies;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.ledger.AssignmentDesign;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.trials.ledger.LedgerFile;

/**
 * {@code trial assign CONFIG.json [--out FOLDER]}: assigns the units beside a configuration by the two secrets beside it, and writes the
 * ledger from which anybody can check that. {@code docs/trial-ledger.md} tells what it reads and writes.
 */
final class AssignCommand {
    private static final String ACTOR = "trial assign";

    private AssignCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean toFolder = arguments.size() == 3 && arguments.get(1).equals("--out");
        if (arguments.size() != 1 && !toFolder) {
            err.println("Gebruik: trial assign CONFIG.json [--out MAP]");
            return TrialCommand.WRONG;
        }
        try {
            Path path = Path.of(arguments.getFirst());
            AssignInput input = AssignInput.read(new TrialFiles(path), String.valueOf(path.getFileName()));
            UnitList units = input.units();
            AssignmentDesign design = input.design();
            String seed = input.sealed().seed(units.hash());
            int[] arms = new BatchAssignment(seed, design.sites(), units).draw(0);
            Ledger ledger = ledger(input, arms, Clock.systemUTC().instant());
            if (toFolder) {
                Path folder = Files.createDirectories(Path.of(arguments.get(2)));
                write(folder.resolve("ledger.jsonl"), LedgerFile.write(ledger));
                write(folder.resolve("assignment.csv"), csv(units, arms, design.arms()));
                out.println(units.size() + " units assigned: " + counts(arms, design.arms()));
                out.println("list hash " + units.hash());
                out.println("seed " + seed);
                out.println("head " + ledger.head());
            } else {
                out.writeBytes(LedgerFile.write(ledger).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
            return 0;
        } catch (BadInput | IllegalArgumentException e) {
            err.println("trial assign: " + e.getMessage());
        } catch (IOException e) {
            err.println("trial assign: " + arguments + ": " + e);
        }
        return TrialCommand.WRONG;
    }

    private static Ledger ledger(AssignInput input, int[] arms, Instant now) {
        AssignInput.Sealed sealed = input.sealed();
        return Ledger.EMPTY
                .append(now, ACTOR, EntryType.DESIGN, input.design().text())
                .append(
                        now,
                        sealed.commitments().partyA(),
                        EntryType.COMMITMENT,
                        sealed.commitments().commitmentA())
                .append(
                        now,
                        sealed.commitments().partyB(),
                        EntryType.COMMITMENT,
                        sealed.commitments().commitmentB())
                .append(now, ACTOR, EntryType.LIST, input.units().text())
                .append(now, sealed.commitments().partyA(), EntryType.REVEAL, sealed.secretA())
                .append(now, sealed.commitments().partyB(), EntryType.REVEAL, sealed.secretB())
                .append(
                        now,
                        ACTOR,
                        EntryType.ASSIGNMENT,
                        input.units().text(arms, input.design().arms()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private static String csv(UnitList units, int[] arms, List<String> names) {
        StringBuilder csv = new StringBuilder("unit_id,stratum,arm\n");
        for (int i = 0; i < arms.length; i++) {
            csv.append(cell(units.ids().get(i)))
                    .append(',')
                    .append(cell(units.strata().get(i)))
                    .append(',')
                    .append(cell(names.get(arms[i])))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String counts(int[] arms, List<String> names) {
        return String.join(
                ", ",
                IntStream.range(0, names.size())
                        .mapToObj(arm -> names.get(arm) + " "
                                + IntStream.of(arms).filter(a -> a == arm).count())
                        .toList());
    }
}
