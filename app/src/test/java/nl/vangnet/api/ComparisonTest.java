package nl.vangnet.api;

import static nl.vangnet.api.Requests.about;
import static nl.vangnet.api.Requests.json;
import static nl.vangnet.api.Requests.person;
import static nl.vangnet.api.Requests.wage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What changes between two statements about one month. */
final class ComparisonTest {
    private static final String SINGLE = person("a", "aanvrager", "1980-05-01");

    /** A hundred euros more of wage, without disregard, is a hundred less of assistance, of which five percent was to be kept for later. */
    @Test
    void aHundredMoreOfWageCostsNinetyFiveOfThePaymentAndIsNamedAsTheCause() {
        JsonNode answer = compared(withWage("300.00"), withWage("400.00"));

        assertThat(answer.path("status").stringValue()).isEqualTo("vastgesteld");
        assertThat(answer.path("bedrag").stringValue()).isEqualTo("-95.00");
        assertThat(answer.path("premie").stringValue()).isEqualTo("0.00");
        assertThat(texts(answer.path("stappen"), "regel")).containsExactly("income", "holidayAllowance");
        assertThat(texts(answer.path("stappen"), "bedrag")).containsExactly("-100.00", "5.00");
        assertThat(answer.at("/stappen/0/artikel").stringValue()).isEqualTo("Participatiewet artikel 32 lid 1");
        assertThat(answer.path("oorzaken")).hasSize(1);
        JsonNode cause = answer.at("/oorzaken/0");
        assertThat(cause.path("soort").stringValue()).isEqualTo("gegeven");
        assertThat(cause.path("naam").stringValue()).isEqualTo("Netto loon");
        assertThat(cause.path("persoon").stringValue()).isEqualTo("a");
        assertThat(cause.at("/eerder/0/waarde").stringValue()).isEqualTo("€\u00a0300,00");
        assertThat(cause.at("/nu/0/waarde").stringValue()).isEqualTo("€\u00a0400,00");
    }

    @Test
    void halfOfTwentyMoreIsAddedToThePremiumOfAmsterdam() {
        JsonNode answer = compared(
                inAmsterdam(about("2019-05", SINGLE, wage("a", "2019-05", "300.00"))),
                inAmsterdam(about("2019-05", SINGLE, wage("a", "2019-05", "320.00"))));

        assertThat(answer.path("premie").stringValue()).isEqualTo("10.00");
    }

    /** Of 1,283.83 a single gets, and with one who shares the costs 917.02: 348.47 less is paid. */
    @Test
    void aHousemateWhoCameIsTheCause() {
        JsonNode answer =
                compared(withWage("0"), about("2024-01", SINGLE + "," + person("b", "medebewoner", "1980-01-01"), ""));

        assertThat(answer.path("bedrag").stringValue()).isEqualTo("-348.47");
        assertThat(texts(answer.path("oorzaken"), "persoon")).contains("b");
        assertThat(answer.path("oorzaken")
                        .valueStream()
                        .filter(cause -> cause.path("persoon").asString("").equals("b")))
                .allMatch(cause -> cause.path("eerder").isEmpty());
    }

    @Test
    void theSameTwiceDiffersInNothing() {
        JsonNode answer = compared(withWage("300.00"), withWage("300.00"));

        assertThat(answer.path("bedrag").stringValue()).isEqualTo("0.00");
        assertThat(answer.path("stappen")).isEmpty();
        assertThat(answer.path("oorzaken")).isEmpty();
    }

    @Test
    void whatIsUndecidedOnOneSideIsSaidThereAndNoAmountIsMadeUp() {
        String couple = person("a", "aanvrager", "1980-01-01") + "," + person("b", "partner", "2010-01-01");
        String undecided = about("2026-03", couple, "");
        String decided = about("2026-03", SINGLE, "");
        for (JsonNode answer : List.of(compared(undecided, decided), compared(decided, undecided))) {
            assertThat(answer.path("status").stringValue()).isEqualTo("onbeslist");
            assertThat(answer.path("bedrag").isNull()).isTrue();
            assertThat(answer.path("premie").isNull()).isTrue();
            assertThat(answer.path("stappen")).isEmpty();
        }
        assertThat(compared(undecided, decided).at("/onzeker/eerder")).isNotEmpty();
        assertThat(compared(undecided, decided).at("/onzeker/nu")).isEmpty();
        assertThat(compared(decided, undecided).at("/onzeker/nu")).isNotEmpty();
    }

    @Test
    void anotherMonthOrMunicipalityIsRefusedWhereItStands() {
        JsonNode month = compared(about("2024-01", SINGLE, ""), about("2024-02", SINGLE, ""));
        assertThat(texts(month.path("fouten"), "pointer")).containsExactly("/nu/maand");
        assertThat(month.at("/fouten/0/melding").stringValue()).contains("2024-01");

        JsonNode municipality = compared(inAmsterdam(withWage("1")), withWage("1"));
        assertThat(texts(municipality.path("fouten"), "pointer")).containsExactly("/nu/gemeente");
        assertThat(municipality.at("/fouten/0/melding").stringValue()).contains("amsterdam");
    }

    @Test
    void everyFaultInBothIsListedWithItsPlace() {
        String bad = "{'maand': '2024-13', 'personen': [{'id': 'a', 'rol': 'baas', 'geboortedatum': '1980-05-01'}]}";
        JsonNode problem = compared(json(bad), withWage("1,00"));

        assertThat(problem.path("status").intValue()).isEqualTo(400);
        assertThat(texts(problem.path("fouten"), "pointer"))
                .containsExactly("/eerder/maand", "/eerder/personen/0/rol", "/nu/inkomsten/0/nettoBedrag");
        assertThat(texts(
                        Requests.dutch(Operation.COMPARE, "{\"eerder\": 3, \"later\": 4}")
                                .path("fouten"),
                        "pointer"))
                .containsExactly("/eerder", "/nu", "/later");
    }

    private static JsonNode compared(String then, String now) {
        return Requests.dutch(Operation.COMPARE, "{\"eerder\": " + then + ", \"nu\": " + now + "}");
    }

    private static String withWage(String net) {
        return about("2024-01", SINGLE, wage("a", "2024-01", net));
    }

    private static String inAmsterdam(String request) {
        return request.replaceFirst("\\{", "{\"gemeente\": \"amsterdam\", ");
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(item -> item.path(field).asString("")).toList();
    }
}
