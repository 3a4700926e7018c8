package nl.vangnet.corrections;

import static nl.vangnet.access.AccessRole.AUDITOR;
import static nl.vangnet.access.AccessRole.INCOME_CONSULTANT;
import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionPagesTest {
    private static final String SOURCE = "Loonstrook die de klant liet zien";

    @Test
    void aWageIsFirstSeenAndThenBecomesAVersionOfTheMonthWithItsCause() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            int determinations = determinations();
            int statements = statements();

            fill(visit, "91,37");
            assertThat(visit.main()).contains("Dit gebeurt er", SOURCE);
            assertThat(determinations()).isEqualTo(determinations);
            assertThat(statements()).isEqualTo(statements);
            checkLooks(visit, "herberekening-vooraf");

            visit.choose(visit.screen().locator("form:has(input[name=bevestig]) button"));
            assertThat(visit.path()).isEqualTo(address("/maanden"));
            assertThat(determinations()).isGreaterThan(determinations);
            assertThat(statements()).isEqualTo(statements + 1);
            assertThat(visit.main()).contains("Opnieuw vastgesteld op", "Omdat:", "€ 91,37", SOURCE);
            checkLooks(visit, "maanden");

            visit.choose(visit.screen()
                    .locator("main li:has(.v-list) a[href*='/maanden/']")
                    .first());
            assertThat(visit.main()).contains("Dit was versie");
            checkLooks(visit, "maanden-versie");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.234", "99999999", "20000,01", "-5"})
    void anAmountThatIsNotClearIsAskedAgainAndNothingIsLost(String net) {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(INCOME_CONSULTANT);
            int statements = statements();
            fill(visit, net);

            assertThat(visit.screen().locator(".v-errors a[href='#netto']").count())
                    .as(visit.main())
                    .isOne();
            assertThat(visit.screen().locator("#netto").inputValue()).isEqualTo(net);
            assertThat(visit.screen().locator("#bron").inputValue()).isEqualTo(SOURCE);
            assertThat(visit.screen()
                            .locator("input[name=zekerheid][value=schatting]")
                            .isChecked())
                    .isTrue();
            assertThat(visit.screen().locator("input[name=bevestig]").count()).isZero();
            assertThat(statements()).isEqualTo(statements);
            checkLooks(visit, "herberekening-fouten");
        }
    }

    @Test
    void theMonthsShowWhatWasKnownOnADay() {
        try (Visit visit = Browser.visit()) {
            visit.logInAs(AUDITOR);
            visit.open(address("/maanden?op=1-1-2001"));
            assertThat(visit.main()).contains("Op die dag was nog geen maand vastgesteld.");
            visit.open(address("/maanden?op=ooit"));
            assertThat(visit.screen().locator(".v-errors a[href='#op']").count())
                    .isOne();
            checkLooks(visit, "maanden-fout");

            assertThat(visit.main()).doesNotContain("Loon wijzigen");
            assertThat(visit.statusOf(address("/herberekening"))).isEqualTo(403);
        }
    }

    @Test
    void aClientReadsWhatBecameOtherwise() {
        try (Visit visit = Browser.visit()) {
            visit.open("/inloggen");
            visit.choose(visit.screen().locator("button[value=klant]"));
            for (String language : new String[] {"nl", "en"}) {
                assertThat(visit.open("/mijn/correcties?taal=" + language)).isEqualTo(200);
                checkLooks(visit, "correcties-" + language);
            }
        }
    }

    private static void fill(Visit visit, String net) {
        visit.open(address("/herberekening"));
        visit.screen().locator("#netto").fill(net);
        visit.screen().locator("input[name=zekerheid][value=schatting]").check();
        visit.screen().locator("#bron").fill(SOURCE);
        visit.choose(visit.screen().locator("main form:has(#netto) button"));
    }

    /** Of somebody who works and is not one of those as whom one can look around, so that no other test sees the change. */
    private static String address(String page) {
        Long unit = Browser.bean(DSLContext.class)
                .select(max(INCOME.UNIT_ID))
                .from(INCOME)
                .where(
                        INCOME.WORK.isNotNull(),
                        INCOME.FROM_DAY.eq(select(max(INCOME.FROM_DAY)).from(INCOME)),
                        INCOME.UNIT_ID.in(select(WORK.UNIT_ID).from(WORK)))
                .fetchSingle()
                .value1();
        return "/werk/klanten/" + unit + page;
    }

    private static int determinations() {
        return Browser.bean(DSLContext.class).fetchCount(DETERMINATION);
    }

    private static int statements() {
        return Browser.bean(DSLContext.class).fetchCount(INCOME);
    }

    private static void checkLooks(Visit visit, String name) {
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.picture(name, 320);
    }
}
