package nl.vangnet.payments;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.vangnet.database.LocalPostgres;
import nl.vangnet.database.TestDatabase;
import nl.vangnet.rulegraph.Money;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** A small municipality with a ledger, in a database and a folder of its own: three people who pay, and units as a test asks for them. */
final class World {
    static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    static final LocalDate PAY_DAY = LocalDate.of(2026, 10, 28);
    static final Instant NOW = Instant.parse("2026-10-24T16:00:00Z");
    static final long MAKER = 1;
    static final long RELEASER = 2;
    static final long THIRD = 3;

    final DSLContext sql;
    final Ledger ledger;
    final ClientAccounts accounts;
    final Advances advances;
    final Batches batches;
    final Path home = TestDatabase.freshHome();
    private final BatchMaker maker;
    private final PaymentFileWriter writer;
    private long units;

    World() {
        this("waterstad");
    }

    /** With the policy of this municipality. */
    World(String policy) {
        this(policy, transactions -> transactions);
    }

    /** With transactions that go wrong in the way of the test. */
    World(String policy, UnaryOperator<DataSourceTransactionManager> faults) {
        SingleConnectionDataSource database =
                new SingleConnectionDataSource(TestDatabase.fresh(), LocalPostgres.USER, TestDatabase.password(), true);
        Flyway.configure().dataSource(database).load().migrate();
        sql = DSL.using(new TransactionAwareDataSourceProxy(database), SQLDialect.POSTGRES);
        TransactionTemplate transaction =
                new TransactionTemplate(faults.apply(new DataSourceTransactionManager(database)));
        Booking booking = new Booking(sql);
        Limits limits = new Limits(sql);
        ledger = new Ledger(sql, transaction, booking, limits);
        accounts = new ClientAccounts(sql);
        advances = new Advances(sql, ledger);
        maker = new BatchMaker(
                sql, booking, new Offsetting(sql, policy), limits, advances, List.of(new HolidayPayouts(sql, ledger)));
        writer = new PaymentFileWriter(sql, new PaymentSettings("NL05TEST0000002026", "TESTNL2A"));
        batches = batchesIn(home);
        sql.execute("insert into municipality values (true, 'Waterstad', 'test', 1, true, now())");
        sql.execute("insert into area values (1, 'Haven', 'West')");
        sql.execute(
                "insert into staff select n, 'Medewerker ' || n, 'INCOME_CONSULTANT', '0800' from generate_series(1, 3) n");
    }

    /** The same municipality with its files in another place. */
    Batches batchesIn(Path other) {
        return new Batches(sql, ledger, maker, new PaymentFolder(other, writer));
    }

    /** A unit with an account that is known for long. */
    long unit() {
        long unit = unitWithoutAccount();
        account(unit, iban(unit), Instant.parse("2025-01-02T09:00:00Z"));
        return unit;
    }

    long unitWithoutAccount() {
        long unit = ++units;
        sql.execute("insert into person (id, name, sort_name) values (?, ?, 'x')", unit, "Zoë Çelik-Ångström " + unit);
        sql.execute(
                "insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode, case_manager_id,"
                        + " income_consultant_id) values (?, ?, 1, 'Kade', 1, '1000 AA', 1, 1)",
                unit,
                unit);
        return unit;
    }

    void account(long unit, String iban, Instant known) {
        accounts.enter(
                unit,
                iban,
                "Zoë Çelik-Ångström",
                LocalDate.of(2025, 1, 1),
                ClientAccount.Kind.OWN,
                "opgave",
                MAKER,
                known);
    }

    static String iban(long number) {
        String account = String.format(java.util.Locale.ROOT, "TEST%010d", number);
        StringBuilder digits = new StringBuilder();
        (account + "NL00").chars().forEach(c -> digits.append(Character.digit(c, 36)));
        int check = 98
                - new java.math.BigInteger(digits.toString())
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        return String.format(java.util.Locale.ROOT, "NL%02d%s", check, account);
    }

    /** Decided in October with what was known in the evening of the 24th. */
    void decided(long unit, String paid) {
        decided(unit, OCTOBER, NOW.minusSeconds(3600), Money.parse(paid).cents(), 0L, "{}");
    }

    /** Null is undecided. */
    void decided(
            long unit, YearMonth month, Instant known, @Nullable Long paid, @Nullable Long holiday, String premiums) {
        sql.execute("""
                insert into determination (month, known_at, unit_id, norm, counted_income, assistance, holiday_allowance,
                    paid, premium, estimated, used_disregards, premiums, explanation)
                values (?, ?::timestamptz, ?, 150000, 0, ?, ?, ?, 0, false, '{}', ?::jsonb, '{}')
                """, month.atDay(1), known.atOffset(ZoneOffset.UTC), unit, paid, holiday, paid, premiums);
    }

    long make() {
        return make("october", OCTOBER);
    }

    long make(String command, YearMonth month) {
        return batches.make(order(command, month), at(month));
    }

    static Batches.Order order(String command, YearMonth month) {
        return new Batches.Order(command, month, month.atDay(28), MAKER);
    }

    /** When a month is paid. */
    static Instant at(YearMonth month) {
        return month.atDay(24).atTime(16, 0).toInstant(ZoneOffset.UTC);
    }

    Path releaseAndFile(long batch) {
        batches.release(batch, content(batch), RELEASER, NOW);
        return batches.writeFile(batch, MAKER, NOW);
    }

    String content(long batch) {
        return text("select content from payment_batch where id = ?", batch);
    }

    /** Why the line of a unit is held; null when it is paid. */
    @Nullable
    String held(long batch, long unit) {
        return sql.fetchSingle("select held from payment_line where batch_id = ? and unit_id = ?", batch, unit)
                .get(0, String.class);
    }

    Money on(LedgerAccount account) {
        return Money.ofCents(Long.parseLong(
                text("select coalesce(sum(cents), 0)::text from posting where account = ?", account.name())));
    }

    String text(String question, Object... arguments) {
        return Objects.requireNonNull(sql.fetchSingle(question, arguments).get(0, String.class));
    }
}
