package nl.vangnet.whatif;

import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.CLIENT;
import static nl.vangnet.access.AccessRole.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfPagesTest {
    @Test
    void aClientFillsInHoursAndWageAndReadsWhatIsLeftWithAndWithoutScript() {
        for (Visit visit : List.of(Browser.visit(), Browser.visitWithoutScript())) {
            try (visit) {
                logIn(visit, "klant-alleen");
                visit.choose(visit.screen().locator(".v-nav a[href='/mijn/loon']"));
                visit.choose(visit.screen().locator(".v-nav a[href='/mijn/wat-als']"));
                assertThat(visit.screen().locator(".v-nav a[aria-current]").allInnerTexts())
                        .containsExactly("Werk en loon", "Wat als ik ga werken?");
                visit.screen().locator("#uren").fill("16");
                visit.screen().locator("#loon").fill("11,50");
                visit.choose(
                        visit.screen().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reken uit")));

                assertThat(visit.main())
                        .contains("Bij 16 uur houdt u per maand ongeveer over: €")
                        .contains("meer dan nu.")
                        .contains("uur krijgt u geen uitkering meer.")
                        .contains("Loon voor 16 uur", "€ 797,33");
                assertThat(visit.screen().locator("#uren").inputValue()).isEqualTo("16");
                assertThat(visit.screen().locator(".v-why").count()).isPositive();
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void thePageIsAccessibleAndFitsOnAPhoneInBothLanguages() {
        for (String persona : List.of("klant", "klant-paar", "klant-alleen", "klant-onbeslist")) {
            try (Visit visit = Browser.visit()) {
                logIn(visit, persona);
                for (String language : List.of("nl", "en")) {
                    assertThat(visit.open("/mijn/wat-als?taal=" + language)).isEqualTo(200);
                    checkLooks(visit, persona + "-leeg-" + language);
                    assertThat(visit.open("/mijn/wat-als?uren=16&loon=11,50&taal=" + language))
                            .isEqualTo(200);
                    checkLooks(visit, persona + "-" + language);
                    visit.screen().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
                    checkLooks(visit, persona + "-open-" + language);
                }
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -3                    | 11,50                 | #uren
            41                    | 11,50                 | #uren
            abc                   | 11,50                 | #uren
            16,5                  | 11,50                 | #uren
            99999999999999999999  | 11,50                 | #uren
            ''                    | 11,50                 | #uren
            16                    | 1.234.567,89          | #loon
            16                    | -3                    | #loon
            16                    | 100,01                | #loon
            16                    | 0                     | #loon
            16                    | 1,234                 | #loon
            16                    | 1e3                   | #loon
            16                    | <script>alert(1)</script> | #loon
            16                    | ''                    | #loon
            """)
    void whatIsWrongIsSaidAboveTheFormAndNothingIsLost(String hours, String wage, String field) {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant-alleen");
            assertThat(visit.open("/mijn/wat-als?uren=" + encoded(hours) + "&loon=" + encoded(wage)))
                    .isEqualTo(200);

            assertThat(visit.screen().locator(".v-errors:focus a").getAttribute("href"))
                    .isEqualTo(field);
            assertThat(visit.screen().locator(field).getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(visit.screen().locator("#uren").inputValue()).isEqualTo(hours);
            assertThat(visit.screen().locator("#loon").inputValue()).isEqualTo(wage);
            assertThat(visit.screen().locator(".v-chart").count()).isZero();
            visit.hasNoAccessibilityFaults();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11,5
            11.50
            € 11,50
            011,50
            """)
    void anAmountMayBeWrittenAsPeopleWriteIt(String wage) {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant-alleen");
            visit.open("/mijn/wat-als?uren=16&loon=" + encoded(wage));
            assertThat(visit.main()).contains("€ 797,33");
        }
    }

    @Test
    void aStrangerInTheQuestionIsRefused() {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant-paar");
            visit.open("/mijn/wat-als?uren=16&loon=11&wie=1&werk=x");
            assertThat(visit.main()).contains("Verbeter 2 antwoorden", "Kies wie er gaat werken");
            assertThat(visit.screen().locator(".v-chart").count()).isZero();
        }
    }

    @Test
    void whereTheMonthIsUndecidedThePageSaysWhy() {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant-onbeslist");
            visit.open("/mijn/wat-als?uren=16&loon=11,50");
            assertThat(visit.screen().locator(".v-answer").innerText())
                    .contains("Wij kunnen dit nog niet uitrekenen")
                    .doesNotContain("€");
            assertThat(visit.screen().locator(".v-answer li").count()).isPositive();
        }
    }

    @Test
    void staffSeeWhatTheClientSeesAndTheVisitIsKept() {
        String unit = String.valueOf(Browser.persona(CLIENT).unitId());
        String question = "/wat-als?uren=16&loon=11,50";
        try (Visit client = Browser.visit();
                Visit manager = Browser.visit();
                Visit researcher = Browser.visit()) {
            client.logInAs(CLIENT);
            client.open("/mijn" + question);
            manager.logInAs(CASE_MANAGER);
            manager.open("/werk/klanten/" + unit + question);
            assertThat(manager.screen().locator(".v-answer").innerText())
                    .isEqualTo(client.screen().locator(".v-answer").innerText());
            checkLooks(manager, "werk");
            researcher.logInAs(RESEARCHER);
            assertThat(researcher.statusOf("/werk/klanten/" + unit + question)).isEqualTo(403);
            assertThat(client.statusOf("/werk/klanten/" + unit + question)).isEqualTo(403);
            assertThat(manager.statusOf("/werk/klanten/1" + question)).isEqualTo(404);
            client.open("/mijn/inzage");
            assertThat(client.main()).contains("de pagina die u zelf ziet");
        }
    }

    @Test
    void theFormAndTheReasonsAreReachedByKeyboard() {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant-alleen");
            visit.open("/mijn/wat-als?uren=12&loon=11,50");
            visit.screen().locator("#uren").fill("16");
            visit.tabTo("Reken uit");
            visit.screen().keyboard().press("Enter");
            visit.screen().waitForURL("**uren=16**");
            visit.tabTo("Dezelfde cijfers in een tabel");
            visit.screen().keyboard().press("Enter");
            assertThat(visit.screen().locator("details table").first().isVisible())
                    .isTrue();
            visit.tabTo("Uw norm");
            visit.screen().keyboard().press("Enter");
            assertThat(visit.screen().locator(".v-why__answer:visible").count()).isPositive();
        }
    }

    private static void logIn(Visit visit, String persona) {
        visit.open("/inloggen");
        visit.choose(visit.screen().locator("button[value='" + persona + "']"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void checkLooks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture("wat-als-" + name, 1280);
        visit.fitsIn(320);
        visit.hasNoAccessibilityFaults();
        visit.picture("wat-als-" + name, 320);
    }
}
