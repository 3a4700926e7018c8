package nl.vangnet.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.vangnet.rulegraph.RuleTexts;

/**
 * {@code bereken FILE.json [--taal nl|en]} and {@code verschil FILE.json [--taal nl|en]}: the answers that {@code POST /v1/berekeningen}
 * and {@code POST /v1/correcties} give, on standard output.
 */
public final class CalculateCommand {
    private static final int WRONG = 2;

    private CalculateCommand() {}

    /** Returns 0 when calculated, undecided included; 2 when the request or the command line is wrong. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return run("bereken", Operation.CALCULATE, arguments, out, err);
    }

    /** The same for the difference of two requests. */
    public static int compare(List<String> arguments, PrintStream out, PrintStream err) {
        return run("verschil", Operation.COMPARE, arguments, out, err);
    }

    private static int run(String name, Operation operation, List<String> arguments, PrintStream out, PrintStream err) {
        boolean named = arguments.size() == 3 && arguments.get(1).equals("--taal");
        String language = named ? arguments.get(2) : "nl";
        if ((arguments.size() != 1 && !named) || !List.of("nl", "en").contains(language)) {
            err.println("Gebruik: " + name + " BESTAND.json [--taal nl|en]");
            return WRONG;
        }
        byte[] request;
        try (InputStream file = Files.newInputStream(Path.of(arguments.getFirst()))) {
            request = file.readNBytes(Calculation.MOST_BYTES + 1);
        } catch (IOException | InvalidPathException e) {
            err.println(name + ": " + arguments.getFirst() + " is niet te lezen (" + e + ")");
            return WRONG;
        }
        Locale locale = language.equals("en") ? RuleTexts.ENGLISH : RuleTexts.DUTCH;
        Answer answer = Calculation.answer(operation, request, locale, Clock.systemUTC());
        // As bytes: the answer is UTF-8 whatever the terminal is set to.
        out.writeBytes(answer.json().getBytes(StandardCharsets.UTF_8));
        out.flush();
        if (!answer.calculated()) {
            err.println(name + ": " + answer.summary());
            return WRONG;
        }
        return 0;
    }
}
