package nl.vangnet.studies;

import java.io.PrintStream;
import java.util.List;

/**
 * {@code trial analyse CONFIG.json [--out RESULTS.json]}, {@code trial assign CONFIG.json [--out FOLDER]}, {@code trial report CONFIG.json
 * --out FOLDER [--secure FOLDER]} and {@code trial verify LEDGER [HEAD]}: what can be done with a trial from the command line.
 */
public final class TrialCommand {
    /** Exit code for a command line, a file or a ledger that is wrong. */
    static final int WRONG = 2;

    private TrialCommand() {}

    /** Returns 0 when all is well, 2 when the command line or a file is wrong. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "analyse" -> AnalyseCommand.run(rest, out, err);
            case "assign" -> AssignCommand.run(rest, out, err);
            case "report" -> ReportCommand.run(rest, out, err);
            case "verify" -> VerifyCommand.run(rest, out, err);
            default -> {
                err.println("Gebruik: trial analyse CONFIG.json [--out RESULTS.json]");
                err.println("         trial assign CONFIG.json [--out MAP]");
                err.println("         trial report CONFIG.json --out MAP [--secure MAP]");
                err.println("         trial verify LEDGER [HEAD]");
                yield WRONG;
            }
        };
    }
}
