package nl.vangnet.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.vangnet.VangnetTest;
import nl.vangnet.law.Overpayment;
import nl.vangnet.law.RecoveryDecision;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.payments.Ledger;
import nl.vangnet.payments.LedgerAccount;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class DecisionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final Instant NOW = Instant.parse("2026-11-10T10:00:00Z");
    private static final YearMonth LONG_AGO = YearMonth.of(2025, 12);
    private static final YearMonth RECENT = YearMonth.of(2026, 9);
    private static final long AUTHOR = 901;
    private static final long READER = 902;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Debts debts;

    @Autowired
    private Rooms rooms;

    @Autowired
    private WorkList list;

    private long units = 9000;

    @BeforeEach
    void people() {
        sql.execute("insert into area values (901, 'Haven van het terugbetalen', 'West')");
        sql.execute(
                "insert into staff select n, 'Medewerker ' || n, 'INCOME_CONSULTANT', '0800' from generate_series(901, 903) n");
    }

    @Test
    void untilASecondPersonAgreedNothingMovesAndThenThePartThatIsLetGoDoes() {
        long unit = tooMuch(LONG_AGO, 12_000);
        long decision = decisions.propose(recover(unit, 7_000, 2_500), AUTHOR, NOW);

        assertThat(debt(unit).state()).isEqualTo(Debt.State.SECOND_READER);
        assertThat(debt(unit).open()).hasToString("120.00");

        decisions.agree(unit, decision, READER, NOW);

        Debt after = debt(unit);
        assertThat(after.state()).isEqualTo(Debt.State.REPAYING);
        assertThat(after.waived()).hasToString("50.00");
        assertThat(after.open()).hasToString("70.00");
        assertThat(after.left()).hasToString("70.00");
        assertThat(ledger.balance(LedgerAccount.WAIVED, unit)).hasToString("-50.00");
    }

    @Test
    void theSamePersonIsRefusedAsSecondReaderAndSoIsWhoKnowsTheClient() {
        long unit = tooMuch(LONG_AGO, 12_000);
        long decision = decisions.propose(recover(unit, 12_000, 2_500), AUTHOR, NOW);
        assertRefused("terug.geweigerd.zelfde", () -> decisions.agree(unit, decision, AUTHOR, NOW));
        assertRefused("terug.geweigerd.zelfde", () -> decisions.disagree(unit, decision, AUTHOR, "nee", NOW));
        sql.execute("insert into staff_relation values (?, ?, now())", READER, unit);
        assertRefused("terug.geweigerd.kent", () -> decisions.agree(unit, decision, READER, NOW));

        long other = tooMuch(LONG_AGO, 12_000);
        sql.execute("insert into staff_relation values (?, ?, now())", AUTHOR, other);
        assertRefused("terug.geweigerd.kent", () -> decisions.propose(recover(other, 12_000, 2_500), AUTHOR, NOW));
    }

    @Test
    void aDecisionIsReadOnceAndOnlyOneWaitsAtATime() {
        long unit = tooMuch(LONG_AGO, 12_000);
        Proposal proposal = recover(unit, 12_000, 2_500);
        long decision = decisions.propose(proposal, AUTHOR, NOW);
        assertRefused("terug.geweigerd.wacht_al", () -> decisions.propose(proposal, READER, NOW));

        decisions.disagree(unit, decision, READER, "te snel", NOW);

        assertRefused("terug.geweigerd.gelezen", () -> decisions.agree(unit, decision, 903, NOW));
        assertThat(debt(unit).state()).isEqualTo(Debt.State.WAITING);
        assertThat(debt(unit).decisions().getFirst().reading()).isNotNull();
    }

    @Test
    void aDebtThatChangedMeanwhileIsDecidedAnew() {
        long unit = tooMuch(LONG_AGO, 12_000);
        long decision = decisions.propose(recover(unit, 12_000, 2_500), AUTHOR, NOW);
        decided(unit, LONG_AGO, 90_000, NOW.plusSeconds(60));
        ledger.book(LONG_AGO, NOW.plusSeconds(60), List.of(unit));

        assertRefused("terug.geweigerd.veranderd", () -> decisions.agree(unit, decision, READER, NOW));
    }

    @Test
    void whoPaidHalfAtOnceOwesNothingMore() {
        long unit = tooMuch(LONG_AGO, 12_001);
        decisions.agree(unit, decisions.propose(recover(unit, 12_001, 2_500), AUTHOR, NOW), READER, NOW);
        Debt debt = withDocument(debt(unit));
        Proposal half = new Proposal(
                debt,
                Kind.HALF,
                RecoveryGround.TOO_HIGH,
                new RecoveryDecision.WaiveForHalf(TODAY, debt.open(), Money.ofCents(6_001), "betaald op de rekening"),
                "eigen voorstel",
                null,
                null);
        decisions.agree(unit, decisions.propose(half, AUTHOR, NOW), READER, NOW);

        assertThat(debt(unit).state()).isEqualTo(Debt.State.SETTLED);
        assertThat(debt(unit).repaid()).hasToString("60.01");
        assertThat(debt(unit).waived()).hasToString("60.00");
    }

    @Test
    void whateverIsDecidedWhatIsPaidAndLetGoNeverExceedsWhatWasTooMuch() {
        for (long seed = 1; seed <= 60; seed++) {
            Random chance = new Random(seed);
            long owed = 1L + chance.nextInt(40_000);
            long unit = tooMuch(LONG_AGO, owed);
            for (int step = 0; step < 4 && debt(unit).open().cents() > 0; step++) {
                Proposal proposal = any(unit, chance);
                long decision = decisions.propose(proposal, AUTHOR, NOW);
                if (chance.nextBoolean()) {
                    decisions.agree(unit, decision, READER, NOW);
                } else {
                    decisions.disagree(unit, decision, READER, "nee", NOW);
                }
                Debt debt = debt(unit);
                assertThat(debt.held().plus(debt.repaid()).plus(debt.waived()).plus(debt.open()))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(Money.ofCents(owed));
                assertThat(debt.left()).as("seed %d", seed).isLessThanOrEqualTo(debt.open());
            }
        }
    }

    @Test
    void theListHoldsWhatCannotBeOffsetAndWhatIsOfWhoHasNoAssistanceAnymore() {
        long old = tooMuch(LONG_AGO, 12_000);
        long recent = tooMuch(RECENT, 13_000);
        long ended = tooMuch(RECENT, 14_000);
        sql.execute(
                "insert into entitlement values (?, now(), ?, '2025-01-01', '2026-10-31', 'PAID_WORK', 'x', 901)",
                ended,
                ended);

        List<WorkList.Row> rows = list.of(TODAY, WorkList.Order.AMOUNT, 25, 0);
        assertThat(rows)
                .extracting(WorkList.Row::unit)
                .containsExactly(ended, old)
                .doesNotContain(recent);
        assertThat(list.count(TODAY)).isEqualTo(2);
        assertThat(list.of(TODAY, WorkList.Order.MONTH, 1, 1))
                .extracting(WorkList.Row::unit)
                .containsExactly(ended);
        assertThat(debts.of(recent, TODAY).getFirst().state()).isEqualTo(Debt.State.OFFSET);

        decisions.propose(recover(old, 12_000, 2_500), AUTHOR, NOW);
        assertThat(list.of(TODAY, WorkList.Order.MONTH, 25, 0).getFirst().state())
                .isEqualTo(Debt.State.SECOND_READER);
    }

    @Test
    void aMonthHoldsBackNoMoreThanFivePercentOfTheNormForAllDebtsTogether() {
        long unit = tooMuch(LONG_AGO, 50_000);
        assertThat(rooms.of(unit, LONG_AGO, RecoveryGround.TOO_HIGH, TODAY).most())
                .hasToString("75.00");
        assertThat(rooms.of(unit, LONG_AGO, RecoveryGround.ADVANCE, TODAY).most())
                .isNull();

        decisions.agree(unit, decisions.propose(recover(unit, 50_000, 5_000), AUTHOR, NOW), READER, NOW);

        assertThat(rooms.of(unit, LONG_AGO.plusMonths(1), RecoveryGround.TOO_HIGH, TODAY)
                        .most())
                .hasToString("25.00");
        assertThat(rooms.of(unit + 1, LONG_AGO, RecoveryGround.TOO_HIGH, TODAY).most())
                .isNull();
    }

    @Test
    void theDocumentIsOneAboutTheMonthItselfAndNeverAnEstimate() {
        long unit = tooMuch(LONG_AGO, 12_000);
        assertThat(debt(unit).document()).isNull();
        wage(unit, LONG_AGO.plusMonths(1), false, "loonstrook van een andere maand");
        wage(unit, LONG_AGO, true, "schatting");
        assertThat(debt(unit).document()).isNull();

        wage(unit, LONG_AGO, false, "loonstrook");
        assertThat(debt(unit).document()).startsWith("loonstrook (");
    }

    @Test
    void theClientReadsAPlanThatEndsWithTheDebtAndATermToObject() {
        long unit = tooMuch(LONG_AGO, 12_000);
        assertThat(OwnDebt.of(debt(unit), TODAY).plan()).isNull();
        decisions.agree(unit, decisions.propose(recover(unit, 12_000, 5_000), AUTHOR, NOW), READER, NOW);

        OwnDebt own = OwnDebt.of(debt(unit), TODAY);
        assertThat(Objects.requireNonNull(own.plan()).instalments())
                .extracting(instalment -> instalment.month() + " " + instalment.amount())
                .containsExactly("2026-12 50.00", "2027-01 50.00", "2027-02 20.00");
        assertThat(Objects.requireNonNull(own.term()).lastDay()).isEqualTo(LocalDate.of(2026, 12, 22));
    }

    /** A decision that the law allows about what is open now. */
    private Proposal any(long unit, Random chance) {
        Debt debt = debt(unit);
        long open = debt.open().cents();
        Overpayment overpayment = overpayment(debt);
        return switch (chance.nextInt(3)) {
            case 0 -> recover(unit, 1 + chance.nextLong(open), 1);
            case 1 ->
                new Proposal(
                        debt,
                        Kind.FORGO,
                        RecoveryGround.TOO_HIGH,
                        new RecoveryDecision.Forgo(RecoveryGround.TOO_HIGH, overpayment, "onze fout"),
                        "niet gevraagd",
                        null,
                        null);
            default -> {
                Money cost = Money.ofCents(chance.nextLong(open));
                boolean pays = cost.cents() > 0;
                yield new Proposal(
                        withDocument(debt),
                        Kind.URGENT,
                        RecoveryGround.BREACH_OF_DUTY,
                        new RecoveryDecision.UrgentReasons(RecoveryGround.BREACH_OF_DUTY, overpayment, cost, "ziek"),
                        "gebeld",
                        pays ? Money.ofCents(1) : null,
                        pays ? "vijf procent" : null);
            }
        };
    }

    private Proposal recover(long unit, long cost, long perMonth) {
        Debt debt = withDocument(debt(unit));
        return new Proposal(
                debt,
                Kind.RECOVER,
                RecoveryGround.TOO_HIGH,
                new RecoveryDecision.Recover(
                        RecoveryGround.TOO_HIGH, TODAY, overpayment(debt), Money.ofCents(cost), "te hoog vastgesteld"),
                "is het ermee eens",
                Money.ofCents(perMonth),
                "vijf procent van de norm");
    }

    private static Overpayment overpayment(Debt debt) {
        return new Overpayment(debt.month(), debt.right().plus(debt.open()), debt.right(), "loonstrook");
    }

    private static Debt withDocument(Debt debt) {
        return new Debt(
                debt.unit(),
                debt.month(),
                debt.right(),
                debt.tooMuch(),
                debt.held(),
                debt.waived(),
                debt.repaid(),
                debt.open(),
                debt.openedAt(),
                "loonstrook",
                debt.offsettable(),
                debt.left(),
                debt.inForce(),
                debt.pending(),
                debt.payments(),
                debt.decisions());
    }

    private Debt debt(long unit) {
        return debts.of(unit, TODAY).getFirst();
    }

    /** A unit of which less was decided over a month than was handed to the bank. */
    private long tooMuch(YearMonth month, long cents) {
        long unit = ++units;
        sql.execute("insert into person (id, name, sort_name) values (?, 'Esra Voorbeeld', 'voorbeeld')", unit);
        sql.execute(
                "insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode, case_manager_id,"
                        + " income_consultant_id) values (?, ?, 901, 'Kade', 1, '1000 AA', 901, 901)",
                unit,
                unit);
        sql.execute(
                "insert into entitlement values (?, '2025-01-02', ?, '2025-01-01', null, null, 'x', 901)", unit, unit);
        Instant first = month.atDay(24).atStartOfDay().toInstant(ZoneOffset.UTC);
        decided(unit, month, 100_000, first);
        ledger.book(month, first, List.of(unit));
        sql.execute(
                "insert into transfer (command, debit, credit, unit_id, month, component, cents, booked_at, ground)"
                        + " values ('paid ' || ?, 'PAYABLE', 'IN_FILE', ?, ?, 'ASSISTANCE', 100000, now(), 'x')",
                unit,
                unit,
                month.atDay(1));
        decided(unit, month, 100_000 - cents, NOW.minusSeconds(3600));
        ledger.book(month, NOW, List.of(unit));
        return unit;
    }

    private void decided(long unit, YearMonth month, long cents, Instant known) {
        sql.execute("""
                insert into determination (month, known_at, unit_id, norm, counted_income, assistance, holiday_allowance,
                    paid, premium, estimated, used_disregards, premiums, explanation)
                values (?, ?::timestamptz, ?, 150000, 0, ?, 0, ?, 0, false, '{}', '{}', '{}')
                """, month.atDay(1), known.atOffset(ZoneOffset.UTC), unit, cents, cents);
    }

    private void wage(long unit, YearMonth month, boolean estimate, @Nullable String source) {
        sql.execute(
                "insert into income values (nextval('fact_number'), ?::timestamptz, ?, ?, 'WAGE', 'REGULAR', null, ?, ?, 20000, ?, ?, 901)",
                NOW.minusSeconds(7200).atOffset(ZoneOffset.UTC),
                unit,
                unit,
                month.atDay(1),
                month.atEndOfMonth(),
                estimate,
                source);
    }

    private static void assertRefused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOf(RecoveryRefused.class)
                .extracting(refused -> ((RecoveryRefused) refused).textKey())
                .isEqualTo(key);
    }
}
