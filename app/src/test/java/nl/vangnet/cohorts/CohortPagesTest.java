package nl.vangnet.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Purpose;
import org.junit.jupiter.api.Test;

class CohortPagesTest {
    @Test
    void aTeamLeadSeesWhoIsInvitedAndWhoIsNotBeforeAnythingLeaves() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.choose(visit.screen().locator("button[name=persona][value='teamleider']"));
            visit.open("/werk/cohorten");
            assertThat(visit.main()).contains("Wij kiezen niemand vooraf uit");
            visit.looks("cohorten");
            visit.open("/werk/cohorten/nieuw");
            choose(visit);
            assertThat(visit.main()).contains("Vul een naam in");
            visit.looks("cohort-nieuw");
            visit.screen().locator("#naam").fill("Winter in Molenveer");
            visit.screen().locator("#gebied").selectOption("1");
            visit.screen().getByLabel("Door het lot").check();
            visit.screen().locator("#loting").fill("winter");
            visit.screen().getByLabel("Praten over werk").check();
            choose(visit);
            assertThat(visit.main())
                    .contains("Er is nog niets verstuurd.", "Het lot bepaalt", "Hoe gaat het met u?", "Wie niet");
            visit.looks("cohort-ronde");
            visit.open(visit.path() + "?toon=niet");
            assertThat(visit.main()).contains("Wie nu geen uitnodiging krijgt");
            visit.looks("cohort-niet");
            assertThat(visit.statusOf("/werk/cohorten/99999")).isEqualTo(404);
        }
    }

    @Test
    void aDryRunThatWasBrokenOffShowsHowFarItIsCannotStartAndGoesOn() {
        RoundPlan plan = new RoundPlan(
                "Wie ons lang niet sprak",
                new Criterion(Attribute.MONTHS_ON_ASSISTANCE, 1),
                Order.AREA,
                "",
                Purpose.HOW_ARE_YOU,
                new Pace(20));
        long round = Browser.bean(Rounds.class).begin(plan, null);
        RoundChecks checks = Browser.bean(RoundChecks.class);
        checks.chunk(round, 40);
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/werk/cohorten/" + round);
            assertThat(visit.main())
                    .contains("Wij kijken iedereen na", "40 van", "U ziet hier nog niet iedereen.", "tot nu toe");
            assertThat(visit.button("Start deze ronde").count()).isZero();
            visit.looks("cohort-bezig");
            visit.choose(visit.button("Ga verder met nakijken"));
            checks.finish(round);
            visit.open("/werk/cohorten/" + round);
            assertThat(visit.main()).contains("Er is nog niets verstuurd.").doesNotContain("tot nu toe");
            assertThat(visit.button("Start deze ronde").count()).isOne();
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
}
