package nl.vangnet.experiments;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.trials.ledger.LedgerFile;
import org.junit.jupiter.api.Test;

class ExperimentPagesTest {
    private static final String ADDRESS = "/onderzoek/experimenten";

    @Test
    void aResearcherSetsUpATrialOfThreeArmsThatIsDrawnByTwoPeopleAndVerifiedByTheAuditor() {
        try (Visit researcher = Browser.visitAs("onderzoeker");
                Visit auditor = Browser.visitAs("auditor")) {
            String trial = setUp(researcher);
            press(researcher, "Registreer het protocol");
            assertThat(researcher.main()).contains("Geregistreerd", "staat vast");

            press(researcher, "Open de aanmelding");
            assertThat(researcher.main()).contains("Kan meedoen", "Waarom iemand niet kan meedoen");
            press(researcher, "Laat verzonnen klanten antwoorden");
            researcher.looks("experiment-aanmelden");

            String ofResearcher = seal(researcher, trial);
            String ofAuditor = seal(auditor, trial);
            assertThat(auditor.main()).doesNotContain("Bevries de lijst");
            researcher.open(trial);
            press(researcher, "Bevries de lijst");

            fill(researcher, "geheim", ofAuditor);
            press(researcher, "Toon mijn geheim");
            assertThat(researcher.main()).contains("niet het geheim dat u verzegelde");
            fill(researcher, "geheim", ofResearcher);
            press(researcher, "Toon mijn geheim");
            auditor.open(trial);
            fill(auditor, "geheim", ofAuditor);
            press(auditor, "Toon mijn geheim");

            researcher.open(trial);
            press(researcher, "Voer de loting uit");
            assertThat(researcher.main()).contains("Hoe er is geloot", "B: Bellen");
            press(researcher, "Start het experiment");
            assertThat(researcher.main()).contains("Het experiment loopt");
            amend(researcher, trial);
            researcher.choose(researcher.screen().locator("main summary"));
            fill(researcher, "wat", "Een week was de telefoon stuk.");
            fill(researcher, "waarom", "Storing.");
            press(researcher, "Meld een afwijking");
            assertThat(researcher.main()).contains("Een week was de telefoon stuk.", "Waarom: Storing.");
            researcher.looks("experiment-loopt");

            assertThat(researcher.statusOf(trial + "/grootboek.jsonl")).isEqualTo(403);
            auditor.open(trial + "/grootboek");
            assertThat(auditor.main()).contains("Het grootboek klopt", "en de loting");
            auditor.looks("experiment-grootboek");
            String file = auditor.screen()
                    .request()
                    .get(auditor.screen().url() + ".jsonl")
                    .text();
            assertThat(LedgerFile.faults(file)).isEmpty();
            assertThat(LedgerFile.read(file).entries()).hasSizeGreaterThan(10);
        }
    }

    private static void amend(Visit researcher, String trial) {
        researcher.open(trial + "/wijzigen");
        assertThat(researcher.screen().locator("[id='vraag']").count()).isZero();
        fill(researcher, "maanden-T1", "x");
        press(researcher, "Leg de wijziging vast");
        assertThat(researcher.main())
                .contains(
                        "Vul een heel getal in van 0 tot 120",
                        "waarom het protocol verandert",
                        "Kies wat er bekend was");
        researcher.looks("experiment-wijzigen-fout");
        fill(researcher, "maanden-T1", "6");
        fill(researcher, "bon-T1", "20");
        fill(researcher, "waarom", "Minder mensen dan gedacht.");
        researcher.screen().getByLabel("Er was nog geen uitkomst gemeten.").check();
        press(researcher, "Leg de wijziging vast");
        assertThat(researcher.main())
                .contains("De wijziging staat in het grootboek", "bon na meting T1: eerst € 12,50, nu € 20,00");
        researcher.open(trial + "/protocol");
        assertThat(researcher.main()).contains("bon na meting T1", "met een bon van € 20,00");
        researcher.open(trial);
    }

    private static String setUp(Visit researcher) {
        researcher.open(ADDRESS);
        researcher.looks("experimenten");
        researcher.open(ADDRESS + "/nieuw");
        press(researcher, "Verder");
        assertThat(researcher.main()).contains("Vul een titel in");
        fill(researcher, "titel", "Bellen of schrijven");
        fill(researcher, "code", "bellen-of-schrijven");
        press(researcher, "Verder");

        press(researcher, "Bewaar en ga verder");
        assertThat(researcher.main()).contains("Vul in wat u wilt weten", "Vul ten minste twee groepen in");
        researcher.looks("experiment-groepen-fout");
        fill(researcher, "vraag", "Helpt bellen meer dan schrijven?");
        arm(researcher, 1, "B", "Bellen");
        arm(researcher, 2, "S", "Schrijven");
        arm(researcher, 3, "G", "Zoals gewoon");
        fill(researcher, "controle", "G");
        press(researcher, "Bewaar en ga verder");

        assertThat(researcher.main()).contains("Wij kijken op de peildag");
        researcher.screen().locator("#regel-AGE_FROM").check();
        press(researcher, "Bewaar en ga verder");
        assertThat(researcher.main()).contains("Vul een waarde in bij: Leeftijd, ten minste");
        researcher.looks("experiment-deelnemers-fout");
        fill(researcher, "waarde-AGE_FROM", "27");
        researcher.screen().locator("#regel-NO_OTHER_TRIAL").check();
        researcher.screen().locator("#stratum").check();
        press(researcher, "Bewaar en ga verder");

        fill(researcher, "meting1-code", "T0");
        fill(researcher, "meting1-maanden", "0");
        fill(researcher, "meting1-dagen", "60");
        fill(researcher, "meting2-code", "T1");
        fill(researcher, "meting2-maanden", "6");
        fill(researcher, "meting2-dagen", "60");
        fill(researcher, "meting2-bon", "12,50");
        fill(researcher, "uitkomst1-naam", "out_T1");
        fill(researcher, "uitkomst1-meting", "T1");
        fill(researcher, "uitkomst1-kleinste", "5");
        researcher.screen().locator("#uitkomst1-hoofd").check();
        researcher.looks("experiment-metingen");
        press(researcher, "Bewaar en ga verder");

        researcher.screen().getByLabel("B tegen G").check();
        researcher.screen().getByLabel("S tegen G").check();
        fill(researcher, "mensen", "300");
        fill(researcher, "uitval", "10");
        fill(researcher, "basis", "40");
        fill(researcher, "toetsen", "1");
        researcher.looks("experiment-vergelijking");
        press(researcher, "Bewaar en ga verder");

        assertThat(researcher.main()).contains("Er zijn meer toetsen dan u plant");
        researcher.looks("experiment-registreren");
        press(researcher, "Registreer het protocol");
        assertThat(researcher.main()).contains("Schrijf op waarom u toch registreert");
        researcher.open(researcher.path().replace("registreren", "opzet/vergelijking"));
        fill(researcher, "toetsen", "2");
        press(researcher, "Bewaar en ga verder");
        assertThat(researcher.main()).contains("Wij vonden niets dat de uitkomst onduidelijk maakt");
        return researcher.path().replace("/registreren", "");
    }

    private static void arm(Visit visit, int row, String code, String name) {
        fill(visit, "groep" + row + "-code", code);
        fill(visit, "groep" + row + "-naam", name);
        fill(visit, "groep" + row + "-uitleg", "In deze groep geldt: " + name + ".");
        fill(visit, "groep" + row + "-onderdelen", name.toLowerCase(Locale.ROOT));
    }

    private static String seal(Visit visit, String trial) {
        visit.open(trial);
        press(visit, "Maak en verzegel mijn geheim");
        visit.looks("experiment-geheim");
        String secret = visit.screen().locator("#geheim-van-u").innerText();
        visit.open(trial);
        assertThat(visit.screen().locator("#geheim-van-u").count()).isZero();
        return secret;
    }

    @Test
    void aClientSeesThatAndHowHeTakesPartInWhichGroupAndStopsWithOneClick() {
        try (Visit client = Browser.visitAs("klant")) {
            client.open("/mijn/onderzoek");
            assertThat(client.main())
                    .contains("Na het gesprek van meting T2 krijgt u een bon van € 25,00.")
                    .contains("Meer aandacht of meer vrijheid", "U doet mee sinds", "U zit in de groep:", "Uw nummer");
            client.looks("mijn-onderzoek");
            Locator trial = client.screen()
                    .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Meer aandacht of meer vrijheid"));
            client.choose(trial.locator("li")
                    .filter(new Locator.FilterOptions().setHasText("later onderzoek"))
                    .locator("button"));
            assertThat(client.main()).contains("Dat is ingetrokken", "later onderzoek: nee, sinds");
            client.choose(trial.getByRole(
                    AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ik stop met het onderzoek")));
            assertThat(client.main()).contains("U bent gestopt", "geen gevolgen voor uw uitkering");
            client.looks("mijn-onderzoek-gestopt");
        }
    }

    @Test
    void theResearcherSeesParticipantsWithoutNameAndEntersWhatCameInOnPaper() {
        try (Visit researcher = Browser.visitAs("onderzoeker")) {
            researcher.open(ADDRESS);
            researcher.choose(researcher
                    .screen()
                    .getByText("Meer aandacht of meer vrijheid")
                    .first());
            String trial = researcher.path();
            researcher.open(trial + "/protocol");
            assertThat(researcher.main()).contains("Bij deze uitkomsten telt een kleiner verschil al: work_T1, out_T1");
            researcher.looks("experiment-protocol");
            researcher.open(trial + "/deelnemers");
            researcher.looks("experiment-deelnemers");
            String pid = researcher.screen().locator("tbody th").nth(5).innerText();
            press(researcher, "Leg vast");
            assertThat(researcher.main()).contains("Dit nummer doet niet mee");
            fill(researcher, "nummer", pid);
            researcher.screen().getByLabel("Gesprekken met een interviewer").check();
            fill(researcher, "dag", "1-11-2026");
            press(researcher, "Leg vast");
            assertThat(researcher.main()).contains("Het antwoord van " + pid + " is vastgelegd");
        }
    }

    @Test
    void whoHelpsAClientReadsInTheDossierWhichArmToDeliver() {
        long participant = Browser.bean(Trials.class).all().stream()
                .filter(trial -> trial.code().equals("aandacht-of-vrijheid"))
                .flatMap(trial -> Browser.bean(Participants.class).of(trial.id()).stream())
                .filter(one -> one.withdrawn() == null && !one.baseline().partner())
                .mapToLong(Participant::unit)
                .findFirst()
                .orElseThrow();
        try (Visit lead = Browser.visitAs("teamleider")) {
            lead.open("/werk/klanten/" + participant + "/dossier");
            assertThat(lead.main()).contains("Doet mee aan onderzoek", "Groep:");
        }
    }

    @Test
    void nobodyElseOpensAnExperiment() {
        try (Visit manager = Browser.visitAs("klantmanager")) {
            assertThat(manager.statusOf(ADDRESS)).isEqualTo(403);
        }
        try (Visit auditor = Browser.visitAs("auditor")) {
            assertThat(auditor.statusOf(ADDRESS + "/nieuw")).isEqualTo(403);
            assertThat(auditor.statusOf(ADDRESS + "/99999")).isEqualTo(404);
        }
    }

    private static void fill(Visit visit, String field, String value) {
        visit.screen().locator("[id='" + field + "']").fill(value);
    }

    private static void press(Visit visit, String button) {
        visit.choose(visit.button(button));
    }
}
