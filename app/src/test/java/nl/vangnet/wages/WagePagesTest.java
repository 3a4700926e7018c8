package nl.vangnet.wages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class WagePagesTest {
    @Test
    void anInventedFileIsReadInLookedAtAndConfirmedWithoutJavaScript() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(AccessRole.INCOME_CONSULTANT);
            visit.open("/werk/loon");
            String file = visit.screen()
                    .context()
                    .request()
                    .get("/werk/loon/voorbeeldbestand.csv")
                    .text();
            upload(visit, file);
            assertThat(visit.path()).matches("/werk/loon/\\d+");
            assertThat(visit.main())
                    .contains("Dit telt nog niet mee.", "De naam past niet bij het nummer.", "Wat verandert er?");
            assertThat(visit.screen().content()).doesNotContainPattern("\\b9999\\d{5}\\b");
            String delivery = visit.path();
            String rejected = visit.screen()
                    .context()
                    .request()
                    .get(delivery + "/afgewezen.csv")
                    .text();
            assertThat(rejected).startsWith("regel;reden;inhoud\n").doesNotContainPattern("9999\\d{5}");
            visit.choose(button(visit, "Bevestig deze levering"));
            assertThat(visit.main()).contains("Dit loon telt mee.").doesNotContain("Bevestig deze levering");
            visit.open("/werk/loon");
            upload(visit, file);
            assertThat(visit.path()).isEqualTo(delivery);
        }
    }

    @Test
    void aFileThatIsCutOffIsRefusedWithWhatToDo() {
        for (Visit visit : List.of(Browser.visit(), Browser.visitWithoutScript())) {
            try (visit) {
                visit.logInAs(AccessRole.INCOME_CONSULTANT);
                visit.open("/werk/loon");
                String file = visit.screen()
                        .context()
                        .request()
                        .get("/werk/loon/voorbeeldbestand.csv")
                        .text();
                upload(visit, file.substring(0, file.length() / 2));
                assertThat(visit.main()).contains("Het bestand is niet compleet.", "Verbeter 1 antwoord");
                upload(visit, "");
                assertThat(visit.main()).contains("Kies een bestand.");
            }
        }
    }

    @Test
    void theScreensOfWagesAreAccessibleAndFitOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.INCOME_CONSULTANT);
            visit.open("/werk/loon");
            looks(visit, "loon");
            upload(visit, "geen loonbestand");
            looks(visit, "loon-geweigerd");
            visit.open("/werk/loon");
            upload(
                    visit,
                    visit.screen()
                            .context()
                            .request()
                            .get("/werk/loon/voorbeeldbestand.csv")
                            .text());
            looks(visit, "loon-levering");
            visit.open("/werk/loon/ontbreekt");
            assertThat(visit.main()).contains("Van wie missen wij loon voor de betaaldag?", "ontbreekt er een opgave");
            looks(visit, "loon-ontbreekt");
            visit.open("/werk/loon/ontbreekt?taal=en");
            looks(visit, "loon-ontbreekt-en");
            for (String question : List.of("pagina=99999", "pagina=x", "maand=2026-01")) {
                assertThat(visit.statusOf("/werk/loon/ontbreekt?" + question)).isEqualTo(200);
            }
            assertThat(visit.statusOf("/werk/loon/ontbreekt?maand=volgende")).isEqualTo(404);
            assertThat(visit.statusOf("/werk/loon/99999999")).isEqualTo(404);
            assertThat(visit.complaints()).isEmpty();
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            assertThat(visit.statusOf("/werk/loon/ontbreekt")).isEqualTo(200);
            assertThat(visit.statusOf("/werk/loon")).isEqualTo(403);
        }
    }

    @Test
    void aClientReportsWagesInThreeStepsGoesBackAndSendsOnce() {
        for (boolean script : new boolean[] {true, false}) {
            try (Visit visit = script ? Browser.visit() : Browser.visitWithoutScript()) {
                visit.logInAs(AccessRole.CLIENT);
                visit.open("/mijn/loon");
                fillFirstStep(visit, firstDay(script ? 2 : 3));
                assertThat(visit.path()).isEqualTo("/mijn/loon/bedrag");
                looks(script, visit, "mijn-loon-2");
                visit.screen().getByLabel("Nettoloon").fill("1.234");
                visit.choose(button(visit, "Verder"));
                assertThat(visit.main()).contains("Vul het bedrag in met een komma voor de centen");
                looks(script, visit, "mijn-loon-2-fout");
                visit.screen().getByLabel("Nettoloon").fill("1.234,56");
                visit.choose(button(visit, "Verder"));
                assertThat(visit.main()).contains("Klopt dit?", "€ 1.234,56", "Bakkerij De Korst");
                looks(script, visit, "mijn-loon-3");
                visit.choose(visit.screen()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verander het bedrag")));
                assertThat(visit.path()).isEqualTo("/mijn/loon/bedrag");
                visit.open("/mijn/loon/controle");
                visit.choose(button(visit, "Ja, verstuur"));
                assertThat(visit.path()).isEqualTo("/mijn/loon/verstuurd");
                assertThat(visit.main()).contains("Wij hebben uw loon ontvangen", "Dit telt mee bij de betaling van");
                looks(script, visit, "mijn-loon-4");
                assertThat(visit.open("/mijn/loon/controle")).isEqualTo(200);
                assertThat(visit.path()).isEqualTo("/mijn/loon");
                assertThat(visit.main()).contains("€ 1.234,56", "Dit gaf u zelf door.");
                looks(script, visit, "mijn-loon-1");
            }
        }
    }

    @Test
    void whatIsMissingOrWrongIsSaidAboveTheFormAndAtTheField() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CLIENT);
            visit.open("/mijn/loon");
            visit.choose(button(visit, "Verder"));
            assertThat(visit.main()).contains("Verbeter 3 antwoorden", "Kies van welk werk dit loon is");
            assertThat(visit.statusOf("/mijn/loon/bedrag")).isEqualTo(302);
            looks(visit, "mijn-loon-1-fout");
        }
    }

    private static void fillFirstStep(Visit visit, LocalDate first) {
        Locator other = visit.screen().getByLabel("Ander werk").first();
        other.check();
        visit.screen()
                .getByLabel("Werkgever", new Page.GetByLabelOptions().setExact(true))
                .fill("Bakkerij De Korst");
        visit.screen().getByLabel("Per week").check();
        visit.screen()
                .getByLabel("Eerste dag van de periode")
                .fill(first.getDayOfMonth() + "-" + first.getMonthValue() + "-" + first.getYear());
        visit.choose(button(visit, "Verder"));
    }

    private static LocalDate firstDay(int weeksBack) {
        return LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/Amsterdam")))
                .minusWeeks(weeksBack);
    }

    private static void upload(Visit visit, String file) {
        visit.screen()
                .getByLabel("Loonbestand")
                .setInputFiles(new FilePayload("loon.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        visit.choose(button(visit, "Lees in"));
    }

    private static Locator button(Visit visit, String text) {
        return visit.screen().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    /** The search for faults hangs where scripts are switched off. */
    private static void looks(boolean script, Visit visit, String name) {
        if (script) {
            looks(visit, name);
        }
    }

    private static void looks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 320);
    }
}
