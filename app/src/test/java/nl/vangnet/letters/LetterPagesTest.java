package nl.vangnet.letters;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.CLIENT;
import static nl.vangnet.access.AccessRole.RESEARCHER;
import static nl.vangnet.access.AccessRole.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Objects;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPagesTest {
    private static final String OWN = "/mijn/brieven";

    @Test
    void aClientReadsTheLatestDecisionAndUntilWhenToObjectWithoutScript() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(CLIENT);
            visit.choose(visit.screen().locator("nav a[href='" + OWN + "']"));
            assertThat(visit.screen().locator("nav [aria-current]").allInnerTexts())
                    .containsExactly("Uitkering", "Brieven");
            assertThat(visit.main()).contains("Bezwaar kan tot en met", "dat is voorbij");
            visit.choose(visit.screen().locator("tbody a").first());

            assertThat(visit.path()).matches(OWN + "/\\d{4}-\\d{2}");
            assertThat(visit.main())
                    .contains("Gemeente Waterstad", "Dit is een besluit", "bezwaar maken, tot en met")
                    .contains("Klantnummer: " + Browser.persona(CLIENT).unitId());
        }
    }

    @Test
    void theLetterTellsTheSameAmountsAsThePage() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            long onPage =
                    cents(visit.screen().locator(".v-answer__amount strong").innerText());
            visit.open(latest(visit));
            List<Long> amounts = visit.screen().locator("tbody td.v-number").allInnerTexts().stream()
                    .map(LetterPagesTest::cents)
                    .toList();

            assertThat(amounts.getLast()).isEqualTo(onPage);
            assertThat(amounts.subList(0, amounts.size() - 1).stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(onPage);
            assertThat(visit.screen().locator("tbody").innerText())
                    .contains("Netto loon", "Participatiewet artikel 31 lid 2 onderdeel ");
        }
    }

    @Test
    void listAndLettersAreAccessibleAndFitOnAPhone() {
        for (String language : List.of("nl", "en")) {
            try (Visit visit = Browser.visit()) {
                visit.logInAs(CLIENT);
                visit.open(OWN + "?taal=" + language);
                checkLooks(visit, "brieven-" + language);
                String month = latest(visit);
                visit.open(month);
                checkLooks(visit, "brief-" + language);
                visit.open(OWN + "/jaar/" + month.replaceAll(".*/(\\d{4})-.*", "$1"));
                checkLooks(visit, "jaaropgave-" + language);
            }
        }
    }

    @Test
    void theFileCanBeReachedByKeyboard() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            visit.open(latest(visit));
            visit.tabTo("Bewaar als PDF");
            String name = visit.screen()
                    .waitForDownload(() -> visit.screen().keyboard().press("Enter"))
                    .suggestedFilename();

            assertThat(name).matches("uitkering-\\d{4}-\\d{2}\\.pdf");
        }
    }

    @Test
    void theFileIsOneEverybodyCanReadAndTheSameEachTime() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            visit.open(OWN);
            for (String file : List.of(latest(visit) + ".pdf", address(visit, "main ul a[href$='.pdf']"))) {
                APIResponse answer = visit.screen().request().get(file);

                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.headers())
                        .containsEntry("content-type", "application/pdf")
                        .containsEntry("content-language", "nl")
                        .containsEntry("x-content-type-options", "nosniff");
                assertThat(answer.headers().get("content-disposition"))
                        .startsWith("attachment; filename=")
                        .endsWith(".pdf\"");
                assertThat(answer.headers().get("cache-control")).contains("no-store");
                assertThat(Paper.faults(answer.body())).isEmpty();
                assertThat(Paper.text(answer.body()))
                        .contains(Browser.persona(CLIENT).name(), "Dit is een demonstratie.")
                        .doesNotContainPattern("\\b9999\\d{5}\\b");
                assertThat(visit.screen().request().get(file).body()).isEqualTo(answer.body());
            }
        }
    }

    @Test
    void staffReadTheSameLettersAndTheClientSeesThatTheyLooked() {
        String letters = "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/brieven";
        try (Visit client = Browser.visit();
                Visit manager = Browser.visit()) {
            client.logInAs(CLIENT);
            client.open(latest(client));
            manager.logInAs(CASE_MANAGER);
            manager.open("/werk/klanten/" + Browser.persona(CLIENT).unitId());
            manager.choose(manager.screen().locator("main a[href='" + letters + "']"));
            manager.open(address(manager, "tbody a"));

            assertThat(manager.screen().locator("article").innerText())
                    .isEqualTo(client.screen().locator("article").innerText());
            checkLooks(manager, "brief-werk");
            manager.open(letters);
            checkLooks(manager, "brieven-werk");
            client.open("/mijn/inzage");
            assertThat(client.main()).contains("de pagina die u zelf ziet");
            assertThat(client.statusOf(letters)).isEqualTo(403);
        }
    }

    @Test
    void aLetterIsRefusedToWhoMayNotSeeTheClientsPage() {
        String letters = "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/brieven";
        try (Visit visit = Browser.visit()) {
            visit.logInAs(RESEARCHER);
            for (String path :
                    List.of(letters, letters + "/2026-11", letters + "/2026-11.pdf", letters + "/jaar/2026")) {
                assertThat(visit.statusOf(path)).as(path).isEqualTo(403);
            }
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AUDITOR);
            assertThat(visit.statusOf(letters)).isEqualTo(200);
            assertThat(visit.statusOf(OWN)).isEqualTo(403);
        }
    }

    @Test
    void anUndecidedMonthHasNoLetter() {
        String decided;
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            decided = latest(visit);
        }
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.choose(visit.screen().locator("button[value='klant-onbeslist']"));
            visit.open(OWN);

            assertThat(visit.screen().content()).doesNotContain(decided);
            assertThat(visit.statusOf(decided)).isEqualTo(404);
            assertThat(visit.statusOf(decided + ".pdf")).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-01",
                "2026-13",
                "volgende",
                "0000-00",
                "2017-01.pdf",
                "jaar/1999",
                "jaar/1999.pdf",
                "jaar/x"
            })
    void aLetterThatIsNotThereIsAPageThatIsNotThere(String letter) {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CLIENT);
            assertThat(visit.statusOf(OWN + "/" + letter)).isEqualTo(404);
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(TEAM_LEAD);
            assertThat(visit.statusOf("/werk/klanten/1/brieven/" + letter)).isEqualTo(404);
        }
    }

    private static String latest(Visit visit) {
        visit.open(OWN);
        return address(visit, "tbody a");
    }

    private static String address(Visit visit, String link) {
        Locator first = visit.screen().locator(link).first();
        return Objects.requireNonNull(first.getAttribute("href"));
    }

    private static long cents(String money) {
        return Money.parse(money.replaceAll("[€\\s\u00a0.]", "")
                        .replace("\u2212", "-")
                        .replace(',', '.'))
                .cents();
    }

    private static void checkLooks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 320);
        assertThat(visit.complaints()).isEmpty();
    }
}
