package nl.vangnet;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.api.CalculateCommand;
import nl.vangnet.studies.TrialCommand;

/** The commands of the command line: {@code java -jar vangnet.jar <command> ...} runs one without starting the web application. */
final class Commands {
    /** Exit code for a command line that cannot be understood. */
    static final int MISUSE = 2;

    @FunctionalInterface
    interface Command {
        /** Returns the exit code: 0 when all went well. */
        int run(List<String> arguments, PrintStream out, PrintStream err);
    }

    private static final Map<String, Command> BY_NAME = new TreeMap<>(Map.<String, Command>of(
            "bereken", CalculateCommand::run, "verschil", CalculateCommand::compare, "trial", TrialCommand::run));

    private Commands() {}

    /** Options belong to the web application; anything else in the first place is a command. */
    static boolean isCommand(String[] arguments) {
        return arguments.length > 0 && !arguments[0].startsWith("--");
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        Command command = BY_NAME.get(arguments.getFirst());
        if (command == null) {
            err.println("Onbekende opdracht: " + arguments.getFirst());
            err.println("Gebruik: java -jar vangnet.jar [--instelling=waarde ...]   start de webtoepassing");
            for (String name : BY_NAME.keySet()) {
                err.println("         java -jar vangnet.jar " + name + " ...");
            }
            return MISUSE;
        }
        return command.run(arguments.subList(1, arguments.size()), out, err);
    }
}
