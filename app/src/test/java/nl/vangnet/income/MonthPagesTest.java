package nl.vangnet.income;

import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.access.AccessRole.RESEARCHER;
import static nl.vangnet.access.AccessRole.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class MonthPagesTest {
    @Test
    void aMonthShowsItsTotalsItsDistributionAndWhatIsUndecided() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(INCOME_CONSULTANT);
            visit.open("/werk/maanden");
            visit.choose(visit.screen().locator("tbody a").first());

            assertThat(visit.screen().locator(".v-answer__amount").innerText()).contains("€");
            assertThat(visit.screen().locator("svg[role=img]").first().isVisible())
                    .isTrue();

            visit.choose(visit.screen().locator(".utrecht-alert a"));
            assertThat(visit.path()).isEqualTo("/werk/onbeslist");
            assertThat(visit.screen().locator("tbody tr").first().innerText()).contains("nog");
        }
    }

    @Test
    void aMonthAndItsLinesAreAccessibleAndFitOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            visit.open("/werk/maanden");
            String month = visit.screen().locator("tbody a").first().getAttribute("href");
            for (String path : new String[] {month, month + "/regels", month + "/regels?pagina=999999"}) {
                assertThat(visit.open(path)).isEqualTo(200);
                visit.screen().setViewportSize(1280, 900);
                visit.hasNoAccessibilityFaults();
                visit.fitsIn(320);
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aResearcherSeesTotalsAndNobodysLine() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(RESEARCHER);
            visit.open("/werk/maanden");
            String month = visit.screen().locator("tbody a").first().getAttribute("href");

            assertThat(visit.statusOf(month)).isEqualTo(200);
            assertThat(visit.statusOf(month + "/regels")).isEqualTo(403);
            assertThat(visit.statusOf("/werk/onbeslist")).isEqualTo(403);
        }
    }

    @Test
    void aMonthThatWasNeverRunIsNotThere() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(TEAM_LEAD);

            assertThat(visit.statusOf("/werk/maanden/2019-01")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/maanden/januari")).isEqualTo(404);
        }
    }
}
