package nl.vangnet.studies;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.vangnet.trials.ledger.Fault;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.trials.ledger.LedgerFile;

/** {@code trial verify LEDGER [HEAD]}: whether a published ledger is whole and its assignment follows from list and secrets. */
final class VerifyCommand {
    private VerifyCommand() {}

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            err.println("Gebruik: trial verify LEDGER [HEAD]");
            return TrialCommand.WRONG;
        }
        String file;
        try {
            file = Files.readString(Path.of(arguments.getFirst()));
        } catch (CharacterCodingException e) {
            err.println("trial verify: " + arguments.getFirst() + " is not UTF-8 text, so it is no ledger");
            return TrialCommand.WRONG;
        } catch (IOException | InvalidPathException e) {
            err.println("trial verify: " + arguments.getFirst() + " is not to be read (" + e + ")");
            return TrialCommand.WRONG;
        }
        List<Fault> faults = LedgerFile.faults(file);
        faults.forEach(fault -> err.println("trial verify: line " + fault.line() + ": " + fault.what()));
        if (!faults.isEmpty()) {
            return TrialCommand.WRONG;
        }
        Ledger ledger = LedgerFile.read(file);
        if (arguments.size() == 2 && !arguments.get(1).equals(ledger.head())) {
            err.println("trial verify: the head is " + ledger.head()
                    + ", not the one that was kept: the ledger was written anew");
            return TrialCommand.WRONG;
        }
        out.println("Correct: " + ledger.entries().size() + " entries, head " + ledger.head());
        return 0;
    }
}
