package nl.vangnet.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.vangnet.web.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report that readers get: what it says and how. */
final class ReportsTest {
    private static final ReportFiles FILES = Reports.write(Trials.reference());
    private static final ReportFiles SECOND = Reports.write(Trials.second());

    private final String dutch = text("rapport.html");
    private final String english = text("report.html");

    @Test
    void noSentenceSaysThatThereIsNoEffect() {
        for (ReportFiles files : List.of(FILES, SECOND)) {
            String page = new String(Objects.requireNonNull(files.open().get("rapport.html")), UTF_8);
            assertThat(page.replaceAll("(?i)beschrijvend, geen effect", "")).doesNotContain("geen effect");
            assertThat(new String(Objects.requireNonNull(files.open().get("report.html")), UTF_8))
                    .doesNotContainIgnoringCase("no effect");
        }
    }

    @Test
    void whereTheIntervalHoldsTheSmallestEffectThatMattersWeDoNotKnow() {
        assertThat(dutch)
                .contains("Wij weten het niet")
                .contains("Los bekeken is er een verschil van +12,3 procentpunt (+2,1 tot +22,5).")
                .contains("Een verschil dat ertoe doet (5\u00a0procentpunt) past nog bij deze cijfers.");
        assertThat(english)
                .contains("We do not know")
                .contains("difference of +12.3 percentage points (+2.1 to +22.5)");
    }

    @Test
    void hoursOfWhoWorksAreShownAsDescriptiveOnly() {
        int warning = dutch.indexOf("Beschrijvend, geen effect");
        assertThat(warning).isPositive();
        assertThat(dutch.indexOf("Figuur 3. Uren van wie werkt", warning)).isGreaterThan(warning);
    }

    @Test
    void whatIsExploratoryStandsApartWithThatWord() {
        String apart = dutch.substring(dutch.indexOf("<h3 class=\"nl-heading nl-heading--level-3\">Exploratief</h3>"));
        assertThat(apart).contains("EA\u00a0\u2212\u00a0ZR", "exploratief");
        assertThat(dutch.substring(0, dutch.length() - apart.length()))
                .doesNotContain(
                        "EA\u00a0\u2212\u00a0ZR</td>\n        <td class=\"v-number\" data-label=\"Bekend van\"");
    }

    @Test
    void theFlowShowsReasonsThatNobodyHad() {
        assertThat(text("stroom-uitgesloten.csv")).contains("Younger than 18,0,0");
        assertThat(dutch).contains("Jonger dan 18");
    }

    @Test
    void deviationsAndNotesAreInTheReport() {
        assertThat(dutch).contains("Gesprekken per telefoon", "Het voorwoord noemt een ander aantal dan tabel 1.");
    }

    @Test
    void theRakedParticipantsCountForFarFewer() {
        assertThat(dutch).contains("812 deelnemers lijken niet vanzelf op alle klanten", "tellen zij als 225 mensen");
    }

    @Test
    void everyChartTellsWhatItShowsAndHasItsNumbersInATable() {
        List<String> charts = found("<svg[^>]*>", dutch);
        assertThat(charts).hasSize(10).allMatch(svg -> svg.contains("role=\"img\""));
        for (String chart : charts) {
            for (String id :
                    found("aria-labelledby=\"([^\"]*)\"", chart).getFirst().split(" ", -1)) {
                assertThat(found("id=\"" + id + "\">[^<]+<", dutch)).as(id).hasSize(1);
            }
        }
        for (ReportPage.Drawn figure :
                Reports.page(Trials.reference(), Language.NL).figures()) {
            assertThat(figure.table().rows()).hasSameSizeAs(figure.chart().points());
            assertThat(figure.table().columns()).hasSize(figure.chart().groups().size() + 1);
        }
    }

    @Test
    void whatCouldNotBeEstimatedIsSaidInWords() {
        ReportInput trial = Trials.withoutEstimates();
        String page = Reports.body(trial, Language.NL);
        assertThat(page)
                .contains("Wij weten het niet: niet te berekenen")
                .contains("Dit was niet te berekenen: de reden staat onderaan.")
                .contains("E05, work2: too few people")
                .doesNotContain("NaN", ">null", "null<", " null ");
        JsonNode json = JsonMapper.shared()
                .readTree(new String(
                        Objects.requireNonNull(Reports.write(trial).open().get("report.json")), UTF_8));
        assertThat(json.path("results").path(0).path("estimate").isNull()).isTrue();
        assertThat(json.path("results").path(0).path("flags").toString()).contains("NOT_ESTIMABLE");
    }

    @Test
    void aPageStandsAloneAndFetchesNothing() {
        assertThat(dutch)
                .startsWith("<!doctype html>")
                .doesNotContain("<script", "href=\"http", "src=")
                .doesNotContainPattern("url\\(['\"]?(?!data:)[^d'\"]");
    }

    @Test
    void theMachineReadableReportNamesWhatItRestsOn() {
        JsonNode json = JsonMapper.shared().readTree(text("report.json"));
        assertThat(json.path("trial").asString()).isEqualTo("amsterdam");
        assertThat(json.path("protocolHash").asString()).isEqualTo("a".repeat(64));
        assertThat(json.path("planHash").asString()).isEqualTo("b".repeat(64));
        assertThat(json.path("dataHashes").path("analysis.csv").asString()).isEqualTo("c".repeat(64));
        assertThat(json.path("ledgerHead").asString()).isEqualTo("d".repeat(64));
        assertThat(json.path("engineVersion").asString()).isEqualTo("test");
        assertThat(json.path("results").path(0).propertyNames())
                .contains("estimand", "method", "n", "estimate", "se", "lo", "hi", "p", "pAdj", "mde", "flags");
        assertThat(json.path("consort").path("randomisedPersons").path("EA").asInt())
                .isEqualTo(276);
        assertThat(json.path("deviations")).hasSize(1);
        assertThat(json.path("disclosure")).isNotEmpty();
        assertThat(text("report.json")).doesNotContain("NaN", "Infinity");
    }

    @Test
    void theSameTrialGivesTheSameBytes() {
        ReportFiles again = Reports.write(Trials.reference());
        FILES.open()
                .forEach((name, bytes) ->
                        assertThat(again.open().get(name)).as(name).isEqualTo(bytes));
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (MatchResult match :
                Pattern.compile(pattern).matcher(text).results().toList()) {
            found.add(match.groupCount() > 0 ? match.group(1) : match.group());
        }
        return found;
    }

    private static String text(String name) {
        return new String(Objects.requireNonNull(FILES.open().get(name), name), UTF_8);
    }
}
