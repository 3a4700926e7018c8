package nl.vangnet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class LogInTest {
    /** Paths, and the roles that pass; the others get a 403. A path that passes and has no page yet answers 404. */
    private static final String DOORS = """
            /mijn                           CLIENT
            /mijn/brieven                   CLIENT
            /mijn/onderzoek                 CLIENT
            /werk                           CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD RESEARCHER AUDITOR INTERVIEWER
            /werk/klanten                   CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD
            /werk/klanten/1                 CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD AUDITOR
            /werk/klanten/1/eigen-pagina    CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD AUDITOR
            /werk/onbeslist                 INCOME_CONSULTANT TEAM_LEAD
            /werk/maanden                   INCOME_CONSULTANT TEAM_LEAD RESEARCHER AUDITOR
            /werk/maanden/2026-11           INCOME_CONSULTANT TEAM_LEAD RESEARCHER AUDITOR
            /werk/maanden/2026-11/regels    INCOME_CONSULTANT AUDITOR
            /werk/regels                    CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD RESEARCHER AUDITOR
            /werk/inzage                    AUDITOR
            /onderzoek/experimenten         RESEARCHER AUDITOR
            /onderzoek/interviews           RESEARCHER AUDITOR INTERVIEWER
            /onderzoek/interviews/1/T0      INTERVIEWER
            /onderzoek/interviews/1/T0/P1   INTERVIEWER
            /onderzoek/uitvoering           TEAM_LEAD RESEARCHER AUDITOR
            /over                           CLIENT CASE_MANAGER INCOME_CONSULTANT TEAM_LEAD RESEARCHER AUDITOR INTERVIEWER
            """;

    @Test
    void everyDoorOpensForTheRolesOfThePolicyOnly() {
        Map<String, Boolean> expected = new TreeMap<>();
        Map<String, Boolean> actual = new TreeMap<>();
        for (AccessRole role : AccessRole.values()) {
            try (Visit visit = Browser.visit()) {
                visit.logInAs(role);
                for (String line : DOORS.lines().toList()) {
                    List<String> words = List.of(line.split(" +", -1));
                    String door = role + " " + words.getFirst();
                    expected.put(door, words.contains(role.name()));
                    actual.put(door, visit.statusOf(words.getFirst()) != 403);
                }
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void withoutLogInEveryDoorLeadsToTheLogInPage() {
        try (Visit visit = Browser.visit()) {
            for (String line : DOORS.lines().toList()) {
                String path = line.split(" +", -1)[0];
                visit.open(path);
                assertThat(visit.path()).isEqualTo(path.equals("/over") ? "/over" : "/inloggen");
            }
        }
    }

    @Test
    void everybodyLandsOnAPageOfTheirOwnWithoutJavaScript() {
        Map<AccessRole, String> landing = new TreeMap<>();
        for (AccessRole role : AccessRole.values()) {
            try (Visit visit = Browser.visitWithoutScript()) {
                visit.logInAs(role);
                landing.put(role, visit.path());
            }
        }
        assertThat(landing)
                .isEqualTo(Map.of(
                        AccessRole.CLIENT, "/mijn",
                        AccessRole.CASE_MANAGER, "/werk/vandaag",
                        AccessRole.INCOME_CONSULTANT, "/werk/klanten",
                        AccessRole.TEAM_LEAD, "/werk/klanten",
                        AccessRole.RESEARCHER, "/werk/maanden",
                        AccessRole.AUDITOR, "/werk/maanden",
                        AccessRole.INTERVIEWER, "/onderzoek/interviews"));
    }

    @Test
    void theSessionChangesAtLogInAndItsCookieIsKeptFromScriptsAndOtherSites() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            String before = session(visit).value;
            visit.logInAs(AccessRole.CLIENT);
            Cookie after = session(visit);
            assertThat(after.value).isNotEqualTo(before);
            assertThat(after.httpOnly).isTrue();
            assertThat(after.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        }
    }

    @Test
    void loggingOutEndsIt() {
        try (Visit visit = Browser.visitWithoutScript()) {
            visit.logInAs(AccessRole.CLIENT);
            visit.open("/over");
            visit.choose(visit.screen().getByText("Uitloggen"));
            assertThat(visit.screen().locator("main").innerText()).contains("U bent uitgelogd.");
            assertThat(visit.statusOf("/mijn")).isEqualTo(302);
        }
    }

    @Test
    void aLogInFromAnotherSiteWithoutTokenIsRefused() {
        try (Visit visit = Browser.visit()) {
            APIResponse response = visit.screen()
                    .request()
                    .post(
                            "/inloggen",
                            RequestOptions.create().setForm(FormData.create().set("persona", "klant")));
            assertThat(response.status()).isEqualTo(403);
        }
    }

    @Test
    void somebodyUnknownGetsTheListAgainWithAMessage() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.screen().evaluate("() => { document.querySelector('[name=persona]').value = 'niemand'; }");
            visit.choose(visit.screen().locator("[name=persona]").first());
            assertThat(visit.screen().locator("main").innerText()).contains("Deze persoon kennen wij niet.");
        }
    }

    @Test
    void personalPagesAreKeptNowhereAndEveryAnswerHasTheStrictestHeaders() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AccessRole.CLIENT);
            for (String path : List.of("/mijn", "/over", "/v1/bestaat-niet")) {
                Map<String, String> headers = visit.screen().request().get(path).headers();
                assertThat(headers.get("cache-control")).as(path).contains("no-store");
                assertThat(headers)
                        .containsEntry("x-content-type-options", "nosniff")
                        .containsEntry("referrer-policy", "no-referrer")
                        .containsEntry(
                                "content-security-policy",
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                                        + "frame-ancestors 'none'")
                        .hasEntrySatisfying(
                                "permissions-policy", value -> assertThat(value).contains("camera=()"));
            }
        }
    }

    @Test
    void outsideADemonstrationNobodyLogsInByChoosing() {
        UsernamePasswordAuthenticationToken attempt = UsernamePasswordAuthenticationToken.unauthenticated("klant", "");
        Personas personas =
                () -> List.of(new Persona("klant", "Esra Voorbeeld", AccessRole.CLIENT, null, 1L, "persona.klant"));
        assertThat(new PersonaLogIn(personas, true).authenticate(attempt).isAuthenticated())
                .isTrue();
        assertThatThrownBy(() -> new PersonaLogIn(personas, false).authenticate(attempt))
                .isInstanceOf(BadCredentialsException.class);
    }

    private static Cookie session(Visit visit) {
        return visit.screen().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
