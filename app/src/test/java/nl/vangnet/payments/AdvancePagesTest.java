package nl.vangnet.payments;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class AdvancePagesTest {
    private static final String CLIENT = "klant-onbeslist";

    /** Of a norm of 1,500 the law wants 95 percent: 1,425. */
    @Test
    void whatTheLawWantsIsShownAnAdvanceIsGivenSeenByTheClientAndEndedWithoutJavaScript() {
        try (Visit consultant = Browser.visitWithoutScript();
                Visit client = Browser.visitAs(CLIENT)) {
            Money before = due();
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open(page());
            ask(consultant);
            assertThat(consultant.main()).contains("minstens € 1.425,00", "Participatiewet artikel 52 lid 1");
            consultant.screen().locator("#bedrag").fill("1000");
            consultant.choose(consultant.button("Controleer"));
            assertThat(consultant.main())
                    .contains(
                            "Vul een bedrag in van € 1.425,00 tot en met € 1.500,00.", "Schrijf op waarom dit bedrag");
            assertThat(consultant.screen().locator("#bedrag").inputValue()).isEqualTo("1000");

            consultant.screen().locator("#bedrag").fill("1425");
            consultant.screen().locator("#reden").fill("De norm van een alleenstaande.");
            consultant.choose(consultant.button("Controleer"));
            assertThat(consultant.main()).contains("Er is nog niets gegeven.", "Een tweede persoon geeft die vrij.");
            client.open("/mijn/voorschot");
            assertThat(client.main()).contains("U hebt geen voorschot gekregen.");

            consultant.choose(consultant.button("Geef dit voorschot"));
            assertThat(consultant.main()).contains("Het voorschot gaat mee met de volgende betaling.");
            assertThat(due().minus(before)).hasToString("1425.00");
            client.open("/mijn/voorschot");
            assertThat(client.main())
                    .contains(
                            "Voorschot van € 1.425,00", "De norm van een alleenstaande.", "af van de eerste uitkering");
            client.looks("voorschot-klant");

            ask(consultant);
            assertThat(consultant
                            .screen()
                            .locator("input[name=dag][value='" + today() + "']")
                            .count())
                    .as("the one that was given is not offered again")
                    .isZero();

            consultant.open(page());
            consultant.choose(
                    consultant.screen().locator("main article summary").first());
            consultant.choose(consultant.button("Beëindig het voorschot"));
            assertThat(consultant.main()).contains("Schrijf op waarom er geen recht is.");
            consultant.screen().locator("textarea[id^=waarom-]").fill("U woont in een andere gemeente.");
            consultant.choose(consultant.button("Beëindig het voorschot"));
            assertThat(consultant.main()).contains("Het voorschot is beëindigd.");
            assertThat(due()).isEqualTo(before);
            client.open("/mijn/voorschot");
            assertThat(client.main())
                    .contains("Er bleek geen recht te zijn.", "U woont in een andere gemeente.")
                    .doesNotContain("was te veel");
        }
    }

    @Test
    void theScreenIsAccessibleFitsOnAPhoneAndSaysWhatIsWrong() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            visit.open(page());
            visit.looks("voorschot");
            visit.screen().locator("#aanvraag").fill("1-1-2019");
            visit.screen().locator("#norm").fill("niets");
            visit.choose(visit.button("Welke voorschotten wil de wet?"));
            assertThat(visit.main()).contains("Vul in wanneer de klant bijstand vroeg", "Vul de norm in");
            visit.looks("voorschot-fouten");
            visit.screen().locator("#aanvraag").fill(today().minusWeeks(9).toString());
            visit.screen().locator("#norm").fill("1.401,50");
            visit.choose(visit.button("Welke voorschotten wil de wet?"));
            visit.screen().locator("#bedrag").fill("1401,50");
            visit.screen().locator("#reden").fill("Meer: er is huurachterstand.");
            visit.looks("voorschot-wet");
            visit.choose(visit.button("Controleer"));
            visit.looks("voorschot-controle");
        }
    }

    @Test
    void whoDoesNotPayDoesNotSeeAdvancesAndWhoAuditsGivesNone() {
        try (Visit manager = Browser.visit();
                Visit auditor = Browser.visit()) {
            manager.logInAs(CASE_MANAGER);
            assertThat(manager.statusOf(page())).isEqualTo(403);
            auditor.logInAs(AUDITOR);
            assertThat(auditor.open(page())).isEqualTo(200);
            assertThat(auditor.screen().locator("main button").count()).isZero();
        }
    }

    /** An application of four weeks ago: the first advance is to be paid today. */
    private static void ask(Visit visit) {
        visit.screen().locator("#aanvraag").fill(today().minusWeeks(4).toString());
        visit.screen().locator("#norm").fill("1500,00");
        visit.choose(visit.button("Welke voorschotten wil de wet?"));
    }

    private static Money due() {
        return Browser.bean(Ledger.class)
                .balance(
                        LedgerAccount.PAYABLE,
                        Objects.requireNonNull(Browser.persona(CLIENT).unitId()));
    }

    private static LocalDate today() {
        Clock clock = Browser.bean(Clock.class);
        return LocalDate.now(clock);
    }

    private static String page() {
        return "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/voorschot";
    }
}
