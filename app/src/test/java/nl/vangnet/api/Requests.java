package nl.vangnet.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.vangnet.rulegraph.RuleTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests about made-up people, and the shortest way to an answer. Single quotes stand for double ones. */
final class Requests {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);

    static final JsonMapper MAPPER = JsonMapper.shared();

    /** A single person in March 2026 with a wage of 600, in the second month of the disregard; every field is there. */
    static final String FULL = json("""
            {'maand': '2026-03', 'bekendOp': '2026-08-20T12:00:00Z', 'gemeente': 'amsterdam', 'inrichting': false,
             'personen': [{'id': 'a', 'rol': 'aanvrager', 'geboortedatum': '1980-05-01',
                           'medebewonerSoort': 'gewoon', 'rechthebbend': true, 'kanNietOpOudersTerugvallen': false}],
             'inkomsten': [{'persoon': 'a', 'soort': 'loon', 'maand': '2026-03', 'nettoBedrag': '600.00'}],
             'vrijlating': [{'persoon': 'a', 'letter': 'n', 'maandenGebruikt': 1}]}""");

    private Requests() {}

    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    /** A request about a month with these persons and incomes, each the inside of a list. */
    static String about(String month, String persons, String incomes) {
        return json("{'maand': '" + month + "', 'personen': [" + persons + "], 'inkomsten': [" + incomes + "]}");
    }

    static String person(String id, String role, String born) {
        return json("{'id': '" + id + "', 'rol': '" + role + "', 'geboortedatum': '" + born + "'}");
    }

    static String wage(String id, String month, String net) {
        return json(
                "{'persoon': '" + id + "', 'soort': 'loon', 'maand': '" + month + "', 'nettoBedrag': '" + net + "'}");
    }

    /** The full request with a piece of it replaced. */
    static String with(String piece, String replacement) {
        String sought = json(piece);
        if (!FULL.contains(sought)) {
            throw new IllegalArgumentException("the full request has no " + sought);
        }
        return FULL.replace(sought, json(replacement));
    }

    static Answer answer(String request, Locale language) {
        return answer(Operation.CALCULATE, request, language);
    }

    static Answer answer(Operation operation, String request, Locale language) {
        return Calculation.answer(operation, request.getBytes(StandardCharsets.UTF_8), language, CLOCK);
    }

    static JsonNode dutch(Operation operation, String request) {
        return MAPPER.readTree(answer(operation, request, RuleTexts.DUTCH).json());
    }

    static JsonNode dutch(String request) {
        return MAPPER.readTree(answer(request, RuleTexts.DUTCH).json());
    }

    static JsonNode english(String request) {
        return MAPPER.readTree(answer(request, RuleTexts.ENGLISH).json());
    }
}
