package nl.vangnet.policy;

import static nl.vangnet.access.AccessRole.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class RuleBookPageTest {
    @Test
    void theAmountOfADateIsShownWithItsSource() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(RESEARCHER);
            visit.open("/werk/regels");
            visit.screen().locator("#datum").fill("2024-03-01");
            visit.screen().locator("#datum").press("Enter");

            assertThat(visit.screen().locator("main").innerText())
                    .contains("€\u00a01.283,83")
                    .contains("Participatiewet artikel 21 onderdeel a")
                    .contains("Twee bronnen");
        }
    }

    @Test
    void aDateOutsideTheTablesAndNoDateAreRefusedInWords() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(RESEARCHER);

            visit.open("/werk/regels?datum=2017-12-31");
            assertThat(visit.screen().locator("main").innerText()).contains("Van deze datum zijn geen bedragen bekend");

            visit.open("/werk/regels?datum=gisteren");
            assertThat(visit.screen().locator("main").innerText()).contains("Dit is geen datum");
            assertThat(visit.screen().locator("#datum").inputValue()).isEqualTo("gisteren");
        }
    }

    @Test
    void withEverythingOpenTheBookIsAccessibleAndFitsOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(RESEARCHER);
            visit.open("/werk/regels?taal=en");
            visit.screen().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");

            visit.hasNoAccessibilityFaults();
            visit.fitsIn(320);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
