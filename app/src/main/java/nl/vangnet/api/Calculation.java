package nl.vangnet.api;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One request in, one answer out: the same for the web and the command line. Keeps nothing and logs nothing. */
final class Calculation {
    /** The longest request that is read. */
    static final int MOST_BYTES = 256 * 1024;

    private Calculation() {}

    /** @param clock tells what moment "known by now" is, where the request names none */
    static Answer answer(byte[] request, Locale language, Clock clock) {
        if (request.length > MOST_BYTES) {
            return Problem.tooLarge(language);
        }
        Faults faults = new Faults(language);
        JsonNode tree = Json.read(request, faults);
        @Nullable Question question = tree == null ? null : QuestionReader.read(tree, clock.instant(), faults);
        if (question == null) {
            return Problem.invalid(faults);
        }
        return new Answer(200, Json.write(AnswerWriter.write(question, question.determine(), language)), "");
    }
}
