package nl.vangnet.managers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class TeamPagesTest {
    @Test
    void aTeamLeadSeesCaseloadAndContinuityAndPlansAnAbsence() {
        try (Visit visit = visit("teamleider")) {
            visit.open("/werk/team");
            assertThat(main(visit)).contains("vaste contactpersoon", "van de 100", "Niemand wordt beoordeeld op");
            looks(visit, "team");
            visit.choose(button(visit, "Leg vast"));
            assertThat(main(visit)).contains("Kies wie afwezig is", "Vul een dag in");
            visit.open("/werk/team/doelen");
            looks(visit, "team-doelen");
            visit.open("/werk/team/verdeling?van=1");
            assertThat(main(visit)).contains("Dit is een voorstel");
            looks(visit, "team-verdeling");
        }
    }

    @Test
    void aHandoverIsWrittenAndTheClientReadsWhoComes() {
        DSLContext sql = Browser.bean(DSLContext.class);
        long unit = sql.fetchSingle(
                        "select id from benefit_unit where case_manager_id = 1 and id not in (select unit_id from handover) order by id desc limit 1")
                .get(0, Long.class);
        String address = "/werk/klanten/" + unit + "/overdracht";
        try (Visit visit = visit("klantmanager")) {
            visit.open("/werk/overdracht");
            assertThat(main(visit)).contains("De klant weet het", "Lees de overdracht", "Schrijf op");
            looks(visit, "overdracht-lijst");
            visit.open(address);
            visit.choose(button(visit, "Stel deze overdracht voor"));
            assertThat(main(visit)).contains("Kies wie de nieuwe contactpersoon wordt", "Vul een dag in na vandaag");
            looks(visit, "overdracht-fouten");
            visit.screen().getByLabel("Femke de Graaf").check();
            visit.screen()
                    .locator("#dag")
                    .fill(LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/Amsterdam")))
                            .plusDays(14)
                            .toString());
            visit.screen().getByLabel("De klant vroeg het").check();
            visit.screen().locator("#waarom").fill("U vroeg om iemand in uw buurt.");
            visit.choose(button(visit, "Stel deze overdracht voor"));
            assertThat(main(visit)).contains("De overdracht is voorgesteld");
            visit.screen().locator("#notitie").fill("Spreekt graag in de bibliotheek af.");
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit)).contains("Spreekt graag in de bibliotheek af.");
            looks(visit, "overdracht-klant");
        }
    }

    @Test
    void aClientSeesTheContactSinceWhenAndWhatWasAgreed() {
        try (Visit visit = visit("klant")) {
            visit.open("/mijn/contactpersoon");
            assertThat(main(visit)).contains("Uw contactpersoon is", "Afspraken over contact", "Wie was het");
            looks(visit, "mijn-contactpersoon");
            visit.open("/mijn/waarom-uitgenodigd");
            looks(visit, "mijn-waarom");
        }
    }

    @Test
    void whoDoesNotLeadSeesNoTeam() {
        for (String who : new String[] {"klantmanager", "inkomensconsulent", "onderzoeker", "auditor", "klant"}) {
            try (Visit visit = visit(who)) {
                assertThat(visit.statusOf("/werk/team")).as(who).isEqualTo(403);
                assertThat(visit.statusOf("/werk/cohorten/nieuw")).as(who).isEqualTo(403);
            }
        }
    }

    private static Visit visit(String persona) {
        Visit visit = Browser.visit();
        visit.open("/inloggen");
        visit.choose(visit.screen().locator("button[name=persona][value='" + persona + "']"));
        return visit;
    }

    private static Locator button(Visit visit, String text) {
        return visit.screen()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
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
