package nl.vangnet.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.Persona;
import nl.vangnet.browser.Browser;
import nl.vangnet.browser.Visit;
import nl.vangnet.payments.Ledger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class RecoveryPagesTest {
    @Test
    void aDebtIsDecidedReadByASecondPersonAndSeenByTheClient() {
        Persona client = Browser.persona("klant-alleen");
        decidedAndRead(true, Objects.requireNonNull(client.unitId()), client.name());
        try (Visit visit = visit(true, client.id())) {
            visit.open("/mijn/terugbetalen");
            assertThat(visit.main())
                    .contains("U betaalt dit in delen terug.", "€ 25,00", "U kunt bezwaar maken tot en met", "Bel ");
            looks(true, visit, "mijn-terug");
            visit.open("/mijn/terugbetalen?taal=en");
            looks(true, visit, "mijn-terug-en");
        }
    }

    /** The last of the households without income that was never paid too much. */
    @Test
    void theSameGoesWithoutJavaScript() {
        var other = Browser.bean(DSLContext.class).fetchSingle("""
                select unit.id, person.name
                from benefit_unit unit join person on person.id = applicant_id join determination on unit_id = unit.id
                where month = (select max(month) from month_run) - interval '9 months' and counted_income = 0 and paid > 50000
                    and not exists (
                        select from transfer where transfer.unit_id = unit.id and 'OVERPAID' in (debit, credit))
                order by unit.id desc limit 1
                """);
        decidedAndRead(
                false,
                Objects.requireNonNull(other.get(0, Long.class)),
                Objects.requireNonNull(other.get(1, String.class)));
    }

    private static void decidedAndRead(boolean script, long unit, String name) {
        tooMuch(unit, 9, 12_000);
        String address = "/werk/klanten/" + unit + "/terugvordering";
        try (Visit visit = visit(script, "inkomensconsulent")) {
            leafTo(visit, address);
            assertThat(visit.main()).contains(name, "Wacht op besluit");
            looks(script, visit, "terug-lijst");
            visit.choose(visit.screen()
                    .locator("main th a[href^='" + address + "?']")
                    .first());
            assertThat(visit.main()).contains("€ 120,00", "Nieuw besluit", "Dat is te lang geleden");
            looks(script, visit, "terug-klant");
            badAnswersAreToldAndNothingIsLost(script, visit);
            fill(visit, "120,00", "25,00");
            visit.choose(visit.button("Bekijk wat dit doet"));
            assertThat(visit.main()).contains("Klopt dit besluit?", "€ 25,00", "€ 20,00", "Bezwaar");
            looks(script, visit, "terug-controle");
            visit.choose(visit.button("Wijzig"));
            assertThat(visit.screen().getByLabel("Waarom besluit u dit?").inputValue())
                    .isEqualTo("Uw loon kwam later binnen.\nDaarom was het te hoog.");
            visit.choose(visit.button("Bekijk wat dit doet"));
            visit.choose(visit.button("Leg voor aan een collega"));
            assertThat(visit.path()).isEqualTo(address);
            assertThat(visit.main()).contains("ligt klaar voor een tweede lezer", "U nam dit besluit zelf.");
            assertThat(visit.button("Akkoord, dit besluit telt").count()).isZero();
            looks(script, visit, "terug-zelf");
        }
        try (Visit visit = visit(script, "teamleider")) {
            visit.open(address);
            visit.choose(visit.button("Niet akkoord"));
            assertThat(visit.main()).contains("Schrijf op waarom u niet akkoord bent");
            looks(script, visit, "terug-tweede");
            visit.choose(visit.button("Akkoord, dit besluit telt"));
            assertThat(visit.main()).contains("Dit besluit telt vanaf nu.", "Wordt terugbetaald");
            looks(script, visit, "terug-telt");
        }
    }

    @Test
    void whoDoesNotDecideSeesAndChangesNothing() {
        long unit = Objects.requireNonNull(Browser.persona("klant-alleen").unitId());
        Map<String, Integer> expected = new LinkedHashMap<>();
        expected.put("auditor", 200);
        expected.put("klantmanager", 403);
        expected.put("onderzoeker", 403);
        expected.put("klant-alleen", 403);
        expected.forEach((who, status) -> {
            try (Visit visit = visit(true, who)) {
                assertThat(visit.statusOf("/werk/terugvordering")).as(who).isEqualTo(status);
                assertThat(visit.statusOf("/werk/klanten/" + unit + "/terugvordering"))
                        .as(who)
                        .isEqualTo(status);
                visit.open("/werk/klanten/" + unit + "/terugvordering");
                assertThat(visit.button("Bekijk wat dit doet").count()).as(who).isZero();
            }
        });
        try (Visit visit = visit(true, "inkomensconsulent")) {
            for (String question : List.of("pagina=99999", "pagina=x", "volgorde=naam", "volgorde=;drop")) {
                assertThat(visit.statusOf("/werk/terugvordering?" + question)).isEqualTo(200);
            }
            assertThat(visit.statusOf("/werk/klanten/99999999/terugvordering")).isEqualTo(404);
        }
    }

    @Test
    void aClientWhoReceivedNothingTooMuchReadsThat() {
        try (Visit visit = visit(true, "klant-onbeslist")) {
            assertThat(visit.open("/mijn/terugbetalen")).isEqualTo(200);
            assertThat(visit.main()).contains("Bel ");
            looks(true, visit, "mijn-terug-niets");
        }
    }

    private static void badAnswersAreToldAndNothingIsLost(boolean script, Visit visit) {
        visit.choose(visit.button("Bekijk wat dit doet"));
        assertThat(visit.main()).contains("Kies wat u besluit", "Schrijf op waarom u dit besluit");
        Map<String, String> amounts = new LinkedHashMap<>();
        amounts.put("veel", "Vul het bedrag in met een komma");
        amounts.put("-5", "Vul het bedrag in met een komma");
        amounts.put("1.200", "Vul het bedrag in met een komma");
        amounts.put("120,01", "Vul ten hoogste € 120,00 in");
        amounts.put("0", "Vul meer dan 0 in");
        amounts.forEach((amount, told) -> {
            fill(visit, amount, "25,00");
            visit.choose(visit.button("Bekijk wat dit doet"));
            assertThat(visit.main()).as(amount).contains("Verbeter ", told);
            assertThat(visit.screen().locator("#bedrag").inputValue()).isEqualTo(amount);
            assertThat(visit.screen().getByLabel("Waarom besluit u dit?").inputValue())
                    .startsWith("Uw loon kwam later binnen.");
        });
        looks(script, visit, "terug-fouten");
        fill(visit, "120,00", "2500,00");
        visit.choose(visit.button("Bekijk wat dit doet"));
        assertThat(visit.main()).contains("De rest is beschermd");
    }

    private static void fill(Visit visit, String amount, String perMonth) {
        visit.screen().getByLabel("Wij stelden het te hoog vast").check();
        visit.screen()
                .getByLabel("Terugvragen", new Page.GetByLabelOptions().setExact(true))
                .check();
        visit.screen().locator("#bedrag").fill(amount);
        visit.screen().locator("#per_maand").fill(perMonth);
        visit.screen().locator("#gehoord").fill("Gebeld: is het ermee eens.");
        visit.screen().locator("#reden").fill("Uw loon kwam later binnen.\nDaarom was het te hoog.");
    }

    /** A document about a month long ago comes in, and less is decided over it than was paid. */
    private static void tooMuch(long unit, int monthsBack, long cents) {
        DSLContext sql = Browser.bean(DSLContext.class);
        YearMonth month = YearMonth.from(
                        sql.fetchSingle("select max(month) from month_run").into(LocalDate.class))
                .minusMonths(monthsBack);
        Instant now = Instant.now(java.time.Clock.systemUTC());
        sql.execute(
                """
                insert into income select nextval('fact_number'), ?::timestamptz, id, applicant_id, 'OTHER', 'REGULAR', null,
                    ?, ?, ?, false, 'bankafschrift', null from benefit_unit where id = ?
                """, now.minusSeconds(60).atOffset(ZoneOffset.UTC), month.atDay(1), month.atEndOfMonth(), cents, unit);
        sql.execute("""
                insert into determination
                select distinct on (unit_id, month) (jsonb_populate_record(determination, jsonb_build_object(
                    'known_at', ?::timestamptz, 'paid', paid - ?::bigint, 'assistance', assistance - ?::bigint))).*
                from determination where unit_id = ? and month = ? order by unit_id, month, known_at desc
                """, now.minusSeconds(30).atOffset(ZoneOffset.UTC), cents, cents, unit, month.atDay(1));
        Browser.bean(Ledger.class).book(month, now, List.of(unit));
    }

    private static Visit visit(boolean script, String persona) {
        Visit visit = script ? Browser.visit() : Browser.visitWithoutScript();
        visit.open("/inloggen");
        visit.choose(visit.screen().locator("button[name=persona][value='" + persona + "']"));
        return visit;
    }

    /** Turns the pages of the work list until a client's line is there. */
    private static void leafTo(Visit visit, String address) {
        int page = 1;
        do {
            visit.open("/werk/terugvordering?volgorde=naam&pagina=" + page++);
        } while (visit.screen().locator("main th a[href^='" + address + "?']").count() == 0 && page < 50);
    }

    private static void looks(boolean script, Visit visit, String name) {
        if (!script) {
            return;
        }
        visit.screen().setViewportSize(1280, 900);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 1280);
        visit.fitsIn(320);
        visit.hasNoAccessibilityFaults();
        visit.picture(name, 320);
        visit.screen().setViewportSize(1280, 900);
    }
}
