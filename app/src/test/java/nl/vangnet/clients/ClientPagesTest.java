package nl.vangnet.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientPagesTest {
    @Test
    void aCaseManagerFindsAClientByPartOfTheNameAndSeesWhatTheClientSees() {
        Persona client = Browser.persona(AccessRole.CLIENT);
        for (Visit visit : List.of(Browser.visit(), Browser.visitWithoutScript())) {
            try (visit) {
                visit.logInAs(AccessRole.CASE_MANAGER);
                visit.open("/werk/klanten");
                visit.screen()
                        .getByLabel("Naam of klantnummer")
                        .fill(client.name().substring(1));
                visit.choose(button(visit, "Zoek"));
                visit.choose(visit.screen().locator("main a[href='" + address(client) + "']"));
                assertThat(visit.screen().locator("h1").innerText()).isEqualTo(client.name());
                visit.choose(link(visit, "Bekijk wat deze klant ziet"));
                assertThat(visit.path()).isEqualTo(address(client) + "/eigen-pagina");
                assertThat(visit.screen().locator("main").innerText()).contains(client.name(), "Waarom?");
            }
        }
    }

    @Test
    void theListIsAccessibleSortedByKeyboardAndFitsOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            assertThat(visit.main()).contains("1.500 klanten gevonden. U ziet 1 tot en met 25.", "Pagina 1 van 60");
            checkLooks(visit, "klanten");
            visit.screen().setViewportSize(1280, 900);
            visit.tabTo("Krijgt over");
            visit.screen().keyboard().press("Enter");
            visit.screen().waitForURL("**volgorde=bedrag");
            assertThat(visit.screen().locator("th[aria-sort=ascending]").innerText())
                    .startsWith("Krijgt over");
            visit.choose(link(visit, "Krijgt over"));
            visit.screen().waitForURL("**volgorde=-bedrag");
            assertThat(visit.screen().locator("th[aria-sort]").getAttribute("aria-sort"))
                    .isEqualTo("descending");
            visit.choose(link(visit, "Volgende"));
            assertThat(visit.screen().url()).contains("volgorde=-bedrag", "pagina=2");
            visit.open("/werk/klanten?toon=werkt&volgorde=-bedrag");
            checkLooks(visit, "klanten-werkt");
            visit.open("/werk/klanten?zoek=niemand+heet+zo&taal=en");
            assertThat(visit.main()).contains("We find no client like this.");
            checkLooks(visit, "klanten-niemand");
        }
    }

    @Test
    void thePageOfAClientIsAccessibleAndFitsOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.INCOME_CONSULTANT);
            for (String show : List.of("werkt", "onbeslist")) {
                visit.open("/werk/klanten?toon=" + show);
                visit.choose(visit.screen().locator("tbody th a").first());
                assertThat(visit.main())
                        .contains(
                                "Aanvrager", "basisregistratie personen", "Klantmanager", "Bekijk wat deze klant ziet");
                checkLooks(visit, "klant-" + show);
            }
            visit.open(address(Browser.persona(AccessRole.CLIENT)) + "?taal=en");
            assertThat(visit.main()).contains("See what this client sees", "Who lives at the address?");
            checkLooks(visit, "klant-en");
        }
    }

    @Test
    void anothersClientIsRefusedNothingIsShownAndNoVisitIsKept() {
        String number;
        String name;
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            visit.open("/werk/klanten?volgorde=-nummer");
            Locator last = visit.screen().locator("tbody th a").first();
            name = last.innerText();
            number = Objects.requireNonNull(last.getAttribute("href")).replaceAll("\\D", "");
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CASE_MANAGER);
            assertThat(visit.open("/werk/klanten/" + number)).isEqualTo(403);
            assertThat(visit.screen().content()).doesNotContain(name);
            assertThat(visit.main()).contains("Deze klant heeft een andere klantmanager");
            assertThat(visit.open("/werk/klanten?zoek=" + number)).isEqualTo(200);
            assertThat(visit.screen().content()).doesNotContain(name);
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.AUDITOR);
            visit.open("/werk/inzage?klant=" + number);
            assertThat(visit.main()).contains("teamleider").doesNotContain("klantmanager");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "99999999", "999999999999999999", "0", "-1", "abc", "100001x", "9999999999999999999999"})
    void aClientWhoIsNotThereIsAPageThatIsNotThere(String number) {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            assertThat(visit.open("/werk/klanten/" + number)).isEqualTo(404);
        }
    }

    @Test
    void everyStrangeQuestionGivesAList() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            for (String question : List.of(
                    "pagina=0",
                    "pagina=-1",
                    "pagina=1000000000",
                    "pagina=een",
                    "volgorde=bsn",
                    "volgorde=-",
                    "toon=alles",
                    "gebied=99999999999",
                    "zoek=%00",
                    "zoek=%25%5F%5C%27%22",
                    "zoek=a&zoek=b&pagina=1&pagina=2")) {
                assertThat(visit.statusOf("/werk/klanten?" + question))
                        .as(question)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void aCitizenServiceNumberIsNotSearchedForAndNotKept() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.TEAM_LEAD);
            visit.screen().getByLabel("Naam of klantnummer").fill("9999 00 006");
            visit.choose(button(visit, "Zoek"));
            assertThat(visit.screen().url()).endsWith("/werk/klanten?bsn");
            assertThat(visit.main()).contains("Zoek niet met een burgerservicenummer");
            assertThat(visit.screen().content()).doesNotContain("9999 00 006");
            checkLooks(visit, "klanten-bsn");
        }
    }

    @Test
    void aClientSeesWhoOfTheStaffLookedWhenAndWhatFor() {
        Persona client = Browser.persona(AccessRole.CLIENT);
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CASE_MANAGER);
            visit.open(address(client));
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CLIENT);
            visit.open("/mijn/inzage");
            assertThat(visit.main())
                    .contains(Browser.persona(AccessRole.CASE_MANAGER).name() + ", klantmanager")
                    .contains("eigen klanten begeleiden");
            assertThat(visit.screen().locator("tbody").innerText()).doesNotContain(client.name());
            checkLooks(visit, "mijn-inzage");
        }
    }

    @Test
    void anAuditorFindsWhoSawAClientAndIsSeenToo() {
        Persona client = Browser.persona(AccessRole.CLIENT);
        Persona auditor = Browser.persona(AccessRole.AUDITOR);
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CASE_MANAGER);
            visit.open("/werk/klanten?zoek=" + client.unitId());
            visit.open(address(client));
        }
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.AUDITOR);
            visit.choose(link(visit, "Verantwoording"));
            visit.screen().getByLabel("Klantnummer").fill(String.valueOf(client.unitId()));
            visit.choose(button(visit, "Zoek"));
            assertThat(visit.main())
                    .contains("Een lijst met 1 klant", "zoek " + client.unitId(), "eigen klanten begeleiden");
            checkLooks(visit, "inzage");
            visit.choose(visit.screen().locator("tbody a").first());
            assertThat(visit.screen().locator("h1").innerText()).isEqualTo(client.name());
            visit.open("/werk/inzage?klant=9999+00+006");
            assertThat(visit.main()).contains("Een klantnummer heeft alleen cijfers");
            assertThat(visit.main()).contains(auditor.name() + ", auditor");
            checkLooks(visit, "inzage-fout");
            for (String question : List.of("pagina=0", "pagina=99999999999", "klant=x", "klant=" + "9".repeat(30))) {
                assertThat(visit.statusOf("/werk/inzage?" + question))
                        .as(question)
                        .isEqualTo(200);
            }
        }
    }

    private static String address(Persona client) {
        return "/werk/klanten/" + client.unitId();
    }

    private static Locator link(Visit visit, String text) {
        return visit.screen()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text))
                .first();
    }

    private static Locator button(Visit visit, String text) {
        return visit.screen().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }

    private static void checkLooks(Visit visit, String name) {
        assertThat(visit.screen().content()).doesNotContainPattern("\\b9999\\d{5}\\b");
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        assertThat(visit.screen().locator("td, th").evaluateAll("""
                        cells => cells.filter(cell => cell.scrollHeight > cell.clientHeight + 1)
                            .map(cell => cell.innerText)"""))
                .as("text that runs out of its card on " + name)
                .isEqualTo(List.of());
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 320);
        assertThat(visit.complaints()).isEmpty();
    }
}
