package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What a team lead decides about contact, and whom a case manager can call, as they see it. */
class CallAndEmergencyPagesTest {
    @Test
    void aTeamLeadSeesWhatAnEmergencyWouldDoAndMustSayWhyAndFromWhen() {
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/werk/noodsituatie");
            assertThat(visit.main()).contains("Nu is er geen noodsituatie.", "Termijnen die dan stilstaan");
            visit.looks("noodsituatie");
            visit.choose(visit.button("Kondig een noodsituatie aan"));
            assertThat(visit.main()).contains("Verbeter 2 antwoorden", "Vul een dag in vanaf");
            visit.looks("noodsituatie-fout");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aTeamLeadSeesTheAgreementBeforeAllowingOneMessageOtherwise() {
        var agreed = Browser.bean(DSLContext.class)
                .fetchSingle(
                        "select m.unit_id, m.person_id from contact_agreement a join member m using (person_id) where"
                                + " m.entitled order by a.id limit 1");
        String address = "/werk/klanten/" + agreed.get(0) + "/contact";
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open(address + "?persoon=" + agreed.get(1));
            visit.choose(visit.screen().locator("main a[href^='" + address + "/anders']"));
            assertThat(visit.main()).contains("Afgesproken met deze klant:");
            visit.choose(visit.button("Sta dit één keer toe"));
            assertThat(visit.main()).contains("Verbeter 2 antwoorden", "Schrijf op waarom");
            visit.looks("contact-anders");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aCaseManagerSeesWhoCanBeCalledWithTheWordsAndWhoBetterNot() {
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open("/werk/vandaag");
            visit.looks("vandaag-met-stappen");
            visit.choose(visit.screen().locator("main a[href='/werk/vandaag/bellijst']"));
            assertThat(visit.main()).contains("Bellijst");
            visit.looks("bellijst");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
