package nl.vangnet.managers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class TeamPagesTest {
    @Test
    void aTeamLeadSeesCaseloadAndContinuityAndPlansAnAbsence() {
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/werk/team");
            assertThat(visit.main()).contains("vaste contactpersoon", "van de 100", "Niemand wordt beoordeeld op");
            visit.looks("team");
            visit.choose(visit.button("Leg vast"));
            assertThat(visit.main()).contains("Kies wie afwezig is", "Vul een dag in");
            visit.open("/werk/team/doelen");
            visit.looks("team-doelen");
            visit.open("/werk/team/verdeling?van=1");
            assertThat(visit.main()).contains("Dit is een voorstel");
            visit.looks("team-verdeling");
        }
    }

    @Test
    void aHandoverIsWrittenAndTheClientReadsWhoComes() {
        DSLContext sql = Browser.bean(DSLContext.class);
        long unit = sql.fetchSingle(
                        "select id from benefit_unit where case_manager_id = 1 and id not in (select unit_id from handover) order by id desc limit 1")
                .get(0, Long.class);
        String address = "/werk/klanten/" + unit + "/overdracht";
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open("/werk/overdracht");
            assertThat(visit.main()).contains("De klant weet het", "Lees de overdracht", "Schrijf op");
            visit.looks("overdracht-lijst");
            visit.open(address);
            visit.choose(visit.button("Stel deze overdracht voor"));
            assertThat(visit.main()).contains("Kies wie de nieuwe contactpersoon wordt", "Vul een dag in na vandaag");
            visit.looks("overdracht-fouten");
            visit.screen().getByLabel("Femke de Graaf").check();
            visit.screen()
                    .locator("#dag")
                    .fill(LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/Amsterdam")))
                            .plusDays(14)
                            .toString());
            visit.screen().getByLabel("De klant vroeg het").check();
            visit.screen().locator("#waarom").fill("U vroeg om iemand in uw buurt.");
            visit.choose(visit.button("Stel deze overdracht voor"));
            assertThat(visit.main()).contains("De overdracht is voorgesteld");
            visit.screen().locator("#notitie").fill("Spreekt graag in de bibliotheek af.");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Spreekt graag in de bibliotheek af.");
            visit.looks("overdracht-klant");
        }
    }

    @Test
    void aClientSeesTheContactSinceWhenAndWhatWasAgreed() {
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/contactpersoon");
            assertThat(visit.main()).contains("Uw contactpersoon is", "Afspraken over contact", "Wie was het");
            visit.looks("mijn-contactpersoon");
            visit.open("/mijn/waarom-uitgenodigd");
            visit.looks("mijn-waarom");
        }
    }

    @Test
    void whoDoesNotLeadSeesNoTeam() {
        for (String who : new String[] {"klantmanager", "inkomensconsulent", "onderzoeker", "auditor", "klant"}) {
            try (Visit visit = Browser.visitAs(who)) {
                assertThat(visit.statusOf("/werk/team")).as(who).isEqualTo(403);
                assertThat(visit.statusOf("/werk/cohorten/nieuw")).as(who).isEqualTo(403);
            }
        }
    }
}
