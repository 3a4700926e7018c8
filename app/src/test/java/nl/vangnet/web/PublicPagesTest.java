package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.vangnet.access.AccessRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/over", "/toegankelijkheid", "/stijl"})
    void aPublicPageIsAccessibleInBothLanguagesAndFitsOnAPhone(String path) {
        try (Visit visit = Browser.visit()) {
            for (Language language : Language.values()) {
                assertThat(visit.open(path + "?taal=" + language.code())).isEqualTo(200);
                assertThat(visit.screen().locator("html").getAttribute("lang")).isEqualTo(language.code());
                visit.hasNoAccessibilityFaults();
                visit.picture(path.substring(1) + "-" + language.code(), 1280);
                visit.fitsIn(320);
                visit.hasNoAccessibilityFaults();
                visit.picture(path.substring(1) + "-" + language.code(), 320);
                visit.screen().setViewportSize(1280, 900);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inloggen", "/over", "/toegankelijkheid", "/stijl"})
    void aPublicPageSaysTheSameWithoutJavaScript(String path) {
        try (Visit with = Browser.visit();
                Visit without = Browser.visitWithoutScript()) {
            with.open(path);
            without.open(path);
            assertThat(without.screen().locator("main").innerText())
                    .isNotBlank()
                    .isEqualTo(with.screen().locator("main").innerText());
        }
    }

    @Test
    void theLanguageChosenIsKeptAndThePageStaysTheSame() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.open("/stijl?pagina=3");
            visit.choose(visit.screen()
                    .getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("English")));
            assertThat(visit.screen().url()).endsWith("/stijl?pagina=3&taal=en");
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo("Building blocks");
            visit.open("/over");
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo("About Vangnet");
        }
    }

    @Test
    void anUnknownLanguageIsDutch() {
        try (Visit visit = Browser.visit()) {
            visit.open("/over?taal=xx");
            assertThat(visit.screen().locator("html").getAttribute("lang")).isEqualTo("nl");
        }
    }

    @Test
    void withTheKeyboardAloneOneSkipsToTheContentAndLogsIn() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.screen().keyboard().press("Tab");
            Locator focused = visit.screen().locator(":focus");
            assertThat(focused.innerText()).isEqualTo("Ga naar de inhoud");
            assertThat(focused.boundingBox().y).isNotNegative();
            visit.screen().keyboard().press("Enter");
            visit.tabTo(Browser.persona(AccessRole.RESEARCHER).name());
            visit.screen().keyboard().press("Enter");
            visit.screen().waitForURL("**/werk/maanden");
        }
    }

    @Test
    void theListOfErrorsTakesTheFocusAndLeadsToTheField() {
        for (boolean script : new boolean[] {true, false}) {
            try (Visit visit = script ? Browser.visit() : Browser.visitWithoutScript()) {
                visit.open("/stijl");
                assertThat(visit.screen().locator(".v-errors:focus").count()).isOne();
                visit.screen().keyboard().press("Tab");
                visit.screen().keyboard().press("Enter");
                assertThat(visit.screen().locator("#werkgever:target").count()).isOne();
            }
        }
    }

    @Test
    void theChartsNumbersStandInATableToo() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.open("/stijl");
            visit.choose(
                    visit.screen().getByText("Dezelfde cijfers in een tabel").first());
            assertThat(visit.screen().locator("details table").first().innerText())
                    .contains("oktober", "1.401,50");
        }
    }

    @Test
    void themeColoursAreReplacedByTheReadersOwnInForcedColours() {
        try (Visit visit = Browser.visit()) {
            visit.screen()
                    .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                            .setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
            visit.open("/stijl");
            visit.picture("stijl-forced-colours", 1280);
            assertThat(visit.screen()
                            .locator(".v-answer")
                            .evaluate("element => getComputedStyle(element).borderTopStyle"))
                    .isEqualTo("solid");
        }
    }
}
