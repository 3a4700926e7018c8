package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.WAGE_DELIVERY;
import static nl.vangnet.schema.Tables.WAGE_LINE;
import static nl.vangnet.schema.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vangnet.VangnetTest;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.wages.Samples.Someone;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.dao.DataAccessException;
import org.springframework.test.context.TestPropertySource;

/** Wage files let into Waterstad, in a real PostgreSQL. Every test works with people of its own. */
@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class DeliveriesTest {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryFigures figures;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private long staff;
    private YearMonth month = YearMonth.of(2026, 1);

    @BeforeEach
    void lastMonth() {
        month = YearMonth.now(clock).minusMonths(1);
        staff = Samples.staff(sql);
    }

    @Test
    void aLineOfUnknownWorkWaitsAndThenMakesTheWorkAndTheIncome() {
        Someone someone = someone();
        long delivery = receive(Samples.line(someone, month, "571.15", 1));
        assertThat(outcomes(delivery)).containsExactly("NEW");
        assertThat(incomes(someone)).isEmpty();
        assertThat(deliveries.changed(delivery).firstMonthByUnit()).containsExactly(Map.entry(someone.unit(), month));

        Optional<Changed> changed = confirm(delivery);

        assertThat(changed.map(Changed::firstMonthByUnit)).contains(Map.of(someone.unit(), month));
        assertThat(incomes(someone)).containsExactly("REGULAR " + month + "-01 57115");
        assertThat(sql.fetchSingle(WORK, WORK.PERSON_ID.eq(someone.person())).getEmployer())
                .isEqualTo("Bakkerij De Korst");
        assertThat(figures.accepted(delivery, 10, 0))
                .singleElement()
                .satisfies(accepted -> assertThat(accepted.signal()).isEqualTo("NEW_RELATION"));
    }

    @Test
    void theSameFileTwiceIsOneDelivery() {
        Someone someone = someone();
        String file = Samples.file("1", Samples.line(someone, month, "10.00", 1));
        long first = receive(file);
        assertThat(receive(file)).isEqualTo(first);
        assertThat(confirm(first)).isPresent();
        assertThat(confirm(first)).isEmpty();
        assertThat(receive(file)).isEqualTo(first);
        assertThat(versions(someone)).isEqualTo(1);
    }

    @Test
    void theSameLinesInAnotherFileAddNothing() {
        Someone someone = someone();
        accept(Samples.line(someone, month, "10.00", 1));
        long second = receive(Samples.line(someone, month, "10.00", 1), Samples.line(someone, month, "10.00", 1));
        assertThat(outcomes(second)).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(confirm(second).map(Changed::firstMonthByUnit)).contains(Map.of());
        assertThat(versions(someone)).isEqualTo(1);
    }

    @Test
    void aHigherVersionIsAVersionOfTheSameFactAndALowerOneComesTooLate() {
        Someone someone = someone();
        accept(Samples.line(someone, month, "10.00", 1));
        long third = receive(Samples.line(someone, month, "-30.00", 3));
        assertThat(outcomes(third)).containsExactly("NEW_VERSION");
        assertThat(figures.totals(third))
                .returns(Money.parse("-30.00"), DeliveryFigures.Totals::sum)
                .returns(Money.parse("10.00"), DeliveryFigures.Totals::before);
        confirm(third);
        assertThat(outcomes(receive(Samples.line(someone, month, "20.00", 2)))).containsExactly("OLDER_VERSION");
        assertThat(outcomes(receive(Samples.line(someone, month, "31.00", 3)))).containsExactly("TWO_AMOUNTS");
        assertThat(incomes(someone)).containsExactly("REGULAR " + month + "-01 -3000");
        assertThat(versions(someone)).isEqualTo(2);
    }

    @Test
    void twoVersionsInOneFileLeaveTheHigher() {
        Someone someone = someone();
        accept(Samples.line(someone, month, "12.00", 2), Samples.line(someone, month, "10.00", 1));
        assertThat(incomes(someone)).containsExactly("REGULAR " + month + "-01 1200");
        assertThat(versions(someone)).isEqualTo(1);
    }

    @Test
    void twoAmountsForOneVersionAreBothRejectedForNobodyKnowsWhichIsRight() {
        Someone someone = someone();
        long delivery = receive(Samples.line(someone, month, "10.00", 1), Samples.line(someone, month, "100.00", 1));
        assertThat(outcomes(delivery)).containsExactly("TWO_AMOUNTS", "TWO_AMOUNTS");
    }

    @Test
    void aPeriodThatOverlapsAnotherOfTheSameWorkIsRejectedInTheSameFileAndInALaterOne() {
        Someone someone = someone();
        WageLine whole = Samples.line(someone, month, "10.00", 1);
        WageLine week = Samples.with(whole, month.atDay(5), month.atDay(11), PayPeriod.WEEK, WageKind.REGULAR);
        WageLine nextWeek = Samples.with(whole, month.atDay(12), month.atDay(18), PayPeriod.WEEK, WageKind.REGULAR);
        assertThat(outcomes(receive(whole, week, nextWeek)))
                .containsExactly("OVERLAP_IN_FILE", "OVERLAP_IN_FILE", "OVERLAP_IN_FILE");
        accept(week, nextWeek);
        assertThat(outcomes(receive(whole))).containsExactly("OVERLAP");
        WageLine holidayPay =
                Samples.with(whole, month.atDay(1), month.atEndOfMonth(), PayPeriod.MONTH, WageKind.HOLIDAY_PAY);
        assertThat(outcomes(receive(holidayPay))).containsExactly("NEW");
    }

    @Test
    void whoIsNotOursOrNotMeantIsRejected() {
        Someone someone = someone();
        Someone other = someone();
        WageLine right = Samples.line(someone, month, "10.00", 1);
        WageLine nobody = new WageLine(
                unusedNumber(),
                "Dekker",
                right.payrollNumber(),
                right.employer(),
                1,
                right.from(),
                right.to(),
                right.period(),
                right.kind(),
                right.net(),
                1,
                null);
        WageLine wrongName = Samples.line(
                new Someone(someone.unit(), someone.person(), someone.bsn(), other.surname() + "x"), month, "10.00", 1);
        long delivery = receive(nobody, wrongName);
        assertThat(outcomes(delivery)).containsExactly("UNKNOWN_PERSON", "WRONG_PERSON");
        assertThat(figures.rejected(delivery, 10, 0))
                .extracting(DeliveryFigures.Rejection::number)
                .containsExactly(3, 4);
        assertThat(confirm(delivery).map(Changed::firstMonthByUnit)).contains(Map.of());
    }

    @Test
    void aMonthBeforeTheAssistanceBeganIsRejected() {
        Record late = sql.fetchSingle("""
                select e.unit_id, p.id, p.bsn, split_part(p.sort_name, ' ', 1) as surname, e.from_day
                from entitlement e join benefit_unit u on u.id = e.unit_id join person p on p.id = u.applicant_id
                join member m on m.person_id = p.id and m.from_day < e.from_day - 62
                where p.bsn is not null and e.from_day > now() - interval '4 years' limit 1""");
        Someone someone = new Someone(
                late.get(0, Long.class), late.get(1, Long.class), late.get(2, String.class), late.get(3, String.class));
        YearMonth before = YearMonth.from(late.get(4, LocalDate.class)).minusMonths(1);
        assertThat(outcomes(receive(Samples.line(someone, before, "10.00", 1)))).containsExactly("NO_ASSISTANCE");
    }

    @Test
    void workKnownByTheNameOfTheEmployerGetsItsNumbersAndEndsWhenTheLineSaysSo() {
        Someone someone = someone();
        long work = sql.fetchSingle("select nextval('fact_number')").get(0, Long.class);
        sql.execute(
                """
                insert into work (fact, known_since, unit_id, person_id, employer, from_month, source)
                values (?, now() - interval '1 year', ?, ?, 'bakkerij de korst', ?, 'polisadministratie')""",
                work,
                someone.unit(),
                someone.person(),
                month.minusMonths(3).atDay(1));
        WageLine last = Samples.line(someone, month, "10.00", 1);
        accept(new WageLine(
                last.bsn(),
                last.surname(),
                last.payrollNumber(),
                last.employer(),
                last.relationNumber(),
                last.from(),
                last.to(),
                last.period(),
                last.kind(),
                last.net(),
                1,
                last.to()));
        var rows = sql.selectFrom(WORK)
                .where(WORK.PERSON_ID.eq(someone.person()))
                .orderBy(WORK.KNOWN_SINCE)
                .fetch();
        assertThat(rows.getValues(WORK.FACT)).containsExactly(work, work);
        assertThat(rows.get(1).getPayrollNumber()).isEqualTo(last.payrollNumber());
        assertThat(rows.get(1).getToMonth()).isEqualTo(month.atDay(1));
        assertThat(rows.get(1).getEmployer()).isEqualTo("bakkerij de korst");
    }

    @Test
    void whenSomethingChangedSinceTheLookNothingCountsUntilTheNext() {
        Someone someone = someone();
        long first = receive(Samples.line(someone, month, "10.00", 1));
        long second = receive(Samples.line(someone, month, "12.00", 2));
        String seen = figures.totals(first).seen();
        assertThat(confirm(second)).isPresent();
        assertThat(deliveries.confirm(first, seen, staff)).isEmpty();
        assertThat(outcomes(first)).containsExactly("OLDER_VERSION");
        assertThat(incomes(someone)).containsExactly("REGULAR " + month + "-01 1200");
    }

    @Test
    void aFileThatIsRefusedLeavesNothing() {
        String whole = Samples.file("broken", Samples.line(someone(), month, "10.00", 1));
        int before = sql.fetchCount(WAGE_DELIVERY);
        assertThatThrownBy(() -> receive(whole.substring(0, whole.length() - 20)))
                .isInstanceOf(WageFileRefused.class);
        assertThat(sql.fetchCount(WAGE_DELIVERY)).isEqualTo(before);
    }

    @Test
    void whatWasConfirmedIsNeverChangedAndNoNumberOfAPersonIsKept() {
        Someone someone = someone();
        accept(Samples.line(someone, month, "10.00", 1));
        assertThatThrownBy(() -> sql.execute("update wage_line set net = 1 where person_id = ?", someone.person()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.execute("delete from wage_delivery")).hasMessageContaining("never changed");
        assertThat(sql.fetch("select wage_line::text from wage_line").formatCSV())
                .doesNotContain(someone.bsn());
    }

    /** Whatever the order in which the same lines come, and over however many files: the last versions are the same. */
    @Test
    void theSameLinesInAnyOrderOverAnyFilesEndInTheSameVersions() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            Someone one = someone();
            Someone two = someone();
            Map<String, Long> expected = new HashMap<>();
            List<WageLine> forOne = new ArrayList<>();
            List<WageLine> forTwo = new ArrayList<>();
            for (int back = 0; back < 6; back++) {
                int versions = 1 + random.nextInt(4);
                for (int version = 1; version <= versions; version++) {
                    long cents = random.nextInt(5) * 1000L - 1000;
                    String net = Money.ofCents(cents).toString();
                    forOne.add(Samples.line(one, month.minusMonths(back), net, version));
                    forTwo.add(Samples.line(two, month.minusMonths(back), net, version));
                    expected.put("REGULAR " + month.minusMonths(back) + "-01", cents);
                }
            }
            deliver(forOne, random);
            deliver(forTwo, random);
            List<String> wanted = expected.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .sorted()
                    .toList();
            assertThat(incomes(one)).as("seed %d", seed).isEqualTo(wanted);
            assertThat(incomes(two)).as("seed %d", seed).isEqualTo(wanted);
        }
    }

    private void deliver(List<WageLine> lines, Random random) {
        List<WageLine> left = new ArrayList<>(lines);
        Collections.shuffle(left, random);
        while (!left.isEmpty()) {
            List<WageLine> part = left.subList(0, 1 + random.nextInt(left.size()));
            accept(part.toArray(WageLine[]::new));
            part.clear();
        }
    }

    private Someone someone() {
        return Samples.someone(sql);
    }

    private String unusedNumber() {
        for (int number = 999_900_000; ; number++) {
            int sum = -(number % 10);
            for (int weight = 2, left = number / 10; weight <= 9; weight++, left /= 10) {
                sum += weight * (left % 10);
            }
            if (sum % 11 == 0
                    && sql.fetch("select from person where bsn = ?", String.valueOf(number))
                            .isEmpty()) {
                return String.valueOf(number);
            }
        }
    }

    private long receive(WageLine... lines) {
        return receive(Samples.file("test-" + NEXT.getAndIncrement(), lines));
    }

    private long receive(String file) {
        try {
            return deliveries.receive("loon.csv", new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8)), staff);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Optional<Changed> confirm(long delivery) {
        return deliveries.confirm(delivery, figures.totals(delivery).seen(), staff);
    }

    private void accept(WageLine... lines) {
        assertThat(confirm(receive(lines))).isPresent();
    }

    /** Of each line its outcome, or why it was rejected. */
    private List<String> outcomes(long delivery) {
        return sql.selectFrom(WAGE_LINE)
                .where(WAGE_LINE.DELIVERY.eq(delivery))
                .orderBy(WAGE_LINE.LINE)
                .fetch(row -> row.getReason() == null ? row.getOutcome() : row.getReason());
    }

    private List<String> incomes(Someone someone) {
        Map<Long, String> last = new HashMap<>();
        sql.selectFrom(INCOME)
                .where(INCOME.PERSON_ID.eq(someone.person()))
                .orderBy(INCOME.KNOWN_SINCE)
                .forEach(row ->
                        last.put(row.getFact(), row.getComponent() + " " + row.getFromDay() + " " + row.getNet()));
        return last.values().stream().sorted().toList();
    }

    private int versions(Someone someone) {
        return sql.fetchCount(INCOME, INCOME.PERSON_ID.eq(someone.person()));
    }
}
