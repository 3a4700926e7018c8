package nl.vangnet.premiums;

import static nl.vangnet.schema.Tables.PREMIUM_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.vangnet.VangnetTest;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.law.Premiums;
import nl.vangnet.payments.Batches;
import nl.vangnet.payments.Ledger;
import nl.vangnet.payments.LedgerAccount;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Premiums from what was decided to what is due, in a real database. Waterstad pays in June and November; 3,398 is the maximum of 2026. */
@VangnetTest
class PremiumPayoutsTest {
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");
    private static long units = 500;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Ledger ledger;

    @Autowired
    private PremiumItems items;

    @Autowired
    private PremiumPayouts payouts;

    @Autowired
    private TransactionTemplate transaction;

    private long unit;
    private long versions;

    @BeforeEach
    void someone() {
        sql.execute("insert into area values (1, 'Haven', 'West') on conflict do nothing");
        sql.execute("insert into staff values (1, 'Sanne', 'INCOME_CONSULTANT', '0800') on conflict do nothing");
        unit = born("1980-05-01");
    }

    private long born(String day) {
        long number = ++units;
        sql.execute("insert into person (id, name, sort_name) values (?, 'Esra', 'esra')", number);
        sql.execute(
                "insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode, case_manager_id,"
                        + " income_consultant_id) values (?, ?, 1, 'Kade', 1, '1000 AA', 1, 1)",
                number,
                number);
        sql.execute(
                "insert into member (fact, known_since, unit_id, person_id, role, kind, entitled, birth_date, from_day, source)"
                        + " values (nextval('fact_number'), '2025-01-01', ?, ?, 'APPLICANT', 'ORDINARY', true, ?::date,"
                        + " '2025-01-01', 'brp')",
                number,
                number,
                day);
        return number;
    }

    /** Decided of one month; each later call is decided later. */
    private void built(YearMonth month, long cents) {
        sql.execute(
                "insert into determination (month, known_at, unit_id, norm, counted_income, assistance, holiday_allowance, paid,"
                        + " premium, estimated, used_disregards, premiums, explanation)"
                        + " values (?, ?::timestamptz, ?, 150000, 0, 0, 0, 0, ?, false, '{}', ?::jsonb, '{}')",
                month.atDay(1),
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(++versions).atOffset(ZoneOffset.UTC),
                unit,
                cents,
                "{\"" + unit + "\": " + cents + "}");
    }

    private void built(String first, long... cents) {
        for (int i = 0; i < cents.length; i++) {
            built(YearMonth.parse(first).plusMonths(i), cents[i]);
        }
    }

    private void item(Kind kind, String from, String to, String amount) {
        LocalDate last = LocalDate.parse(to);
        Money money = Money.parse(amount);
        items.file(
                new NewPremium.Checked(
                        unit,
                        unit,
                        "Esra",
                        Decided.item(Premiums.of("waterstad", LATE), kind, YearMonth.from(last), money),
                        LocalDate.parse(from),
                        last,
                        money,
                        "gewerkt"),
                1,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(++versions));
    }

    private void pay(YearMonth month) {
        transaction.executeWithoutResult(_ -> {
            Instant at = month.atDay(24).atTime(16, 0).toInstant(ZoneOffset.UTC);
            ledger.book(month, at);
            payouts.makeDue(new Batches.Order("x", month, month.atDay(28), 1), at);
        });
    }

    private String on(LedgerAccount account) {
        return ledger.balance(account, unit).toString();
    }

    @Test
    void whatWasBuiltUpUntilJuneIsDueInJuneAndTheRestInNovember() {
        built("2026-02", 15_000, 10_000, 0, 7_500, 15_000, 5_000);
        pay(JUNE);
        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("475.00");
        assertThat(on(LedgerAccount.RESERVED)).isEqualTo("0.00");

        pay(NOVEMBER);
        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("525.00");
        assertThat(sql.fetchCount(PREMIUM_PAYMENT, PREMIUM_PAYMENT.PERSON_ID.eq(unit)))
                .isEqualTo(2);
    }

    @Test
    void payingAgainChangesNothingAndWhatCameLaterWaitsForTheNextPayment() {
        built("2026-02", 15_000);
        pay(JUNE);
        pay(JUNE);
        built("2026-03", 10_000);
        pay(JUNE);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("150.00");
        assertThat(on(LedgerAccount.RESERVED)).isEqualTo("100.00");
    }

    @Test
    void inAnotherMonthNothingBecomesDue() {
        built("2026-02", 15_000);
        pay(YearMonth.of(2026, 7));

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("0.00");
    }

    @Test
    void theTableHasNoPlaceForAThirdPaymentAndNoneForMoreThanTheMaximum() {
        String row = "insert into premium_payment values (?, 2026, ?, ?, '2026-12-28', ?, 0, 0, 339800, now())";
        assertThatThrownBy(() -> sql.execute(row, unit, 3, unit, 1)).hasMessageContaining("number");
        assertThatThrownBy(() -> sql.execute(row, unit, 2, unit, 339_801)).hasMessageContaining("check constraint");
        sql.execute(row, unit, 2, unit, 1);
        assertThatThrownBy(() -> sql.execute(row, unit, 2, unit, 1)).hasMessageContaining("unique");
    }

    @Test
    void allPremiumsOfAPersonTogetherStopAtTheMaximumOfTheYear() {
        built("2025-12", 21_900, 21_900, 21_900, 21_900, 21_900, 21_900, 21_900);
        item(Kind.EXIT, "2026-03-01", "2026-04-30", "1000");
        item(Kind.PART_TIME_START, "2026-03-01", "2026-04-30", "300");
        item(Kind.LEARNING_PLACEMENT, "2026-01-01", "2026-05-31", "500");
        item(Kind.TRIAL_PLACEMENT, "2026-04-01", "2026-05-31", "250");
        pay(JUNE);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("3398.00");
        assertThat(on(LedgerAccount.RESERVED)).isEqualTo("0.00");
        assertThat(sql.fetchSingle(
                                "select month::text, cents from transfer where unit_id = ? and ground = ?",
                                unit,
                                Ground.ABOVE_MAXIMUM)
                        .intoList())
                .containsExactly("2026-06-01", 18_500L);

        built("2026-08", 10_000);
        pay(NOVEMBER);
        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("3398.00");
    }

    @Test
    void whatWasPaidTooMuchStaysOutOfTheNextPayment() {
        built("2026-02", 15_000, 20_000);
        pay(JUNE);
        built("2026-03", 8_000);
        built("2026-08", 30_00, 15_000);
        pay(NOVEMBER);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("410.00");
        assertThat(on(LedgerAccount.OVERPAID)).isEqualTo("0.00");
        assertThat(on(LedgerAccount.RIGHT)).isEqualTo("-410.00");
        assertThat(sql.selectFrom(PREMIUM_PAYMENT)
                        .where(PREMIUM_PAYMENT.PERSON_ID.eq(unit), PREMIUM_PAYMENT.NUMBER.eq(2))
                        .fetch(row -> row.getCents() + " " + row.getHeldBack()))
                .containsExactly("6000 12000");
    }

    @Test
    void whatTheNextPaymentCannotCoverStaysOpenForTheOneAfter() {
        built("2026-02", 15_000, 20_000);
        pay(JUNE);
        built("2026-03", 0);
        built("2026-08", 5_000);
        pay(NOVEMBER);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("350.00");
        assertThat(on(LedgerAccount.OVERPAID)).isEqualTo("-150.00");
    }

    @Test
    void aPremiumThatBecomesLessFirstGivesRoomToWhatWasAboveTheMaximum() {
        built("2025-12", 21_900, 21_900, 21_900, 21_900, 21_900, 21_900, 21_900);
        item(Kind.EXIT, "2026-03-01", "2026-04-30", "1000");
        item(Kind.PART_TIME_START, "2026-03-01", "2026-04-30", "300");
        item(Kind.LEARNING_PLACEMENT, "2026-01-01", "2026-05-31", "500");
        item(Kind.TRIAL_PLACEMENT, "2026-04-01", "2026-05-31", "250");
        pay(JUNE);
        built("2026-01", 11_900);
        pay(NOVEMBER);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("3398.00");
        assertThat(on(LedgerAccount.OVERPAID)).isEqualTo("0.00");
        assertThat(on(LedgerAccount.RIGHT)).isEqualTo("-3398.00");
    }

    @Test
    void aWithdrawnPremiumIsTakenBack() {
        item(Kind.TRIAL_PLACEMENT, "2026-04-01", "2026-05-31", "250");
        built("2026-05", 10_000);
        pay(JUNE);
        long fact = items.known(unit, LATE).getFirst().fact();
        items.withdraw(unit, fact, 1, Instant.parse("2026-07-01T00:00:00Z"));
        items.withdraw(unit, fact, 1, Instant.parse("2026-07-02T00:00:00Z"));
        built("2026-08", 21_900, 21_900);
        pay(NOVEMBER);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("538.00");
        assertThat(on(LedgerAccount.OVERPAID)).isEqualTo("0.00");
        assertThatThrownBy(() -> sql.execute("delete from premium_item")).hasMessageContaining("never changed");
    }

    @Test
    void whoIsUnder27GetsNothingAndItWaits() {
        unit = born("1999-06-29");
        built("2026-02", 15_000);
        pay(JUNE);
        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("0.00");

        pay(NOVEMBER);
        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("150.00");
    }

    @Test
    void anImpossiblePremiumStopsNobodyElse() {
        built("2026-02", 21_901);
        long impossible = unit;
        unit = born("1980-01-01");
        built("2026-02", 21_900);
        pay(JUNE);

        assertThat(on(LedgerAccount.PAYABLE)).isEqualTo("219.00");
        assertThat(ledger.balance(LedgerAccount.PAYABLE, impossible)).isEqualTo(Money.ZERO);
    }

    /** What is paid and cut does not depend on when which fact came, nor on payments in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderInWhichFactsArriveDoesNotMatter(long seed) {
        Random random = new Random(seed);
        List<Runnable> facts = new ArrayList<>();
        long sum = 0;
        for (YearMonth month = YearMonth.of(2025, 12);
                month.isBefore(NOVEMBER.plusMonths(1));
                month = month.plusMonths(1)) {
            long cents = random.nextLong(21_901);
            sum += cents;
            YearMonth of = month;
            facts.add(() -> built(of, cents));
        }
        long exit = 1 + random.nextLong(100_000);
        facts.add(() ->
                item(Kind.EXIT, "2026-01-01", "2026-05-31", Money.ofCents(exit).toString()));
        facts.add(() -> item(Kind.LEARNING_PLACEMENT, "2026-01-01", "2026-06-30", "500"));
        facts.add(() -> item(Kind.TRIAL_PLACEMENT, "2026-01-01", "2026-02-28", "250"));
        facts.add(() -> item(Kind.PART_TIME_START, "2026-01-01", "2026-02-28", "300"));
        sum += exit + 50_000 + 25_000 + 30_000;
        // Wrong values that are corrected: before the first payment or after it.
        for (int wrong = 0; wrong < 5; wrong++) {
            built(YearMonth.of(2026, 1 + random.nextInt(6)), random.nextLong(21_901));
        }
        Collections.shuffle(facts, random);
        int before = random.nextInt(facts.size() + 1);
        facts.subList(0, before).forEach(Runnable::run);
        pay(JUNE);
        facts.subList(before, facts.size()).forEach(Runnable::run);
        pay(NOVEMBER);

        Money right = Money.ofCents(Math.min(sum, 339_800));
        Money kept = ledger.balance(LedgerAccount.PAYABLE, unit).plus(ledger.balance(LedgerAccount.OVERPAID, unit));
        assertThat(kept).as("seed %d", seed).isEqualTo(right);
        assertThat(Money.ZERO.minus(ledger.balance(LedgerAccount.RIGHT, unit)))
                .as("seed %d", seed)
                .isEqualTo(right);
    }
}
