package nl.vangnet.payments;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.access.AccessRole.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class PaymentPagesTest {
    @Test
    void aBatchGoesFromOneHandToAnotherAndToTheBankWithoutJavaScript() {
        try (Visit maker = Browser.visitWithoutScript();
                Visit releaser = Browser.visitWithoutScript()) {
            maker.logInAs(INCOME_CONSULTANT);
            maker.open("/werk/betalingen");
            maker.choose(button(maker, "Maak een betaling"));
            String batch = maker.path();
            assertThat(batch).matches("/werk/betalingen/\\d+");
            assertThat(maker.main())
                    .contains("Wacht op vrijgave door een ander")
                    .doesNotContain("Maak het bestand");

            releaser.logInAs(TEAM_LEAD);
            releaser.open(batch);
            releasesOnesOwn(maker, batch, hidden(releaser, "inhoud"));
            assertThat(releaser.main()).contains("Vorige maand", "Deze maand", "De twintig grootste verschillen");
            releaser.choose(button(releaser, "Geef vrij"));
            assertThat(releaser.main()).contains("Vrijgegeven").doesNotContain("Maak het bestand", "Geef vrij");

            maker.open(batch);
            maker.choose(button(maker, "Maak het bestand"));
            assertThat(maker.main()).contains(".xml").doesNotContain("Maak het bestand");
            maker.choose(button(maker, "De bank heeft betaald"));
            assertThat(maker.main()).contains("Betaald").doesNotContain("De bank heeft betaald");
            comesBack(maker);

            maker.open("/werk/betalingen");
            maker.choose(button(maker, "Maak een betaling"));
            assertThat(maker.main()).contains("De vorige betaling kwam terug");
        }
    }

    /** There is no button for it, so it is sent without one. */
    private static void releasesOnesOwn(Visit maker, String batch, String content) {
        assertThat(button(maker, "Geef vrij").count()).isZero();
        maker.open("/werk/betalingen");
        String token = hidden(maker, "_csrf");
        String answer = maker.screen()
                .context()
                .request()
                .post(
                        batch + "/vrijgeven",
                        RequestOptions.create()
                                .setForm(FormData.create().set("_csrf", token).set("inhoud", content)))
                .text();
        assertThat(answer).contains("Een ander moet dit doen dan wie het maakte.");
    }

    private static String hidden(Visit visit, String name) {
        return visit.screen().locator("input[name=" + name + "]").first().inputValue();
    }

    private static void comesBack(Visit visit) {
        Locator first =
                visit.screen().locator("tbody a[href^='/werk/klanten/']").first();
        String unit = first.getAttribute("href").replaceAll("\\D", "");
        visit.screen().getByLabel("Klantnummer").last().fill(unit);
        visit.choose(button(visit, "Meld terug"));
        assertThat(visit.main()).doesNotContain("Dit kan niet");
        visit.screen().getByLabel("Klantnummer").last().fill("niemand");
        visit.choose(button(visit, "Meld terug"));
        assertThat(visit.main()).contains("Deze betaling of regel is er niet.");
    }

    @Test
    void theScreensOfPaymentsAreAccessibleAndFitOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            visit.open("/werk/betalingen");
            looks(visit, "betalingen");
            String batch = visit.screen()
                    .locator("tbody a")
                    .last()
                    .getAttribute("href")
                    .replaceAll("\\?.*", "");
            for (String path :
                    new String[] {batch, batch + "/regels", batch + "/regels?pagina=99999", batch + "?taal=en"}) {
                assertThat(visit.open(path)).isEqualTo(200);
                looks(visit, path.substring("/werk/".length()).replaceAll("\\W+", "-"));
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void whoMayOnlyLookGetsNoButtons() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AUDITOR);
            visit.open("/werk/betalingen");
            assertThat(visit.screen().locator("main button").count()).isZero();
            visit.choose(visit.screen().locator("tbody a").last());
            assertThat(visit.screen().locator("main button").count()).isZero();
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(CASE_MANAGER);
            assertThat(visit.statusOf("/werk/betalingen")).isEqualTo(403);
            assertThat(visit.statusOf("/werk/betalingen/1")).isEqualTo(403);
        }
    }

    @Test
    void aBatchThatNobodyMadeIsNotThere() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(TEAM_LEAD);
            assertThat(visit.statusOf("/werk/betalingen/999999")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/betalingen/999999/regels")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/betalingen/x")).isEqualTo(404);
        }
    }

    private static Locator button(Visit visit, String text) {
        return visit.screen().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private static void looks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 320);
    }
}
