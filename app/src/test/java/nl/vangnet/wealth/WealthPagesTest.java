package nl.vangnet.wealth;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.CASE_MANAGER;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class WealthPagesTest {
    private static final String CLIENT = "klant-alleen";

    /** 2026: a single may have 8,000. 9,500 less a debt of 1,000 is 8,500. */
    @Test
    void whatThereIsIsTestedBeforeItIsKeptThenSeenByTheClientAndPutRightWithoutJavaScript() {
        try (Visit consultant = Browser.visitWithoutScript();
                Visit client = Browser.visitAs(CLIENT)) {
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open(page());
            consultant.screen().getByLabel("Alleenstaande", exactly()).check();
            line(consultant, 1, "POSSESSION", "spaarrekening", "9.500,00");
            line(consultant, 2, "DEBT", "lening bij een broer", "1000");
            consultant.screen().locator("#bron").fill("afschriften van oktober");
            consultant.choose(consultant.button("Bekijk de toets"));

            assertThat(consultant.main())
                    .contains(
                            "Er is nog niets vastgelegd.", "€ 500,00 boven de grens", "Deze toets stopt geen bijstand")
                    .contains("Participatiewet artikel 34 lid 1 onderdeel a", "€ 8.000,00 (Participatiewet artikel 34");
            client.open("/mijn/vermogen");
            assertThat(client.main()).doesNotContain("spaarrekening");

            consultant.choose(consultant.button("Het klopt, leg vast"));
            assertThat(consultant.main()).contains("Het vermogen is vastgelegd.", "lening bij een broer");
            client.open("/mijn/vermogen");
            assertThat(client.main())
                    .contains("€ 500,00 boven de grens", "spaarrekening", "afschriften van oktober")
                    .contains("Uw uitkering stopt hierdoor niet vanzelf.");
            client.looks("vermogen-klant");

            consultant.choose(consultant.screen().locator("main article a").first());
            assertThat(consultant.screen().locator("#wat-1").inputValue()).isEqualTo("spaarrekening");
            consultant.screen().locator("#bedrag-1").fill("5000");
            consultant.choose(consultant.button("Bekijk de toets"));
            consultant.choose(consultant.button("Het klopt, leg vast"));
            assertThat(consultant.main()).contains("Onder de grens", "Eerder vastgelegd");
            client.open("/mijn/vermogen");
            assertThat(client.main()).contains("Er telt € 4.000,00 mee.").doesNotContain("9.500");

            consultant.choose(
                    consultant.screen().locator("main article summary").first());
            consultant.choose(consultant.button("Ja, trek in"));
            assertThat(consultant.main()).contains("Dit is ingetrokken.");
            client.open("/mijn/vermogen");
            assertThat(client.main()).doesNotContain("spaarrekening");
        }
    }

    @Test
    void whatIsFilledInWronglyIsSaidFieldByFieldAndNothingIsLost() {
        try (Visit consultant = Browser.visit()) {
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open(page());
            consultant.looks("vermogen");
            consultant.screen().locator("#dag").fill("31-2-2026");
            line(consultant, 1, "POSSESSION", "contant", "1.234");
            line(consultant, 2, "GIFTS", "", "300");
            consultant.screen().locator("#ontvangen-2").fill("1-1-2019");
            line(consultant, 3, "DEBT", "schuld", "-5");
            consultant.screen().locator("#vrij").fill("100");
            consultant.choose(consultant.button("Bekijk de toets"));

            assertThat(consultant.main())
                    .contains("Vul een dag in van", "Regel 1: vul een bedrag in", "Regel 2: schrijf op wat het is")
                    .contains("Regel 2: vul in wanneer de gift kwam", "Regel 3: vul een bedrag in")
                    .contains("Schrijf op waarom u dit vrij laat", "Schrijf op hoe u dit weet");
            assertThat(consultant.screen().locator("#bedrag-1").inputValue()).isEqualTo("1.234");
            assertThat(consultant.screen().locator("#soort-2").inputValue()).isEqualTo("GIFTS");
            consultant.looks("vermogen-fouten");

            consultant.choose(consultant.button("Meer regels"));
            assertThat(consultant.screen().locator("#bedrag-7").count()).isOne();
            assertThat(consultant.screen().locator("#bedrag-3").inputValue()).isEqualTo("-5");
        }
    }

    @Test
    void giftsAboveTheFreeAmountAreForAPersonToJudgeWhoSaysWhy() {
        Clock clock = Browser.bean(Clock.class);
        LocalDate today = LocalDate.now(clock);
        try (Visit consultant = Browser.visit()) {
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open(page());
            line(consultant, 1, "GIFTS", "van ouders", "1300");
            consultant.screen().locator("#ontvangen-1").fill(today.toString());
            consultant.screen().locator("#bron").fill("verteld door de klant");
            consultant.choose(consultant.button("Bekijk de toets"));
            assertThat(consultant.main())
                    .contains("Een mens moet dit eerst beoordelen", "onderdeel s", "Nog niet beoordeeld");
            consultant.looks("vermogen-onbeslist");

            consultant.choose(consultant.button("Pas aan"));
            consultant.screen().locator("#vrij").fill("100");
            consultant.screen().locator("#oordeel").fill("Het was voor een nieuwe koelkast.");
            consultant.choose(consultant.button("Bekijk de toets"));
            assertThat(consultant.main())
                    .contains("Onder de grens", "De wet laat € 1.200,00 vrij", "Het was voor een nieuwe koelkast.");
        }
    }

    @Test
    void whoDoesNotDecideOnIncomeDoesNotSeeItAndWhoAuditsEntersNothing() {
        try (Visit manager = Browser.visit();
                Visit auditor = Browser.visit()) {
            manager.logInAs(CASE_MANAGER);
            assertThat(manager.statusOf(page())).isEqualTo(403);
            auditor.logInAs(AUDITOR);
            assertThat(auditor.open(page())).isEqualTo(200);
            assertThat(auditor.screen().locator("main button").count()).isZero();
        }
    }

    @Test
    void theDemonstrationShowsAnInheritanceAboveTheLimitAndGiftsToJudge() {
        try (Visit consultant = Browser.visit()) {
            consultant.logInAs(INCOME_CONSULTANT);
            consultant.open("/werk/klanten/" + unitWith(1) + "/vermogen");
            assertThat(consultant.main()).contains("boven de grens", "erfenis van een oom");
            consultant.open("/werk/klanten/" + unitWith(2) + "/vermogen");
            assertThat(consultant.main()).contains("Een mens moet dit eerst beoordelen", "voor een wasmachine");
            consultant.looks("vermogen-demonstratie");
        }
    }

    @Test
    void whatWasKeptIsNeverChanged() {
        DSLContext sql = Browser.bean(DSLContext.class);
        for (String change : new String[] {"update wealth set source = 'x'", "delete from wealth_item"}) {
            assertThatThrownBy(() -> sql.execute(change)).hasMessageContaining("are never changed");
        }
    }

    @Test
    void aFactOfOneClientCannotBeReachedFromAnother() {
        try (Visit consultant = Browser.visit()) {
            consultant.logInAs(INCOME_CONSULTANT);
            long fact = Browser.bean(DSLContext.class)
                    .fetchSingle("select max(fact) from wealth where unit_id = ?", unitWith(1))
                    .into(Long.class);
            assertThat(consultant.statusOf(page() + "/" + fact)).isEqualTo(404);
        }
    }

    /** A household of the demonstration, by the kind that follows from its number. */
    private static long unitWith(int kind) {
        return Browser.bean(DSLContext.class)
                .select(BENEFIT_UNIT.ID)
                .from(BENEFIT_UNIT)
                .where(
                        BENEFIT_UNIT.ID.mod(20).eq(0L),
                        BENEFIT_UNIT.ID.div(20).mod(3).eq((long) kind))
                .orderBy(BENEFIT_UNIT.ID)
                .limit(1)
                .fetchSingle(row -> row.value1());
    }

    private static void line(Visit visit, int line, String kind, String what, String value) {
        visit.screen().locator("#soort-" + line).selectOption(kind);
        visit.screen().locator("#wat-" + line).fill(what);
        visit.screen().locator("#bedrag-" + line).fill(value);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static String page() {
        return "/werk/klanten/" + Browser.persona(CLIENT).unitId() + "/vermogen";
    }
}
