package nl.vangnet.api;

import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers that say what is wrong (RFC 9457). */
final class Problem {
    private Problem() {}

    /** A request with faults in it. */
    static Answer invalid(Faults faults) {
        Locale language = faults.language();
        int kept = faults.kept().size();
        String detail = faults.count() == 1
                ? Sentence.ONE_FAULT.in(language)
                : faults.count() == kept
                        ? Sentence.FAULTS.in(language, kept)
                        : Sentence.FIRST_FAULTS.in(language, faults.count(), kept);
        ObjectNode problem = problem(400, "vraag-klopt-niet", Sentence.INVALID.in(language), detail);
        ArrayNode list = problem.putArray("fouten");
        for (Faults.Fault fault : faults.kept()) {
            ObjectNode entry = list.addObject();
            entry.put("pointer", fault.pointer());
            entry.put("melding", fault.message());
            if (!fault.possible().isEmpty()) {
                ArrayNode possible = entry.putArray("mogelijk");
                fault.possible().forEach(possible::add);
            }
        }
        return answer(problem);
    }

    static Answer tooLarge(Locale language) {
        return of(
                413, "vraag-te-groot", language, Sentence.TOO_LARGE, Sentence.TOO_LARGE_DETAIL, Calculation.MOST_BYTES);
    }

    static Answer notJson(Locale language, String mediaType) {
        return of(415, "vraag-geen-json", language, Sentence.NOT_JSON, Sentence.NOT_JSON_DETAIL, mediaType);
    }

    static Answer notFound(Locale language) {
        return of(404, "adres-bestaat-niet", language, Sentence.NOT_FOUND, Sentence.NOT_FOUND_DETAIL);
    }

    static Answer notAllowed(Locale language, String allowed) {
        return of(405, "methode-kan-niet", language, Sentence.NOT_ALLOWED, Sentence.NOT_ALLOWED_DETAIL, allowed);
    }

    private static Answer of(
            int status, String type, Locale language, Sentence title, Sentence detail, Object... values) {
        return answer(problem(status, type, title.in(language), detail.in(language, values)));
    }

    private static ObjectNode problem(int status, String type, String title, String detail) {
        ObjectNode problem = Json.object();
        problem.put("type", "urn:vangnet:probleem:" + type);
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }

    private static Answer answer(ObjectNode problem) {
        return new Answer(
                problem.path("status").intValue(),
                Json.write(problem),
                problem.path("title").stringValue() + ". "
                        + problem.path("detail").stringValue());
    }
}
