package nl.vangnet.studies;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.TrialAnalysis;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialInput;

/** {@code trial analyse CONFIG.json [--out RESULTS.json]}: all results of a trial, on standard output if no file is named. */
final class AnalyseCommand {
    private static final String ASSIGNMENT = "assignment.json";

    private AnalyseCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        boolean toFile = arguments.size() == 3 && arguments.get(1).equals("--out");
        if (arguments.size() != 1 && !toFile) {
            err.println("Gebruik: trial analyse CONFIG.json [--out RESULTS.json]");
            return TrialCommand.WRONG;
        }
        try {
            Path path = Path.of(arguments.getFirst());
            TrialAnalysis analysis = analyse(new TrialFiles(path), String.valueOf(path.getFileName()));
            analysis.remarks().forEach(remark -> err.println("trial analyse: " + remark));
            byte[] json = ResultsJson.write(analysis.sections());
            if (toFile) {
                Files.write(Path.of(arguments.get(2)), json);
            } else {
                out.writeBytes(json);
                out.flush();
            }
            return 0;
        } catch (BadInput e) {
            err.println("trial analyse: " + e.getMessage());
        } catch (IOException | InvalidPathException e) {
            err.println("trial analyse: " + arguments + ": " + e);
        }
        return TrialCommand.WRONG;
    }

    private static TrialAnalysis analyse(TrialFiles files, String name) {
        TrialConfig config = ConfigReader.read(name, files.text(name));
        return TrialAnalysis.of(config, input(files));
    }

    /** The files beside a configuration. */
    static TrialInput input(TrialFiles files) {
        return new TrialInput(
                files.table("analysis.csv"),
                files.table("participants.csv"),
                files.table("interviews.csv"),
                files.table("benefit_spells.csv"),
                files.has("applicants.csv") ? files.table("applicants.csv") : null,
                ConfigReader.seed(ASSIGNMENT, files.text(ASSIGNMENT)));
    }
}
