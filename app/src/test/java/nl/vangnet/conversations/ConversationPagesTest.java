package nl.vangnet.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import nl.vangnet.access.Viewer;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.dossier.Briefs;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class ConversationPagesTest {
    @Test
    void aConversationIsHeldWrittenDownInTheClientsWordsReadByTheClientAndCorrected() {
        Persona client = persona("klant");
        long unit = Objects.requireNonNull(client.unitId());
        String address = "/werk/klanten/" + unit + "/gesprek";
        somethingNewIsKnownOf(unit);
        try (Visit visit = visit("klantmanager")) {
            visit.open(address);
            assertThat(main(visit)).contains("U kunt nog geen gesprek beginnen", "Open het dossier en lees het.");
            looks(visit, "gesprek-nog-niet");
            assertThat(button(visit, "Begin het gesprek").count()).isZero();

            readBrief(unit);
            visit.open(address);
            assertThat(main(visit)).doesNotContain("U kunt nog geen gesprek beginnen");
            visit.choose(button(visit, "Begin het gesprek"));
            assertThat(main(visit)).contains("Kies hoe u elkaar spreekt");
            visit.screen().getByLabel("aan de telefoon").first().check();
            visit.choose(button(visit, "Begin het gesprek"));
            assertThat(main(visit)).contains("Verslag van het gesprek met");
            looks(visit, "verslag");
            visit.choose(button(visit, "Bekijk wat de klant leest"));
            assertThat(main(visit)).contains("Verbeter 5 antwoorden", "Er staat niet wat de klant zelf wil.");
            looks(visit, "verslag-fouten");
            fill(visit);
            visit.choose(button(visit, "Bekijk wat de klant leest"));
            assertThat(main(visit)).contains("Klopt dit verslag?", "In het verslag staat: hernia.");
            looks(visit, "verslag-controle");
            visit.choose(button(visit, "Wijzig"));
            assertThat(visit.screen().locator("#kan_niet").inputValue())
                    .isEqualTo("Tillen gaat niet door mijn hernia.");
            visit.screen().locator("#kan_niet").fill("Tillen gaat niet.");
            visit.choose(button(visit, "Bekijk wat de klant leest"));
            assertThat(main(visit)).doesNotContain("In het verslag staat");
            visit.choose(button(visit, "Leg het verslag vast"));
            assertThat(main(visit))
                    .contains(
                            "Het verslag is vastgelegd.", "De klant heeft het nog niet", "een onafhankelijke keuring");
            visit.choose(button(visit, "Stuur het verslag naar de klant"));
            assertThat(main(visit)).contains("De klant kan het verslag nu lezen.");
            looks(visit, "gesprek");
        }
        try (Visit visit = visit("klant")) {
            visit.open("/mijn/gesprekken");
            assertThat(main(visit))
                    .contains("Tillen gaat niet.", "Ik wil met dieren werken.", "Wij beslissen uiterlijk op");
            looks(visit, "mijn-gesprekken");
            visit.choose(visit.screen().getByText("Dit klopt niet").first());
            visit.choose(button(visit, "Zet mijn woorden erbij"));
            assertThat(main(visit)).contains("Schrijf op wat er niet klopt");
            visit.screen().locator("details[open] textarea").first().fill("Ik kan wel een beetje tillen.");
            visit.choose(button(visit, "Zet mijn woorden erbij"));
            assertThat(main(visit)).contains("Uw woorden staan bij het verslag.", "Ik kan wel een beetje tillen.");
            visit.open("/mijn/gesprekken?taal=en");
            looks(visit, "mijn-gesprekken-en");
        }
        try (Visit visit = visit("klantmanager")) {
            visit.open("/werk/klanten/" + unit + "/berichten");
            assertThat(main(visit)).contains("Ik kan wel een beetje tillen.");
            looks(visit, "berichten");
            visit.screen().locator("textarea").first().fill("Dank u. Dat staat er nu bij.");
            visit.choose(button(visit, "Stuur het antwoord"));
            assertThat(main(visit)).contains("Uw antwoord is verstuurd.");
        }
    }

    @Test
    void aClientWritesAndSeesWhenAnAnswerComes() {
        try (Visit visit = visit("klant-alleen")) {
            visit.open("/mijn/bericht");
            visit.choose(button(visit, "Stuur het bericht"));
            assertThat(main(visit)).contains("Kies waar het over gaat", "Schrijf uw bericht");
            visit.screen().getByLabel("Ik ben ziek").check();
            visit.screen().locator("#bericht").fill("Ik denk een week.");
            visit.choose(button(visit, "Stuur het bericht"));
            assertThat(main(visit)).contains("Uw bericht is aangekomen.", "Antwoord uiterlijk", "Ik denk een week.");
            looks(visit, "mijn-bericht");
        }
    }

    @Test
    void theDayOfACaseManagerShowsWhoNeedsHerAndAlsoWhoIsSilent() {
        try (Visit visit = visit("klantmanager")) {
            assertThat(visit.path()).isEqualTo("/werk/vandaag");
            assertThat(main(visit))
                    .contains("Wie heeft u vandaag nodig?", "Te laat", "Deze week te doen", "Van wie hoort u niets?");
            looks(visit, "vandaag");
            visit.choose(visit.screen().locator("tbody td a").first());
            assertThat(visit.path()).startsWith("/werk/");
        }
    }

    @Test
    void aTeamLeadSeesWhichPromisesWereNotKeptAndInTheDemonstrationNothingStandsStill() {
        try (Visit visit = visit("teamleider")) {
            visit.open("/werk/signalen");
            assertThat(main(visit)).contains("zijn te laat", "Niets. Voor alles wat open is, loopt een termijn.");
            looks(visit, "signalen");
        }
        assertThat(Browser.bean(StandStill.class).find()).isEmpty();
    }

    @Test
    void whoIsNotTheCaseManagerNeitherReadsNorHoldsConversations() {
        long unit = Objects.requireNonNull(persona("klant").unitId());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("teamleider", 200);
        expected.put("inkomensconsulent", 403);
        expected.put("auditor", 403);
        expected.put("klant", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = visit(who)) {
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/gesprek"))
                        .as(who)
                        .isEqualTo(status);
                visit.open("/werk/klanten/" + unit + "/gesprek");
                assertThat(button(visit, "Begin het gesprek").count()).as(who).isZero();
            }
        });
    }

    private static void fill(Visit visit) {
        visit.screen().locator("#kan").fill("Ik kan goed met dieren omgaan.");
        visit.screen().locator("#kan_niet").fill("Tillen gaat niet door mijn hernia.");
        visit.screen().locator("#doel").fill("Ik wil met dieren werken.");
        visit.screen().locator("#afspraak").fill("De klantmanager belt de kinderboerderij.");
        visit.screen().locator("#akkoord").check();
        visit.screen().getByLabel("een onafhankelijke keuring").check();
    }

    /** Whoever read the brief before has not read this. */
    private static void somethingNewIsKnownOf(long unit) {
        Browser.bean(DSLContext.class).execute("""
                insert into dossier_words (fact, known_since, person_id, kind, words, source)
                select nextval('dossier_version'), now(), applicant_id, 'OWN_WORDS', 'Ik zing graag.', 'de klant'
                from benefit_unit where id = ?
                """, unit);
    }

    private static void readBrief(long unit) {
        Briefs briefs = Browser.bean(Briefs.class);
        long staff = Objects.requireNonNull(persona("klantmanager").staffId());
        for (long person : briefs.persons(unit)) {
            briefs.opened(
                    new Viewer("x", AccessRole.CASE_MANAGER, staff, null),
                    unit,
                    person,
                    briefs.of(unit, person).version());
        }
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

    private static void looks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.picture(name, 320);
        visit.screen().setViewportSize(1280, 900);
        assertThat(visit.complaints()).isEmpty();
    }

    private static Locator button(Visit visit, String name) {
        return visit.screen()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static String main(Visit visit) {
        return visit.screen().locator("main").innerText();
    }
}
