package nl.vangnet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class DossierPagesTest {
    @Test
    void aCaseManagerReadsWritesAndCorrectsAndTheClientReadsTheSameAndSaysWhatIsNotRight() {
        Persona client = persona("klant");
        String address = "/werk/klanten/" + client.unitId() + "/dossier";
        try (Visit visit = visit("klantmanager")) {
            visit.open("/werk/klanten/" + client.unitId());
            visit.choose(visit.screen().locator("main a[href='" + address + "']"));
            assertThat(main(visit))
                    .contains("Dossier van", client.name(), "Wie wonen er op het adres?", "Wie las dit?");
            looks(visit, "dossier-lezen");
            visit.choose(link(visit, "Een afspraak over contact opschrijven"));
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit)).contains("Verbeter", "Vul dit in");
            looks(visit, "dossier-afspraak-fout");
            visit.screen().locator("#afspraak").fill("Stuur altijd eerst een e-mail.");
            visit.screen().locator("#nooit-PHONE").check();
            visit.screen().locator("#vanaf").fill("1-3-2026");
            visit.screen().locator("#bron").fill("gesprek met de klant");
            visit.choose(button(visit, "Bewaar"));
            assertThat(visit.path()).isEqualTo(address);
            assertThat(main(visit))
                    .contains("Stuur altijd eerst een e-mail.", "Nooit: bellen.", "gesprek met de klant");
            visit.choose(visit.screen()
                    .getByLabel("Verbeter: Stuur altijd eerst een e-mail.")
                    .first());
            assertThat(visit.screen().locator("#afspraak").inputValue()).isEqualTo("Stuur altijd eerst een e-mail.");
            visit.screen().locator("#afspraak").fill("Stuur eerst een e-mail, en bel nooit.");
            visit.screen().locator("#bron").fill("e-mail van de klant");
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit)).contains("Stuur eerst een e-mail, en bel nooit.", "Hier stond 1 keer iets anders");
        }
        try (Visit visit = visit("klant")) {
            visit.open("/mijn/dossier");
            assertThat(main(visit))
                    .contains("Stuur eerst een e-mail, en bel nooit.", "Welke medewerker las uw dossier?");
            looks(visit, "mijn-dossier");
            visit.choose(visit.screen()
                    .getByLabel("Dit klopt niet: Stuur eerst een e-mail, en bel nooit.")
                    .first());
            visit.choose(button(visit, "Stuur"));
            assertThat(main(visit)).contains("Schrijf iets op");
            visit.screen().locator("#woorden").fill("Bellen mag wel, op dinsdag.");
            looks(visit, "mijn-dossier-klopt-niet");
            visit.choose(button(visit, "Stuur"));
            assertThat(main(visit)).contains("Wij hebben uw bericht.", "moet nog antwoord geven");
            visit.choose(link(visit, "Iets over uzelf schrijven"));
            visit.screen().locator("#woorden").fill("Ik wil graag met hout werken.");
            looks(visit, "mijn-dossier-schrijven");
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit)).contains("Ik wil graag met hout werken.");
            visit.open("/mijn/dossier?taal=en");
            looks(visit, "mijn-dossier-en");
        }
        try (Visit visit = visit("klantmanager")) {
            visit.open(address);
            assertThat(main(visit)).contains("De klant zegt: dit klopt niet", "Bellen mag wel, op dinsdag.");
            looks(visit, "dossier-klopt-niet");
            visit.screen().getByLabel("Uw antwoord aan de klant").first().fill("Dat is goed. Ik heb het veranderd.");
            visit.screen().getByLabel("Ik heb het dossier aangepast").first().check();
            visit.choose(button(visit, "Geef antwoord").first());
            assertThat(main(visit)).contains("De klant ziet uw antwoord.");
        }
        try (Visit visit = visit("klant")) {
            visit.open("/mijn/dossier");
            assertThat(main(visit)).contains("Dat is goed. Ik heb het veranderd.", "Wij hebben het aangepast.");
            visit.open("/mijn/inzage");
            assertThat(main(visit)).contains("uw dossier");
        }
    }

    @Test
    void anExemptionThatTheLawDoesNotHaveIsRefusedWithWhatIsPossible() {
        Persona client = persona("klant-alleen");
        try (Visit visit = visit("teamleider")) {
            visit.open("/werk/klanten/" + client.unitId() + "/dossier");
            visit.choose(link(visit, "Een ontheffing vastleggen"));
            visit.screen().locator("#grond").check();
            visit.screen().getByLabel("meewerken aan hulp").check();
            visit.screen().locator("#vanaf").fill("1-11-2026");
            visit.screen().locator("#tot_en_met").fill("31-10-2027");
            visit.screen().locator("#besluit").fill("OB-2026-77");
            visit.screen().locator("#bron").fill("besluit");
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit))
                    .contains("meewerken aan hulp bestaat niet", "bijzonder geval", "Participatiewet", "wij beloofden");
            looks(visit, "dossier-ontheffing-geweigerd");
            visit.screen().getByLabel("meewerken aan hulp").uncheck();
            visit.screen().getByLabel("werk zoeken").check();
            visit.screen().locator("#reden").fill("De schuldsanering vraagt dit besluit.");
            visit.choose(button(visit, "Bewaar"));
            assertThat(main(visit)).contains("Hoeft nu niet: werk zoeken.", "Besluit OB-2026-77");
        }
    }

    @Test
    void whoMayNotSeesNothing() {
        long unit = Objects.requireNonNull(persona("klant-alleen").unitId());
        long other = Objects.requireNonNull(persona("klant-paar").unitId());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("auditor", 200);
        expected.put("inkomensconsulent", 200);
        expected.put("onderzoeker", 403);
        expected.put("klant-alleen", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = visit(who)) {
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier"))
                        .as(who)
                        .isEqualTo(status);
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/notitie?persoon=1"))
                        .as(who)
                        .isEqualTo(403);
            }
        });
        try (Visit visit = visit("teamleider")) {
            assertThat(visit.statusOf("/werk/klanten/99999999/dossier")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier?persoon=99999999"))
                    .isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/onzin?persoon=1"))
                    .isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/plan?persoon=99999999"))
                    .isEqualTo(404);
        }
        try (Visit visit = visit("klant-alleen")) {
            String person = personOf(visit, "/mijn/dossier");
            assertThat(visit.statusOf("/mijn/dossier/klopt-niet?persoon=" + person + "&feit=99999999"))
                    .isEqualTo(404);
            assertThat(visit.statusOf("/mijn/dossier?persoon=99999999")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + other + "/dossier")).isEqualTo(403);
        }
    }

    /** The number of the person whose dossier this is, from the link to write own words. */
    private static String personOf(Visit visit, String path) {
        visit.open(path);
        String href =
                visit.screen().locator("main a[href*='eigen-woorden']").first().getAttribute("href");
        return href.substring(href.indexOf("persoon=") + "persoon=".length());
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

    private static Locator link(Visit visit, String text) {
        return visit.screen()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
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
