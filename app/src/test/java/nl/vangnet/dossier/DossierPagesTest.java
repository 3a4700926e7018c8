package nl.vangnet.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class DossierPagesTest {
    @Test
    void aCaseManagerReadsWritesAndCorrectsAndTheClientReadsTheSameAndSaysWhatIsNotRight() {
        Persona client = Browser.persona("klant");
        String address = "/werk/klanten/" + client.unitId() + "/dossier";
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open("/werk/klanten/" + client.unitId());
            visit.choose(visit.screen().locator("main a[href='" + address + "']"));
            assertThat(visit.main())
                    .contains("Dossier van", client.name(), "Wie wonen er op het adres?", "Wie las dit?");
            visit.looks("dossier-lezen");
            visit.choose(link(visit, "Een afspraak over contact opschrijven"));
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Verbeter", "Vul dit in");
            visit.looks("dossier-afspraak-fout");
            visit.screen().locator("#afspraak").fill("Stuur altijd eerst een e-mail.");
            visit.screen().locator("#nooit-PHONE").check();
            visit.screen().locator("#vanaf").fill("1-3-2026");
            visit.screen().locator("#bron").fill("gesprek met de klant");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.path()).isEqualTo(address);
            assertThat(visit.main())
                    .contains("Stuur altijd eerst een e-mail.", "Nooit: bellen.", "gesprek met de klant");
            visit.choose(visit.screen()
                    .getByLabel("Verbeter: Stuur altijd eerst een e-mail.")
                    .first());
            assertThat(visit.screen().locator("#afspraak").inputValue()).isEqualTo("Stuur altijd eerst een e-mail.");
            visit.screen().locator("#afspraak").fill("Stuur eerst een e-mail, en bel nooit.");
            visit.screen().locator("#bron").fill("e-mail van de klant");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Stuur eerst een e-mail, en bel nooit.", "Hier stond 1 keer iets anders");
        }
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/dossier");
            assertThat(visit.main())
                    .contains("Stuur eerst een e-mail, en bel nooit.", "Welke medewerker las uw dossier?");
            visit.looks("mijn-dossier");
            visit.choose(visit.screen()
                    .getByLabel("Dit klopt niet: Stuur eerst een e-mail, en bel nooit.")
                    .first());
            visit.choose(visit.button("Stuur"));
            assertThat(visit.main()).contains("Schrijf iets op");
            visit.screen().locator("#woorden").fill("Bellen mag wel, op dinsdag.");
            visit.looks("mijn-dossier-klopt-niet");
            visit.choose(visit.button("Stuur"));
            assertThat(visit.main()).contains("Wij hebben uw bericht.", "moet nog antwoord geven");
            visit.choose(link(visit, "Iets over uzelf schrijven"));
            visit.screen().locator("#woorden").fill("Ik wil graag met hout werken.");
            visit.looks("mijn-dossier-schrijven");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Ik wil graag met hout werken.");
            visit.open("/mijn/dossier?taal=en");
            visit.looks("mijn-dossier-en");
        }
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open(address);
            assertThat(visit.main()).contains("De klant zegt: dit klopt niet", "Bellen mag wel, op dinsdag.");
            visit.looks("dossier-klopt-niet");
            visit.screen().getByLabel("Uw antwoord aan de klant").first().fill("Dat is goed. Ik heb het veranderd.");
            visit.screen().getByLabel("Ik heb het dossier aangepast").first().check();
            visit.choose(visit.button("Geef antwoord").first());
            assertThat(visit.main()).contains("De klant ziet uw antwoord.");
        }
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/dossier");
            assertThat(visit.main()).contains("Dat is goed. Ik heb het veranderd.", "Wij hebben het aangepast.");
            visit.open("/mijn/inzage");
            assertThat(visit.main()).contains("uw dossier");
        }
    }

    @Test
    void anExemptionThatTheLawDoesNotHaveIsRefusedWithWhatIsPossible() {
        Persona client = Browser.persona("klant-alleen");
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/werk/klanten/" + client.unitId() + "/dossier");
            visit.choose(link(visit, "Een ontheffing vastleggen"));
            visit.screen().locator("#grond").check();
            visit.screen().getByLabel("meewerken aan hulp").check();
            visit.screen().locator("#vanaf").fill("1-11-2026");
            visit.screen().locator("#tot_en_met").fill("31-10-2027");
            visit.screen().locator("#besluit").fill("OB-2026-77");
            visit.screen().locator("#bron").fill("besluit");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main())
                    .contains("meewerken aan hulp bestaat niet", "bijzonder geval", "Participatiewet", "wij beloofden");
            visit.looks("dossier-ontheffing-geweigerd");
            visit.screen().getByLabel("meewerken aan hulp").uncheck();
            visit.screen().getByLabel("werk zoeken").check();
            visit.screen().locator("#reden").fill("De schuldsanering vraagt dit besluit.");
            visit.choose(visit.button("Bewaar"));
            assertThat(visit.main()).contains("Hoeft nu niet: werk zoeken.", "Besluit OB-2026-77");
        }
    }

    @Test
    void whoMayNotSeesNothing() {
        long unit = Objects.requireNonNull(Browser.persona("klant-alleen").unitId());
        long other = Objects.requireNonNull(Browser.persona("klant-paar").unitId());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("auditor", 200);
        expected.put("inkomensconsulent", 200);
        expected.put("onderzoeker", 403);
        expected.put("klant-alleen", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = Browser.visitAs(who)) {
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier"))
                        .as(who)
                        .isEqualTo(status);
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/notitie?persoon=1"))
                        .as(who)
                        .isEqualTo(403);
            }
        });
        try (Visit visit = Browser.visitAs("teamleider")) {
            assertThat(visit.statusOf("/werk/klanten/99999999/dossier")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier?persoon=99999999"))
                    .isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/onzin?persoon=1"))
                    .isEqualTo(404);
            assertThat(visit.statusOf("/werk/klanten/" + unit + "/dossier/plan?persoon=99999999"))
                    .isEqualTo(404);
        }
        try (Visit visit = Browser.visitAs("klant-alleen")) {
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

    private static Locator link(Visit visit, String text) {
        return visit.screen()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
