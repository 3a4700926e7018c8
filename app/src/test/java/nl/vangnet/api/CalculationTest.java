package nl.vangnet.api;

import static nl.vangnet.api.Requests.about;
import static nl.vangnet.api.Requests.dutch;
import static nl.vangnet.api.Requests.english;
import static nl.vangnet.api.Requests.person;
import static nl.vangnet.api.Requests.wage;
import static nl.vangnet.api.Requests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class CalculationTest {
    private static final String SINGLE = person("a", "aanvrager", "1980-05-01");

    @Test
    void aSingleWhoEarnsSixHundredIsPaidTheNormLessThreeQuartersOfIt() {
        JsonNode answer = dutch(Requests.FULL);

        assertThat(answer.path("status").stringValue()).isEqualTo("vastgesteld");
        assertThat(amounts(answer)).containsExactly("1401.50", "450.00", "951.50", "47.58", "903.92");
    }

    @Test
    void aDisregardThatIsNotListedIsNotGranted() {
        JsonNode answer = dutch(about("2026-03", SINGLE, wage("a", "2026-03", "600.00")));

        assertThat(answer.path("meegeteldInkomen").stringValue()).isEqualTo("600.00");
        assertThat(find(answer.path("uitleg"), "disregard").toString())
                .contains("staat niet bij vrijlating in de vraag");
    }

    /** 15 of the 20 working days of these four weeks are in January. */
    @Test
    void aWageOverFourWeeksCountsForItsWorkingDaysInTheMonth() {
        String wage = wage("a", "2026-01", "500.00")
                .replace("\"maand\": \"2026-01\"", "\"van\": \"2026-01-12\", \"tot\": \"2026-02-08\"");
        JsonNode answer = dutch(about("2026-01", SINGLE, wage));

        assertThat(answer.path("meegeteldInkomen").stringValue()).isEqualTo("375.00");
        assertThat(answer.path("onzeker")).isEmpty();
    }

    @Test
    void aSingleParentWhoseMonthsOfNAreOverKeepsAnEighth() {
        String disregards = "[{'persoon': 'a', 'letter': 'n', 'maandenGebruikt': 6},"
                + " {'persoon': 'a', 'letter': 'r', 'maandenGebruikt': 0}]";
        String request = about(
                        "2026-03", SINGLE + "," + person("k", "kind", "2020-01-01"), wage("a", "2026-03", "800.00"))
                .replaceFirst("}$", Requests.json(", 'vrijlating': " + disregards + "}"));

        assertThat(dutch(request).path("meegeteldInkomen").stringValue()).isEqualTo("700.00");
    }

    /** (40 % + 3 x 30 %) / 3 of the norm for a couple. */
    @Test
    void aSingleWithTwoCostSharersGetsTheNormForThree() {
        String household = String.join(
                ",", SINGLE, person("b", "medebewoner", "1970-01-01"), person("c", "medebewoner", "1971-01-01"));

        assertThat(dutch(about("2024-01", household, "")).path("norm").stringValue())
                .isEqualTo("794.75");
    }

    @Test
    void aStudentDoesNotShareTheCosts() {
        String student = person("b", "medebewoner", "1990-01-01").replace("}", ", \"medebewonerSoort\": \"student\"}");

        assertThat(dutch(about("2024-01", SINGLE + "," + student, "")).path("norm"))
                .isEqualTo(dutch(about("2024-01", SINGLE, "")).path("norm"));
    }

    /** Printed by the municipality: 406.51 less 5 percent plus 42. */
    @Test
    void westervoortPaysNoHolidayAllowanceOnTheTopUpInAnInstitution() {
        String request = about("2024-01", SINGLE, "")
                .replaceFirst("\\{", "{\"inrichting\": true, \"gemeente\": \"westervoort\", ");

        assertThat(dutch(request).path("uitbetaling").stringValue()).isEqualTo("428.18");
    }

    @Test
    void amsterdamAddsHalfAWageOfThreeHundredToThePremiumOfMay2019() {
        JsonNode answer = dutch(inAmsterdam(about("2019-05", SINGLE, wage("a", "2019-05", "300"))));

        assertThat(answer.path("premie").stringValue()).isEqualTo("150.00");
        assertThat(answer.path("uitlegPremie").path("bedrag").stringValue()).isEqualTo("150.00");
    }

    @Test
    void thePremiumOfAmsterdamIn2026IsUndecidedBecauseNobodyKnowsItsMaximum() {
        JsonNode answer = dutch(inAmsterdam(about("2026-03", SINGLE, wage("a", "2026-03", "300"))));

        assertThat(answer.path("status").stringValue()).isEqualTo("vastgesteld");
        assertThat(answer.path("premie").isNull()).isTrue();
        assertThat(uncertain(answer))
                .containsExactly(
                        "De premie is onbeslist. Dit bedrag kent Vangnet niet: Bijverdienpremie: hoogste bedrag per maand.");
    }

    @Test
    void anAmountInDoubtIsNamedWithItsReason() {
        JsonNode answer = dutch(inAmsterdam(about("2021-05", SINGLE, wage("a", "2021-05", "300"))));

        assertThat(uncertain(answer).getFirst())
                .startsWith(
                        "Aan dit bedrag is twijfel: Bijverdienpremie: hoogste bedrag per maand, €\u00a0219,00 (elders");
    }

    @Test
    void withoutAMunicipalityThereIsNoPremiumToExplain() {
        JsonNode answer = dutch(about("2026-03", SINGLE, ""));

        assertThat(answer.path("premie").stringValue()).isEqualTo("0.00");
        assertThat(answer.has("uitlegPremie")).isFalse();
    }

    @Test
    void aPartnerUnder18IsUndecidedAndNoAmountIsMadeUp() {
        String couple = person("a", "aanvrager", "1980-01-01") + "," + person("b", "partner", "2010-01-01");
        JsonNode answer = english(about("2026-03", couple, ""));

        assertThat(answer.path("status").stringValue()).isEqualTo("onbeslist");
        assertThat(amounts(answer)).containsExactly(null, "0.00", null, null, null);
        assertThat(answer.path("premie").isNull()).isTrue();
        assertThat(uncertain(answer)).hasSize(2).allMatch(sentence -> sentence.contains("a partner under 18"));
    }

    @Test
    void aBirthdayThatChangesTheNormIsToldWithBothAmounts() {
        JsonNode answer = dutch(about("2024-01", person("a", "aanvrager", "2003-01-15"), ""));

        assertThat(answer.path("norm").stringValue()).isEqualTo("316.94");
        assertThat(uncertain(answer))
                .singleElement()
                .asString()
                .contains("€\u00a0316,94 op de eerste dag, €\u00a01.283,83 op de laatste");
    }

    @Test
    void aChildBornInTheMonthCountsFromTheNextAndThatIsSaid() {
        String couple = person("a", "aanvrager", "2005-01-01") + "," + person("b", "partner", "2005-01-01");
        String born = couple + "," + person("c", "kind", "2024-01-20");
        JsonNode before = dutch(about("2024-01", couple, ""));
        JsonNode answer = dutch(about("2024-01", born, ""));

        assertThat(answer.path("norm")).isEqualTo(before.path("norm"));
        assertThat(uncertain(answer)).singleElement().asString().contains("verjaardag of geboorte");
        assertThat(dutch(about("2024-02", born, "")).path("norm")).isNotEqualTo(before.path("norm"));
    }

    @Test
    void incomeThatDoesNotCountIsSaidNotToCount() {
        String household = SINGLE + "," + person("k", "kind", "2010-01-01") + "," + person("l", "kind", "2008-03-01");
        JsonNode answer = dutch(about(
                "2026-03",
                household,
                wage("a", "2026-02", "600.00") + "," + wage("k", "2026-03", "80.00") + ","
                        + wage("l", "2026-03", "80.00")));

        assertThat(answer.path("meegeteldInkomen").stringValue()).isEqualTo("0.00");
        assertThat(uncertain(answer))
                .containsExactly(
                        "Het inkomen van a over 2026-02 (€\u00a0600,00) telt niet mee: de vraag gaat over 2026-03.",
                        "Het loon van k (€\u00a080,00) telt niet mee: loon van een kind telt niet.",
                        "Het inkomen van l (€\u00a080,00) telt niet mee: dat van een medebewoner of een kind vanaf 18 jaar telt niet.");
    }

    @Test
    void theSupplementOfSomeoneOf19CountsFrom2026On() {
        String young = person("a", "aanvrager", "2006-06-15").replace("}", ", \"kanNietOpOudersTerugvallen\": true}");

        assertThat(dutch(about("2026-03", young, "")).path("norm").stringValue())
                .isEqualTo("1092.44");
        JsonNode before = dutch(about("2025-12", young, ""));
        assertThat(before.path("norm").stringValue()).isEqualTo("337.98");
        assertThat(uncertain(before)).singleElement().asString().contains("bijzondere bijstand");
    }

    @Test
    void severalWagesOfOneMonthAreAddedUp() {
        String wages = wage("a", "2026-03", "300.5") + "," + wage("a", "2026-03", "299.50");

        assertThat(dutch(about("2026-03", SINGLE, wages))
                        .path("meegeteldInkomen")
                        .stringValue())
                .isEqualTo("600.00");
    }

    @Test
    void everyStepNamesItsArticleAndWhatItUsed() {
        JsonNode step = find(english(Requests.FULL).path("uitleg"), "disregard.n");

        assertThat(step.path("artikel").stringValue()).isEqualTo("Participatiewet artikel 31 lid 2 onderdeel n");
        assertThat(step.path("url").stringValue())
                .startsWith("https://wetten.overheid.nl/")
                .endsWith("g=2026-03-01");
        assertThat(step.path("bedrag").stringValue()).isEqualTo("150.00");
        assertThat(step.path("waarde").isNull()).isTrue();
        assertThat(step.path("bronnen").toString()).contains("\"status\":\"verified\"");
        assertThat(find(english(Requests.FULL).path("uitleg"), "earnings")
                        .path("bronnen")
                        .toString())
                .contains("\"bron\":\"stated in the request\"")
                .contains("€600.00");
        assertThat(find(english(Requests.FULL).path("uitleg"), "age.21")
                        .path("waarde")
                        .stringValue())
                .isEqualTo("yes");
    }

    @Test
    void anIdAppearsInTheTextsAsItWasGiven() {
        JsonNode answer = dutch(Requests.FULL.replace("\"a\"", "\"Zoë {value} $1 <b>\""));

        assertThat(find(answer.path("uitleg"), "income.person").path("tekst").stringValue())
                .isEqualTo("Inkomen van Zoë {value} $1 <b> dat meetelt");
    }

    @Test
    void aMomentMayBeWrittenWithAnyOffset() {
        assertThat(dutch(with("'2026-08-20T12:00:00Z'", "'2026-08-20T14:00:00+02:00'")))
                .isEqualTo(dutch(Requests.FULL));
    }

    private static String inAmsterdam(String request) {
        return request.replaceFirst("\\{", "{\"gemeente\": \"amsterdam\", ");
    }

    private static List<String> amounts(JsonNode answer) {
        return Stream.of("norm", "meegeteldInkomen", "uitkering", "vakantietoeslag", "uitbetaling")
                .map(name -> answer.path(name).stringValue(null))
                .toList();
    }

    private static List<String> uncertain(JsonNode answer) {
        return answer.path("onzeker").valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode find(JsonNode step, String rule) {
        if (step.path("regel").stringValue("").equals(rule)) {
            return step;
        }
        return step.path("onderdelen")
                .valueStream()
                .map(part -> find(part, rule))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(step.path("missing"));
    }
}
