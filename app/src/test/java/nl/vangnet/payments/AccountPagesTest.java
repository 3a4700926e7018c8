package nl.vangnet.payments;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.access.AccessRole.TEAM_LEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.junit.jupiter.api.Test;

class AccountPagesTest {
    private static final String CLIENT = "klant-norm";
    private static final String NEW = World.iban(4711);

    @Test
    void anotherAccountIsEnteredByOneCheckedByAnotherAndSeenByTheClientWithoutJavaScript() {
        try (Visit consultant = Browser.visitWithoutScript();
                Visit lead = Browser.visitWithoutScript();
                Visit client = Browser.visitAs(CLIENT)) {
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open(page());
            fill(consultant, NEW.replace('7', '3'));
            assertThat(consultant.main()).contains("Dit rekeningnummer klopt niet.");
            assertThat(consultant.screen().getByLabel("Op naam van").inputValue())
                    .isEqualTo("Zoë Çelik");

            fill(consultant, ClientAccount.grouped(NEW).toLowerCase(Locale.ROOT));
            assertThat(consultant.main()).contains("Klopt dit nummer?", ClientAccount.grouped(NEW));
            client.open("/mijn/rekening");
            assertThat(client.main()).doesNotContain(ClientAccount.grouped(NEW));
            consultant.choose(consultant.button("Het klopt, leg vast"));
            assertThat(consultant.main()).contains("Een tweede persoon moet dit nakijken");
            assertThat(consultant.button("Ik keek het na, het klopt").count()).isZero();

            lead.logInAs(TEAM_LEAD);
            lead.open(page());
            assertThat(lead.button("Controleer").count()).isZero();
            lead.choose(lead.button("Ik keek het na, het klopt"));
            assertThat(lead.main())
                    .contains("De rekening is nagekeken.", "Nagekeken door")
                    .doesNotContain("Een tweede persoon moet dit nakijken");

            client.open("/mijn/rekening");
            assertThat(client.main()).contains("Wij betalen op", ClientAccount.grouped(NEW), "afschrift gezien");
            client.looks("rekening-klant");
        }
    }

    @Test
    void theScreenIsAccessibleAndFitsOnAPhone() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            visit.open(page());
            visit.looks("rekening");
            visit.choose(visit.button("Controleer"));
            visit.looks("rekening-fouten");
        }
    }

    @Test
    void whoDoesNotPayDoesNotSeeAccounts() {
        try (Visit manager = Browser.visit();
                Visit auditor = Browser.visit()) {
            manager.logInAs(CASE_MANAGER);
            assertThat(manager.statusOf(page())).isEqualTo(403);
            auditor.logInAs(AUDITOR);
            assertThat(auditor.open(page())).isEqualTo(200);
            assertThat(auditor.screen().locator("main button").count()).isZero();
        }
    }

    private static void fill(Visit visit, String iban) {
        Clock clock = Browser.bean(Clock.class);
        visit.screen().getByLabel("Rekeningnummer (IBAN)").fill(iban);
        visit.screen().getByLabel("Op naam van").fill("Zoë Çelik");
        visit.screen().getByLabel("Van de klant zelf").check();
        visit.screen().getByLabel("Vanaf").fill(LocalDate.now(clock).toString());
        visit.screen().getByLabel("Hoe weet u dit?").fill("afschrift gezien");
        visit.choose(visit.button("Controleer"));
    }

    private static String page() {
        return "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/rekening";
    }
}
