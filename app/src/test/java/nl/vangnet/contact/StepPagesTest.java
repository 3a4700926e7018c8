package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.dossier.Briefs;
import org.junit.jupiter.api.Test;

class StepPagesTest {
    @Test
    void aColleagueSeesWhatMayLeaveSendsItAndTheClientAnswers() {
        Persona client = Browser.persona("klant");
        long unit = Objects.requireNonNull(client.unitId());
        nobodyIsTrying(unit);
        String address = "/werk/klanten/" + unit + "/contact";
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open(address);
            assertThat(visit.main()).contains("Dit kan nu niet", "Contact met " + client.name());
            readBrief(unit);
            visit.open(address);
            assertThat(visit.main()).contains("Dit kan nu");
            visit.looks("contact-stand");
            visit.open(address + "/nieuw?persoon=" + person(unit) + "&doel=HOW_ARE_YOU&manier=LETTER");
            visit.looks("contact-nieuw");
            visit.screen().locator("#zin-must").check();
            visit.choose(visit.button("Bekijk het bericht"));
            assertThat(visit.main())
                    .contains("precies één ding", "Kies één van de twee zinnen", "Participatiewet artikel 9");
            assertThat(visit.button("Verstuur").count()).isZero();
            visit.looks("contact-geweigerd");
            visit.choose(visit.button("Wijzig"));
            assertThat(visit.screen().locator("#zin-must").isChecked()).isTrue();
            visit.screen().locator("#zin-must").uncheck();
            visit.screen().locator("#dag").fill("31-2-2027");
            visit.choose(visit.button("Bekijk het bericht"));
            assertThat(visit.main()).contains("Verbeter 1 antwoord", "Vul een dag in");
            visit.open(address + "/nieuw?persoon=" + person(unit) + "&doel=HOW_ARE_YOU&manier=LETTER");
            visit.choose(visit.button("Bekijk het bericht"));
            assertThat(visit.main())
                    .contains("Dit bericht mag weg", client.name(), "Wij willen graag weten hoe het met u gaat");
            visit.looks("contact-voorbeeld");
            visit.choose(visit.button("Verstuur"));
            assertThat(visit.path()).isEqualTo(address);
            assertThat(visit.main()).contains("Weg via brief", "Bewijs: nr.", "Deze klant heeft tot");
            visit.looks("contact-verstuurd");
        }
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/uitnodigingen");
            assertThat(visit.main())
                    .contains("Moet ik komen?", "Komt u niet, dan verandert er niets", "Wat als ik niet kan?");
            visit.looks("uitnodigingen");
            visit.choose(visit.button("Stuur antwoord"));
            assertThat(visit.main()).contains("Verbeter 1 antwoord", "Kies een antwoord");
            visit.screen().getByLabel("Ik kan niet komen").check();
            visit.screen().getByLabel("Wilt u er iets bij zeggen?").fill("Die dag werk ik.");
            visit.choose(visit.button("Stuur antwoord"));
            assertThat(visit.main()).contains("Uw antwoord is binnen", "Die dag werk ik.");
            visit.choose(visit.screen()
                    .locator("main a[href^='/mijn/uitnodigingen/']")
                    .first());
            assertThat(visit.main()).contains("Beste " + client.name());
            assertThat(visit.statusOf(visit.path() + ".pdf")).isEqualTo(200);
            visit.looks("uitnodiging-bericht");
        }
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open(address);
            assertThat(visit.main())
                    .contains("Nu past alleen een reactie", "Die dag werk ik.", "Zelf ingevuld door de klant");
            visit.looks("contact-antwoord");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void readBrief(long unit) {
        Briefs briefs = Browser.bean(Briefs.class);
        Persona manager = Browser.persona("klantmanager");
        briefs.opened(
                new nl.vangnet.access.Viewer(manager.name(), manager.role(), manager.staffId(), null),
                unit,
                person(unit),
                briefs.of(unit, person(unit)).version());
    }

    private static void nobodyIsTrying(long unit) {
        assertThat(Browser.bean(History.class).of(unit, person(unit)).attempts())
                .isEmpty();
    }

    private static long person(long unit) {
        return Browser.bean(Briefs.class).persons(unit).getFirst();
    }
}
