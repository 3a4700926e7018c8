package nl.vangnet.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class CohortPagesTest {
    @Test
    void aTeamLeadSeesWhoIsInvitedAndWhoIsNotBeforeAnythingLeaves() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.choose(visit.screen().locator("button[name=persona][value='teamleider']"));
            visit.open("/werk/cohorten");
            assertThat(main(visit)).contains("Wij kiezen niemand vooraf uit");
            looks(visit, "cohorten");
            visit.open("/werk/cohorten/nieuw");
            choose(visit);
            assertThat(main(visit)).contains("Vul een naam in");
            looks(visit, "cohort-nieuw");
            visit.screen().locator("#naam").fill("Winter in Molenveer");
            visit.screen().locator("#gebied").selectOption("1");
            visit.screen().getByLabel("Door het lot").check();
            visit.screen().locator("#loting").fill("winter");
            visit.screen().getByLabel("Praten over werk").check();
            choose(visit);
            assertThat(main(visit))
                    .contains("Er is nog niets verstuurd.", "Het lot bepaalt", "Hoe gaat het met u?", "Wie niet");
            looks(visit, "cohort-ronde");
            visit.open(visit.path() + "?toon=niet");
            assertThat(main(visit)).contains("Wie nu geen uitnodiging krijgt");
            looks(visit, "cohort-niet");
            assertThat(visit.statusOf("/werk/cohorten/99999")).isEqualTo(404);
        }
    }

    private static void choose(Visit visit) {
        visit.choose(visit.screen()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Bekijk wie wordt uitgenodigd")
                                .setExact(true)));
    }

    private static String main(Visit visit) {
        return visit.screen().locator("main").innerText().replace('\u00a0', ' ');
    }

    private static void looks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.picture(name, 320);
        visit.screen().setViewportSize(1280, 900);
    }
}
