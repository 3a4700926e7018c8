package nl.vangnet.premiums;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CLIENT;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.access.AccessRole.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PremiumPagesTest {
    @Test
    void aClientReadsWhatWasBuiltUpWhenItComesAndWhy() {
        try (Visit visit = Browser.visit()) {
            logIn(visit, "klant");
            visit.choose(visit.screen().locator(".v-nav a[href='/mijn/premie']"));

            assertThat(visit.main())
                    .contains("De volgende keer is")
                    .contains("Deel van uw loon")
                    .contains("De premie telt wel mee als vermogen.")
                    .contains("De premie gaat niet van uw uitkering af.");
            visit.choose(visit.screen().locator("main td a").first());
            assertThat(visit.path()).isEqualTo("/mijn");
        }
    }

    @Test
    void thePageIsAccessibleAndFitsOnAPhoneInBothLanguages() {
        for (String persona : List.of("klant", "klant-paar", "klant-alleen", "klant-onbeslist")) {
            try (Visit visit = Browser.visit()) {
                logIn(visit, persona);
                for (String language : List.of("nl", "en")) {
                    assertThat(visit.open("/mijn/premie?taal=" + language)).isEqualTo(200);
                    visit.screen().locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
                    checkLooks(visit, "premie-" + persona + "-" + language);
                }
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void staffSeeTheSameAndOnlyAnIncomeConsultantEntersAPremium() {
        String page = page();
        try (Visit client = Browser.visit();
                Visit auditor = Browser.visit();
                Visit researcher = Browser.visit()) {
            client.logInAs(CLIENT);
            client.open("/mijn/premie");
            auditor.logInAs(AUDITOR);
            auditor.open(page);
            researcher.logInAs(RESEARCHER);

            assertThat(auditor.screen().locator(".v-answer").innerText())
                    .isEqualTo(client.screen().locator(".v-answer").innerText());
            assertThat(auditor.screen().locator("#bedrag").count()).isZero();
            assertThat(client.statusOf(page)).isEqualTo(403);
            assertThat(researcher.statusOf(page)).isEqualTo(403);
        }
    }

    @Test
    void aPremiumIsFirstSeenThenEnteredAndCanBeWithdrawn() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            fill(visit, "TRIAL_PLACEMENT", "1-8-2026", "30-9-2026", "250,00");
            assertThat(visit.main()).contains("Klopt deze premie?", "€ 250,00", "Met deze premie");
            checkLooks(visit, "premie-controle");

            visit.choose(visit.screen().locator("button[value=vast]"));
            assertThat(visit.main())
                    .contains("De premie is vastgelegd.", "Proef gedaan", "Premie voor een proefplaatsing");
            checkLooks(visit, "premie-consulent");

            fill(visit, "TRIAL_PLACEMENT", "1-9-2026", "30-9-2026", "100");
            assertThat(visit.main()).contains("Deze premie is voor deze dagen al vastgelegd");

            visit.open(page());
            visit.choose(visit.screen().locator("main td button").first());
            assertThat(visit.main()).contains("De premie is ingetrokken.").doesNotContain("Proef gedaan");
        }
    }

    /** The Hague, April 2019: a point for a comma in the premium of a trial placement. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 2.500,00      | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 25000         | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 250,01        | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 250,000       | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 250.000       | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 25.13740      | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | -250          | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-8-2026 | 0             | #bedrag
            TRIAL_PLACEMENT    | 1-7-2026 | 31-7-2026 | 250           | #bedrag
            LEARNING_PLACEMENT | 1-1-2026 | 30-6-2026 | 500,01        | #bedrag
            LEARNING_PLACEMENT | 1-7-2025 | 30-6-2026 | 500           | #tot
            EXIT               | 1-7-2026 | 31-8-2026 | 1000,01       | #bedrag
            PART_TIME_START    | 1-7-2026 | 31-8-2026 | 300,01        | #bedrag
            WORK               | 1-7-2026 | 31-8-2026 | 100           | #soort
            EXIT               | 1-7-2026 | 1-6-2026  | 100           | #tot
            EXIT               | 1-7-2026 | 1-6-2126  | 100           | #tot
            EXIT               | 1-7-1999 | 1-8-1999  | 100           | #tot
            """)
    void whatIsNotClearOrTooMuchCannotBeEntered(String kind, String from, String to, String amount, String field) {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            fill(visit, kind, from, to, amount);

            assertThat(visit.screen().locator("a[href='" + field + "']").count())
                    .as(visit.main())
                    .isPositive();
            assertThat(visit.screen().locator("button[value=vast]").count()).isZero();
        }
    }

    @Test
    void theFormWithFaultsIsAccessible() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            fill(visit, "TRIAL_PLACEMENT", "", "gisteren", "2.500,00");
            checkLooks(visit, "premie-fouten");
        }
    }

    private static void fill(Visit visit, String kind, String from, String to, String amount) {
        visit.open(page());
        visit.screen().locator("input[name=wie]").first().check();
        if (!kind.equals("WORK")) {
            visit.screen().locator("input[name=soort][value=" + kind + "]").check();
        }
        visit.screen().locator("#van").fill(from);
        visit.screen().locator("#tot").fill(to);
        visit.screen().locator("#bedrag").fill(amount);
        visit.screen().locator("#reden").fill("Proef gedaan");
        visit.choose(visit.screen().locator("main form button").last());
    }

    private static String page() {
        return "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/premie";
    }

    private static void logIn(Visit visit, String persona) {
        visit.open("/inloggen");
        visit.choose(visit.screen().locator("button[value='" + persona + "']"));
    }

    private static void checkLooks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.picture(name, 320);
    }
}
