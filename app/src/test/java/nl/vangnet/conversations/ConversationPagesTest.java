package nl.vangnet.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
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
        Persona client = Browser.persona("klant");
        long unit = Objects.requireNonNull(client.unitId());
        String address = "/werk/klanten/" + unit + "/gesprek";
        somethingNewIsKnownOf(unit);
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open(address);
            assertThat(visit.main()).contains("U kunt nog geen gesprek beginnen", "Open het dossier en lees het.");
            visit.looks("gesprek-nog-niet");
            assertThat(visit.button("Begin het gesprek").count()).isZero();

            readBrief(unit);
            visit.open(address);
            assertThat(visit.main()).doesNotContain("U kunt nog geen gesprek beginnen");
            visit.choose(visit.button("Begin het gesprek"));
            assertThat(visit.main()).contains("Kies hoe u elkaar spreekt");
            visit.screen().getByLabel("aan de telefoon").first().check();
            visit.choose(visit.button("Begin het gesprek"));
            assertThat(visit.main()).contains("Verslag van het gesprek met");
            visit.looks("verslag");
            visit.choose(visit.button("Bekijk wat de klant leest"));
            assertThat(visit.main()).contains("Verbeter 5 antwoorden", "Er staat niet wat de klant zelf wil.");
            visit.looks("verslag-fouten");
            fill(visit);
            visit.choose(visit.button("Bekijk wat de klant leest"));
            assertThat(visit.main()).contains("Klopt dit verslag?", "In het verslag staat: hernia.");
            visit.looks("verslag-controle");
            visit.choose(visit.button("Wijzig"));
            assertThat(visit.screen().locator("#kan_niet").inputValue())
                    .isEqualTo("Tillen gaat niet door mijn hernia.");
            visit.screen().locator("#kan_niet").fill("Tillen gaat niet.");
            visit.choose(visit.button("Bekijk wat de klant leest"));
            assertThat(visit.main()).doesNotContain("In het verslag staat");
            visit.choose(visit.button("Leg het verslag vast"));
            assertThat(visit.main())
                    .contains(
                            "Het verslag is vastgelegd.", "De klant heeft het nog niet", "een onafhankelijke keuring");
            visit.choose(visit.button("Stuur het verslag naar de klant"));
            assertThat(visit.main()).contains("De klant kan het verslag nu lezen.");
            visit.looks("gesprek");
        }
        try (Visit visit = Browser.visitAs("klant")) {
            visit.open("/mijn/gesprekken");
            assertThat(visit.main())
                    .contains("Tillen gaat niet.", "Ik wil met dieren werken.", "Wij beslissen uiterlijk op");
            visit.looks("mijn-gesprekken");
            visit.choose(visit.screen().getByText("Dit klopt niet").first());
            visit.choose(visit.button("Zet mijn woorden erbij"));
            assertThat(visit.main()).contains("Schrijf op wat er niet klopt");
            visit.screen().locator("details[open] textarea").first().fill("Ik kan wel een beetje tillen.");
            visit.choose(visit.button("Zet mijn woorden erbij"));
            assertThat(visit.main()).contains("Uw woorden staan bij het verslag.", "Ik kan wel een beetje tillen.");
            visit.open("/mijn/gesprekken?taal=en");
            visit.looks("mijn-gesprekken-en");
        }
        try (Visit visit = Browser.visitAs("klantmanager")) {
            visit.open("/werk/klanten/" + unit + "/berichten");
            assertThat(visit.main()).contains("Ik kan wel een beetje tillen.");
            visit.looks("berichten");
            visit.screen().locator("textarea").first().fill("Dank u. Dat staat er nu bij.");
            visit.choose(visit.button("Stuur het antwoord"));
            assertThat(visit.main()).contains("Uw antwoord is verstuurd.");
        }
    }

    @Test
    void aClientWritesAndSeesWhenAnAnswerComes() {
        try (Visit visit = Browser.visitAs("klant-alleen")) {
            visit.open("/mijn/bericht");
            visit.choose(visit.button("Stuur het bericht"));
            assertThat(visit.main()).contains("Kies waar het over gaat", "Schrijf uw bericht");
            visit.screen().getByLabel("Ik ben ziek").check();
            visit.screen().locator("#bericht").fill("Ik denk een week.");
            visit.choose(visit.button("Stuur het bericht"));
            assertThat(visit.main()).contains("Uw bericht is aangekomen.", "Antwoord uiterlijk", "Ik denk een week.");
            visit.looks("mijn-bericht");
        }
    }

    @Test
    void theDayOfACaseManagerShowsWhoNeedsHerAndAlsoWhoIsSilent() {
        try (Visit visit = Browser.visitAs("klantmanager")) {
            assertThat(visit.path()).isEqualTo("/werk/vandaag");
            assertThat(visit.main())
                    .contains("Wie heeft u vandaag nodig?", "Te laat", "Deze week te doen", "Van wie hoort u niets?");
            visit.looks("vandaag");
            visit.choose(visit.screen().locator("tbody td a").first());
            assertThat(visit.path()).startsWith("/werk/");
        }
    }

    @Test
    void aTeamLeadSeesWhichPromisesWereNotKeptAndInTheDemonstrationNothingStandsStill() {
        try (Visit visit = Browser.visitAs("teamleider")) {
            visit.open("/werk/signalen");
            assertThat(visit.main()).contains("zijn te laat", "Niets. Voor alles wat open is, loopt een termijn.");
            visit.looks("signalen");
        }
        assertThat(Browser.bean(StandStill.class).find()).isEmpty();
    }

    @Test
    void whoIsNotTheCaseManagerNeitherReadsNorHoldsConversations() {
        long unit = Objects.requireNonNull(Browser.persona("klant").unitId());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("teamleider", 200);
        expected.put("inkomensconsulent", 403);
        expected.put("auditor", 403);
        expected.put("klant", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = Browser.visitAs(who)) {
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/gesprek"))
                        .as(who)
                        .isEqualTo(status);
                visit.open("/werk/klanten/" + unit + "/gesprek");
                assertThat(visit.button("Begin het gesprek").count()).as(who).isZero();
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
        long staff = Objects.requireNonNull(Browser.persona("klantmanager").staffId());
        for (long person : briefs.persons(unit)) {
            briefs.opened(
                    new Viewer("x", AccessRole.CASE_MANAGER, staff, null),
                    unit,
                    person,
                    briefs.of(unit, person).version());
        }
    }
}
