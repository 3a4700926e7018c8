package nl.vangnet.api;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One request in, one answer out: the same for the web and the command line. Keeps nothing and logs nothing. */
final class Calculation {
    /** The longest request that is read. */
    static final int MOST_BYTES = 256 * 1024;

    private Calculation() {}

    /** @param clock tells what moment "known by now" is, where the request names none */
    static Answer answer(Operation operation, byte[] request, Locale language, Clock clock) {
        if (request.length > MOST_BYTES) {
            return Problem.tooLarge(language);
        }
        Faults faults = new Faults(language);
        JsonNode tree = Json.read(request, faults);
        @Nullable ObjectNode answer = tree == null ? null : operation.answer(tree, clock.instant(), faults);
        return answer == null ? Problem.invalid(faults) : new Answer(200, Json.write(answer), "");
    }
}
