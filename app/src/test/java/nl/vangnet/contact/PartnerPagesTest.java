package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Viewer;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.dossier.Briefs;
import org.junit.jupiter.api.Test;

class PartnerPagesTest {
    @Test
    void aColleagueSeesExactlyWhatAPartnerHearsAndTheClientReadsItAndTakesTheYesBack() {
        Persona client = Browser.persona("klant");
        long unit = Objects.requireNonNull(client.unitId());
        Briefs briefs = Browser.bean(Briefs.class);
        long person = briefs.persons(unit).getFirst();
        Persona manager = Browser.persona("klantmanager");
        briefs.opened(
                new Viewer(manager.name(), manager.role(), manager.staffId(), null),
                unit,
                person,
                briefs.of(unit, person).version());
        String address = "/werk/klanten/" + unit + "/contact/partner?persoon=" + person;
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open("/werk/klanten/" + unit + "/contact");
            visit.choose(visit.screen().locator("main a[href$='/contact/partner?persoon=" + person + "']"));
            assertThat(visit.main()).contains("De klant zei nog niets over een partner.");
            visit.looks("partner");

            visit.choose(visit.button("Bekijk wat de partner hoort"));
            assertThat(visit.main()).contains("Kies een partner.", "Kies wie contact opneemt.");
            visit.looks("partner-fouten");
            visit.screen().locator("input[name=partner][value=taalschool]").check();
            visit.screen().locator("input[name=wat][value=vraag]").check();
            visit.choose(visit.button("Bekijk wat de partner hoort"));
            assertThat(visit.main())
                    .contains(
                            "Deze klant zei nog geen ja tegen Taalschool De Brug",
                            "Vraag het eerst aan deze klant",
                            "Algemene verordening gegevensbescherming artikel 6");
            assertThat(visit.button("Geef door").count()).isZero();
            visit.looks("partner-geweigerd");

            visit.open(address);
            visit.screen().getByText("Leg vast wat de klant zei").click();
            visit.screen().locator("input[name=over][value=taalschool]").check();
            visit.screen().locator("input[name=zei][value=ja]").check();
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Schrijf op waaruit dat blijkt");
            visit.screen().locator("#bewijs").fill("Gezegd in het gesprek van vandaag.");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Bewaard wat de klant zei.", "Ja tegen Taalschool De Brug");

            visit.screen().locator("input[name=partner][value=taalschool]").check();
            visit.screen().locator("input[name=wat][value=vraag]").check();
            visit.choose(visit.button("Bekijk wat de partner hoort"));
            assertThat(visit.main())
                    .contains("Dit mag worden doorgegeven.", client.name(), "de taal beter wil leren", "zei ja op")
                    .doesNotContain("Geboren");
            visit.looks("partner-voorbeeld");
            visit.choose(visit.button("Geef door"));
            assertThat(visit.main()).contains("Doorgegeven aan Taalschool De Brug.");
            visit.looks("partner-doorgegeven");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/doorgegeven");
            assertThat(visit.main())
                    .contains("U leest precies wat.", "Taalschool De Brug", "Ga nooit langs zonder een dag");
            visit.looks("doorgegeven");
            visit.choose(visit.button("Dit wil ik niet meer Taalschool De Brug"));
            assertThat(visit.main()).contains("Taalschool De Brug hoort niets meer over u.", "wis wat u van ons kreeg");
            visit.looks("doorgegeven-gestopt");
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open(address);
            assertThat(visit.main()).contains("Nee tegen Taalschool De Brug", "Zelf ingevuld door de klant");
        }
    }
}
