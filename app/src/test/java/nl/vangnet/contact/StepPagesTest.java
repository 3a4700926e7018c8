package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.dossier.Briefs;
import org.junit.jupiter.api.Test;

class StepPagesTest {
    @Test
    void aColleagueSeesWhatMayLeaveSendsItAndTheClientAnswers() {
        Persona client = persona("klant");
        long unit = Objects.requireNonNull(client.unitId());
        nobodyIsTrying(unit);
        String address = "/werk/klanten/" + unit + "/contact";
        try (Visit visit = visit("klantmanager")) {
            visit.open(address);
            assertThat(main(visit)).contains("Dit kan nu niet", "Contact met " + client.name());
            readBrief(unit);
            visit.open(address);
            assertThat(main(visit)).contains("Dit kan nu");
            looks(visit, "contact-stand");
            visit.open(address + "/nieuw?persoon=" + person(unit) + "&doel=HOW_ARE_YOU&manier=LETTER");
            looks(visit, "contact-nieuw");
            visit.screen().locator("#zin-must").check();
            visit.choose(button(visit, "Bekijk het bericht"));
            assertThat(main(visit))
                    .contains("precies één ding", "Kies één van de twee zinnen", "Participatiewet artikel 9");
            assertThat(button(visit, "Verstuur").count()).isZero();
            looks(visit, "contact-geweigerd");
            visit.choose(button(visit, "Wijzig"));
            assertThat(visit.screen().locator("#zin-must").isChecked()).isTrue();
            visit.screen().locator("#zin-must").uncheck();
            visit.screen().locator("#dag").fill("31-2-2027");
            visit.choose(button(visit, "Bekijk het bericht"));
            assertThat(main(visit)).contains("Verbeter 1 antwoord", "Vul een dag in");
            visit.open(address + "/nieuw?persoon=" + person(unit) + "&doel=HOW_ARE_YOU&manier=LETTER");
            visit.choose(button(visit, "Bekijk het bericht"));
            assertThat(main(visit))
                    .contains("Dit bericht mag weg", client.name(), "Wij willen graag weten hoe het met u gaat");
            looks(visit, "contact-voorbeeld");
            visit.choose(button(visit, "Verstuur"));
            assertThat(visit.path()).isEqualTo(address);
            assertThat(main(visit)).contains("Weg via brief", "Bewijs: nr.", "Deze klant heeft tot");
            looks(visit, "contact-verstuurd");
        }
        try (Visit visit = visit("klant")) {
            visit.open("/mijn/uitnodigingen");
            assertThat(main(visit))
                    .contains("Moet ik komen?", "Komt u niet, dan verandert er niets", "Wat als ik niet kan?");
            looks(visit, "uitnodigingen");
            visit.choose(button(visit, "Stuur antwoord"));
            assertThat(main(visit)).contains("Verbeter 1 antwoord", "Kies een antwoord");
            visit.screen().getByLabel("Ik kan niet komen").check();
            visit.screen().getByLabel("Wilt u er iets bij zeggen?").fill("Die dag werk ik.");
            visit.choose(button(visit, "Stuur antwoord"));
            assertThat(main(visit)).contains("Uw antwoord is binnen", "Die dag werk ik.");
            visit.choose(visit.screen()
                    .locator("main a[href^='/mijn/uitnodigingen/']")
                    .first());
            assertThat(main(visit)).contains("Beste " + client.name());
            assertThat(visit.statusOf(visit.path() + ".pdf")).isEqualTo(200);
            looks(visit, "uitnodiging-bericht");
        }
        try (Visit visit = visit("klantmanager")) {
            visit.open(address);
            assertThat(main(visit))
                    .contains("Nu past alleen een reactie", "Die dag werk ik.", "Zelf ingevuld door de klant");
            looks(visit, "contact-antwoord");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void readBrief(long unit) {
        Briefs briefs = Browser.bean(Briefs.class);
        Persona manager = persona("klantmanager");
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

    private static Persona persona(String id) {
        return Browser.bean(Personas.class).all().stream()
                .filter(persona -> persona.id().equals(id))
                .findFirst()
                .orElseThrow();
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
