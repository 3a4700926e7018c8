package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.access.AccessRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {
    @Test
    void whatMayNotBeSeenSaysWhoMayAndWhereToGo() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.RESEARCHER);
            assertThat(visit.open("/werk/klanten")).isEqualTo(403);
            assertThat(visit.screen().locator("main").innerText())
                    .contains("Deze pagina is niet voor u", "klantmanager, inkomensconsulent, teamleider")
                    .contains("U kijkt nu als onderzoeker", "Ga naar: Maanden", "Ga naar: Regels")
                    .doesNotContain("Ga naar: Klanten");
            checkLooks(visit, "fout-403");
        }
    }

    @Test
    void somebodyElsesClientSaysThatOnlyOwnClientsAreShown() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CASE_MANAGER);
            assertThat(visit.open("/werk/klanten/van-een-ander")).isEqualTo(403);
            assertThat(visit.screen().locator("main").innerText()).contains("Deze klant heeft een andere klantmanager");
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefusedWithAdvice() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CLIENT);
            visit.open("/over");
            visit.screen().evaluate("() => document.querySelector('[name=_csrf]').remove()");
            visit.choose(visit.screen().getByText("Uitloggen"));
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo("Deze pagina is niet voor u");
        }
    }

    @Test
    void whatIsNotThereSaysSo() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.AUDITOR);
            assertThat(visit.open("/bestaat-niet")).isEqualTo(404);
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo("Deze pagina is er niet");
            checkLooks(visit, "fout-404");
        }
    }

    @Test
    void whatBreaksIsOurFaultAndTellsNothingOfTheInside() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CLIENT);
            assertThat(visit.open("/kapot?taal=en")).isEqualTo(500);
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo("Something went wrong on our side");
            assertThat(visit.screen().content()).doesNotContain("secret", "Exception", "nl.vangnet");
            checkLooks(visit, "fout-500");
        }
    }

    @Test
    void aMonthWhoseAmountsNobodyKnowsIsNamedAsSuch() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            assertThat(visit.open("/te-ver")).isEqualTo(500);
            assertThat(visit.screen().locator("h1").innerText())
                    .isEqualTo("De bedragen van deze maand zijn nog niet bekend");
        }
    }

    @Test
    void theInterfaceAnswersWithAProblemInJson() {
        try (Visit visit = Browser.visit()) {
            var response = visit.screen().request().get("/v1/bestaat-niet");
            assertThat(response.status()).isEqualTo(404);
            assertThat(response.headers().get("content-type")).startsWith("application/problem+json");
            assertThat(response.text()).contains("\"status\"").doesNotContain("<html");
            assertThat(response.headers()).doesNotContainKey("set-cookie");
        }
    }

    private static void checkLooks(Visit visit, String name) {
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.picture(name, 320);
        assertThat(visit.complaints()).isEmpty();
    }
}
