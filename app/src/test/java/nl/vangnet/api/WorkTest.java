package nl.vangnet.api;

import static nl.vangnet.api.Requests.json;
import static nl.vangnet.api.Requests.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What other hours of work would bring. */
final class WorkTest {
    /** 11.54 an hour is 12 hours for 600.08 a month: 52 weeks in 12 months. */
    private static final String ASKED = json("""
            {'maand': '2026-03', 'gemeente': 'waterstad',
             'personen': [{'id': 'a', 'rol': 'aanvrager', 'geboortedatum': '1985-05-01'}],
             'vrijlating': [{'persoon': 'a', 'letter': 'n', 'maandenGebruikt': 0}],
             'persoon': 'a', 'uurloonNetto': '11.54', 'uren': [12, 0]}""");

    /** A quarter of the wage is left for six months: the norm of 1,401.50 and 150.02, and a premium of thirty percent. */
    @Test
    void aSingleKeepsAQuarterOfTheWageForSixMonthsAndThePremium() {
        JsonNode answer = answer(ASKED);

        assertThat(answer.path("status").stringValue()).isEqualTo("vastgesteld");
        assertThat(answer.at("/nu/samen").stringValue()).isEqualTo("1401.50");
        assertThat(answer.at("/situaties/0/maanden").intValue()).isEqualTo(6);
        JsonNode twelve = answer.at("/situaties/0/werk/0");
        assertThat(twelve.path("uren").intValue()).isEqualTo(12);
        assertThat(amounts(twelve)).containsExactly("600.08", "0.00", "903.87", "47.57", "180.02", "1731.54", "330.04");
        JsonNode afterwards = answer.at("/situaties/1");
        assertThat(afterwards.path("maanden").isNull()).isTrue();
        assertThat(afterwards.at("/werk/0/samen").stringValue()).isEqualTo("1581.52");
        assertThat(afterwards.at("/werk/1/meer").stringValue()).isEqualTo("0.00");
    }

    @Test
    void aDisregardThatIsNotListedIsNotAssumed() {
        JsonNode answer = answer(ASKED.replaceFirst("\"vrijlating\": .*\n", ""));

        assertThat(answer.path("situaties")).hasSize(1);
        assertThat(answer.at("/situaties/0/werk/0/samen").stringValue()).isEqualTo("1581.52");
    }

    @Test
    void anUndecidedMonthSaysWhy() {
        JsonNode answer =
                answer(ASKED.replace("}],\n \"vrij", "}, " + person("b", "partner", "2010-01-01") + "],\n \"vrij"));

        assertThat(answer.path("status").stringValue()).isEqualTo("onbeslist");
        assertThat(answer.path("nu").isNull()).isTrue();
        assertThat(answer.path("situaties")).isEmpty();
        assertThat(answer.path("onzeker")).isNotEmpty();
    }

    @Test
    void thePremiumOfAmsterdamIn2026IsUndecidedAndThatIsSaid() {
        JsonNode answer = answer(ASKED.replace("waterstad", "amsterdam"));

        assertThat(answer.at("/situaties/0/werk/0/premie").isNull()).isTrue();
        assertThat(answer.path("onzeker").toString()).contains("De premie is onbeslist.");
    }

    @Test
    void everyFaultIsListedWithItsPlace() {
        assertThat(faults("'uren': [12, 0]", "'uren': [8, 41, '9']")).containsExactly("/uren/1", "/uren/2");
        assertThat(faults("'uren': [12, 0]", "'uren': []")).containsExactly("/uren");
        assertThat(faults("'uren': [12, 0]", "'uren': 12")).containsExactly("/uren");
        assertThat(faults("'11.54'", "'0.00'")).containsExactly("/uurloonNetto");
        assertThat(faults("'11.54'", "'100.01'")).containsExactly("/uurloonNetto");
        assertThat(faults("'11.54'", "11.54")).containsExactly("/uurloonNetto");
        assertThat(faults("'persoon': 'a', 'uurloon", "'persoon': 'z', 'uurloon"))
                .containsExactly("/persoon");
        assertThat(faults("}],\n 'vrij", "}, {'id': 'k', 'rol': 'kind', 'geboortedatum': '2010-01-01'}],\n 'vrij", "k"))
                .containsExactly("/persoon");
        assertThat(faults("'persoon': 'a', 'uurloon", "'uurloon")).containsExactly("/persoon");
        assertThat(faults("'2026-03'", "'2026-3'")).containsExactly("/maand");
    }

    private static List<String> faults(String piece, String replacement) {
        return faults(piece, replacement, "a");
    }

    private static List<String> faults(String piece, String replacement, String worker) {
        assertThat(ASKED).contains(json(piece));
        String asked = ASKED.replace(json(piece), json(replacement))
                .replace(json("'persoon': 'a', 'uurloon"), json("'persoon': '" + worker + "', 'uurloon"));
        return answer(asked)
                .path("fouten")
                .valueStream()
                .map(fault -> fault.path("pointer").stringValue())
                .toList();
    }

    private static JsonNode answer(String request) {
        return Requests.dutch(Operation.WHAT_IF, request);
    }

    private static List<String> amounts(JsonNode point) {
        return List.of("loon", "anderInkomen", "uitbetaling", "vakantietoeslag", "premie", "samen", "meer").stream()
                .map(name -> point.path(name).asString(""))
                .toList();
    }
}
