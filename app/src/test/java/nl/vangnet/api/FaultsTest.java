package nl.vangnet.api;

import static nl.vangnet.api.Requests.FULL;
import static nl.vangnet.api.Requests.about;
import static nl.vangnet.api.Requests.dutch;
import static nl.vangnet.api.Requests.english;
import static nl.vangnet.api.Requests.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.RuleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What can be wrong with a request, one fault at a time: where, and what is said about it. */
final class FaultsTest {
    static Stream<BadRequest> badRequests() {
        return BadRequest.all();
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void itIsRefusedWithThePlaceTheReasonAndTheWayToMendIt(BadRequest bad) {
        JsonNode problem = dutch(bad.request());

        assertThat(problem.path("status").intValue()).isEqualTo(400);
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:vangnet:probleem:vraag-klopt-niet");
        assertThat(problem.path("fouten").size()).as(problem.toPrettyString()).isEqualTo(1);
        JsonNode fault = problem.path("fouten").path(0);
        assertThat(fault.path("pointer").stringValue()).isEqualTo(bad.pointer());
        assertThat(fault.path("melding").stringValue()).contains(bad.message());
        if (!bad.possible().isEmpty()) {
            assertThat(fault.path("mogelijk")
                            .valueStream()
                            .map(JsonNode::stringValue)
                            .toList())
                    .startsWith(bad.possible().toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void itIsSaidInEnglishToo(BadRequest bad) {
        JsonNode dutch = dutch(bad.request()).path("fouten").path(0);
        JsonNode english = english(bad.request()).path("fouten").path(0);

        assertThat(english.path("pointer")).isEqualTo(dutch.path("pointer"));
        assertThat(english.path("mogelijk")).isEqualTo(dutch.path("mogelijk"));
        assertThat(english.path("melding").stringValue())
                .isNotEqualTo(dutch.path("melding").stringValue())
                .doesNotContain("%s");
    }

    @Test
    void theRequestThatTheFaultsAreMadeInHasNone() {
        assertThat(dutch(FULL).path("status").stringValue()).isEqualTo("vastgesteld");
    }

    @Test
    void everyFaultIsListedAtOnce() {
        String request = Requests.json("""
                {'maand': '2026-13', 'gemente': 'amsterdam', 'bekendOp': 3,
                 'personen': [{'id': '', 'rol': 'baas', 'geboortedatum': '1980-02-30'}, {'id': 'a', 'id': 'a'}],
                 'inkomsten': [{'persoon': 'z', 'soort': 'loon', 'maand': '2026', 'nettoBedrag': '-1'}, 7],
                 'vrijlating': [{'persoon': 'a', 'letter': 'q', 'maandenGebruikt': -1}]}""");
        assertThat(dutch(request)
                        .path("fouten")
                        .valueStream()
                        .map(fault -> fault.path("pointer").stringValue()))
                .containsExactly(
                        "/personen/1/id",
                        "/maand",
                        "/bekendOp",
                        "/personen/0/id",
                        "/personen/0/rol",
                        "/personen/0/geboortedatum",
                        "/personen/1/rol",
                        "/personen/1/geboortedatum",
                        "/inkomsten/0/persoon",
                        "/inkomsten/0/maand",
                        "/inkomsten/0/nettoBedrag",
                        "/inkomsten/1",
                        "/vrijlating/0/letter",
                        "/vrijlating/0/maandenGebruikt",
                        "/gemente");
        assertThat(dutch(request).path("detail").stringValue()).startsWith("Er zijn 15 fouten.");
    }

    @Test
    void ofVeryManyFaultsTheFirstThousandAreListedAndTheNumberIsTold() {
        JsonNode problem = english(about("2026-03", person("a", "aanvrager", "1980-05-01"), "0" + ",0".repeat(49_999)));

        assertThat(problem.path("fouten").size()).isEqualTo(Faults.KEPT);
        assertThat(problem.path("detail").stringValue())
                .startsWith("There are 50001 faults; the first 1000 stand here.");
    }

    @Test
    void whatIsNoUtf8IsRefused() {
        byte[] latin = FULL.replace("\"a\"", "\"Zoë\"").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Calculation.answer(Operation.CALCULATE, latin, RuleTexts.DUTCH, Requests.CLOCK)
                        .json())
                .contains("geen tekst in UTF-8");
    }

    @Test
    void aRequestOfMoreThan256KilobytesIsRefused() {
        String full = FULL + " ".repeat(Calculation.MOST_BYTES - FULL.length());

        assertThat(Requests.answer(full, RuleTexts.DUTCH).status()).isEqualTo(200);
        assertThat(Requests.answer(full + " ", RuleTexts.DUTCH).status()).isEqualTo(413);
    }

    @Test
    void noDamagedRequestIsMetWithAnythingButAnAnswer() {
        long seed = 20260301;
        Random random = new Random(seed);
        String signs = " {}[]\",:0-9.aetn\\/\t\u007f\u00ff";
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = FULL.getBytes(StandardCharsets.UTF_8);
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
            String text = new String(damaged, StandardCharsets.UTF_8);
            assertThat(Calculation.answer(Operation.CALCULATE, damaged, RuleTexts.DUTCH, Requests.CLOCK)
                            .status())
                    .as("seed %s, request %s: %s", seed, i, text)
                    .isIn(200, 400);
        }
    }
}
