package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.INCOME;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.VangnetTest;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.wages.Samples.Someone;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients report, beside what their employers state. */
@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class OwnWagesTest {
    @Autowired
    private OwnWages wages;

    @Autowired
    private MissingWages missing;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryFigures figures;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private YearMonth month = YearMonth.of(2026, 1);

    @BeforeEach
    void lastMonth() {
        month = YearMonth.now(clock).minusMonths(1);
    }

    @Test
    void aReportIsAFactAndTheNextOverTheSamePeriodAVersionOfIt() {
        Someone someone = Samples.someone(sql);
        assertThat(file(report(someone, PayPeriod.MONTH, "100.00")).map(Changed::firstMonthByUnit))
                .contains(Map.of(someone.unit(), month));
        OwnReport again = withWork(someone, report(someone, PayPeriod.MONTH, "120.00"));
        assertThat(wages.known(again))
                .singleElement()
                .satisfies(known ->
                        assertThat(OwnWages.mayBeReplaced(again, known)).isTrue());
        file(again);
        assertThat(rows(someone)).containsExactly("10000 door u doorgegeven", "12000 door u doorgegeven");
        assertThat(facts(someone)).hasSize(1);
    }

    @Test
    void theStatementOfTheEmployerOverTheSamePeriodWinsAndIsSeenToHaveWon() {
        Someone someone = Samples.someone(sql);
        file(report(someone, PayPeriod.MONTH, "100.00"));
        accept(Samples.line(someone, month, "100.00", 1));
        assertThat(facts(someone)).hasSize(1);
        assertThat(rows(someone)).hasSize(2).last().asString().contains("loonopgave van Bakkerij De Korst");
        assertThat(wages.latest(someone.unit()))
                .singleElement()
                .satisfies(known -> assertThat(known.own()).isFalse());
        OwnReport late = withWork(someone, report(someone, PayPeriod.MONTH, "90.00"));
        assertThat(file(late)).isEmpty();
        assertThat(rows(someone)).hasSize(2);
    }

    @Test
    void aReportOverAnotherPeriodThatTheEmployersOverlapsDoesNotCountTwice() {
        Someone someone = Samples.someone(sql);
        file(report(someone, PayPeriod.WEEK, "25.00"));
        accept(Samples.line(someone, month, "100.00", 1));
        assertThat(rows(someone))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).isEqualTo("2500 door u doorgegeven"),
                        row -> assertThat(row).startsWith("null loonopgave"),
                        row -> assertThat(row).startsWith("10000 loonopgave"));
    }

    @Test
    void workWithoutAStatementIsMissingUntilOneComesIn() {
        Someone someone = Samples.someone(sql);
        YearMonth before = month.minusMonths(2);
        accept(Samples.line(someone, before, "10.00", 1));
        assertThat(missingOf(someone)).singleElement().satisfies(row -> {
            assertThat(row.since()).isEqualTo(before.plusMonths(1));
            assertThat(row.months()).isEqualTo(2);
            assertThat(row.estimated()).isFalse();
        });
        List<Integer> months = missing.of(month, 10_000, 0).stream()
                .map(MissingWages.Missing::months)
                .toList();
        assertThat(months)
                .isSortedAccordingTo(java.util.Comparator.reverseOrder())
                .hasSize(missing.count(month).missing());
        accept(Samples.line(someone, month, "10.00", 1));
        assertThat(missingOf(someone)).isEmpty();
    }

    private List<MissingWages.Missing> missingOf(Someone someone) {
        return missing.of(month, 10_000, 0).stream()
                .filter(row -> row.unit() == someone.unit())
                .toList();
    }

    private OwnReport report(Someone someone, PayPeriod period, String net) {
        return new OwnReport(
                        someone.unit(),
                        null,
                        someone.person(),
                        "Bakkerij De Korst",
                        period,
                        month.atDay(1),
                        period.lastDay(month.atDay(1)),
                        null)
                .withNet(Money.parse(net));
    }

    private OwnReport withWork(Someone someone, OwnReport report) {
        return new OwnReport(
                report.unit(),
                wages.jobs(someone.unit()).getFirst().work(),
                report.person(),
                report.employer(),
                report.period(),
                report.from(),
                report.to(),
                report.cents());
    }

    private Optional<Changed> file(OwnReport report) {
        return transaction.execute(_ -> wages.file(report));
    }

    private void accept(WageLine line) {
        try {
            byte[] file = Samples.file("own-" + line.hashCode(), line).getBytes(StandardCharsets.UTF_8);
            long staff = Samples.staff(sql);
            long delivery = deliveries.receive("loon.csv", new ByteArrayResource(file), staff);
            assertThat(deliveries.confirm(delivery, figures.totals(delivery).seen(), staff))
                    .isPresent();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> rows(Someone someone) {
        return sql.selectFrom(INCOME)
                .where(INCOME.PERSON_ID.eq(someone.person()))
                .orderBy(INCOME.KNOWN_SINCE)
                .fetch(row -> row.getNet() + " " + row.getSource());
    }

    private List<Long> facts(Someone someone) {
        return sql.selectDistinct(INCOME.FACT)
                .from(INCOME)
                .where(INCOME.PERSON_ID.eq(someone.person()))
                .fetch(INCOME.FACT);
    }
}
