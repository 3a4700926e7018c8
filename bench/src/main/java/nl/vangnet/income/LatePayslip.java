package nl.vangnet.income;

import static org.jooq.impl.DSL.val;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.vangnet.bench.Figure;
import nl.vangnet.bench.Product;
import nl.vangnet.bench.Report;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.WageComponent;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** Singles who work, of whom the payslip of 24 months ago comes now, where an estimate stood: 25 months are looked at again. */
public final class LatePayslip implements Product.Work {
    private static final int UNITS = 150;
    private static final int COLD = 50;
    private static final YearMonth FIRST = Product.MONTH.minusMonths(24);
    private static final Instant DETERMINED = Product.NOW.plus(Duration.ofHours(1));
    private static final Instant LATE = Product.NOW.plus(Duration.ofHours(2));
    private static final Money PAID = Money.parse("437.50");

    /** One unit and its first person, both with the number after the last. */
    private static final String SINGLE = """
            with one as (select (select max(id) + 1 from benefit_unit) as unit, (select max(id) + 1 from person) as person),
            who as (insert into person (id, name, sort_name) select person, 'Bo Proef', 'proef bo' from one),
            home as (
                insert into benefit_unit (id, applicant_id, area_id, street, house_number, postcode, case_manager_id, income_consultant_id)
                select unit, person, area_id, street, house_number, postcode, case_manager_id, income_consultant_id
                from one, (select * from benefit_unit order by id limit 1) as neighbour)
            select unit, person, nextval('fact_number') as work, nextval('fact_number') as wage from one
            """;

    private static final List<String> FACTS = List.of("""
            insert into member (fact, known_since, unit_id, person_id, role, kind, entitled, birth_date, from_day, source)
            values (nextval('fact_number'), '2024-01-02', {0}, {1}, 'APPLICANT', 'ORDINARY', true, '1980-05-01', '2024-01-01', 'proef')
            """, """
            insert into entitlement (fact, known_since, unit_id, from_day, source)
            values (nextval('fact_number'), '2024-01-02', {0}, '2024-01-01', 'proef')
            """, """
            insert into work (fact, known_since, unit_id, person_id, employer, from_month, source)
            values ({2}, '2024-01-02', {0}, {1}, 'Proef BV', '2024-01-01', 'proef')
            """, """
            insert into disregard_decision
                (fact, known_since, unit_id, person_id, disregard, granted, from_month, months_used_before, source)
            values (nextval('fact_number'), '2024-01-02', {0}, {1}, 'n', true, '2024-11-01', 0, 'proef')
            """, """
            insert into income (fact, known_since, unit_id, person_id, kind, component, work, from_day, to_day, net, estimate, source)
            select case when month = {4} then {3} else nextval('fact_number') end, month + 35, {0}, {1}, 'WAGE', 'REGULAR', {2}, month,
                (month + interval '1 month - 1 day')::date, 30000 + 100 * n, month = {4}, 'proef'
            from (
                select n, ({4}::date + make_interval(months => n))::date as month from generate_series(0, 24) as n) as months
            """);

    private static final String EARLIER_RUNS = """
            insert into month_run (month, known_at, started_at, finished_at)
            select month, month + interval '24 days', month + interval '24 days', month + interval '24 days'
            from (select (?::date - make_interval(months => n))::date as month from generate_series(13, 24) as n) as earlier
            on conflict do nothing
            """;

    private record Single(long unit, long person, long work, long wage) {
        Filed late() {
            return new Filed.Income(
                    Long.toString(person),
                    IncomeKind.WAGE,
                    WageComponent.REGULAR,
                    Long.toString(work),
                    FIRST.atDay(1),
                    FIRST.atEndOfMonth(),
                    PAID,
                    false,
                    new Provenance(Long.toString(wage), "loonstrook", null, LATE));
        }
    }

    @Override
    public void on(ApplicationContext product) throws Exception {
        DSLContext sql = product.getBean(DSLContext.class);
        Redeterminations redeterminations = product.getBean(Redeterminations.class);
        sql.execute(EARLIER_RUNS, Product.MONTH.atDay(1));
        for (int i = 0; i < UNITS; i++) {
            Single single = file(sql);
            redeterminations.correct(Map.of(single.unit, FIRST), DETERMINED);
            measure(product, single, i >= COLD);
        }
    }

    private static Single file(DSLContext sql) {
        var row = sql.fetchSingle(SINGLE);
        Single single = new Single(
                row.get("unit", Long.class),
                row.get("person", Long.class),
                row.get("work", Long.class),
                row.get("wage", Long.class));
        FACTS.forEach(fact -> sql.execute(
                fact, val(single.unit), val(single.person), val(single.work), val(single.wage), val(FIRST.atDay(1))));
        return single;
    }

    private static void measure(ApplicationContext product, Single single, boolean warm) throws Exception {
        Redeterminations redeterminations = product.getBean(Redeterminations.class);
        Participatiewet law = product.getBean(Participatiewet.class);
        UnitFacts known = Objects.requireNonNull(product.getBean(FactStore.class)
                .load(List.of(single.unit), FIRST, Product.MONTH, LATE)
                .get(single.unit));
        UnitFacts withLate = new UnitFacts(
                java.util.stream.Stream.concat(known.filed().stream(), java.util.stream.Stream.of(single.late()))
                        .toList(),
                known.used());
        List<Determination> before = law.determine(known, FIRST, Product.MONTH, DETERMINED);
        time(warm, Figure.LATE_PURE, () -> {
            List<Determination> now = law.determine(withLate, FIRST, Product.MONTH, LATE);
            require(IntStream.range(0, now.size())
                    .mapToObj(month -> Correction.between(before.get(month), now.get(month)))
                    .filter(correction -> !correction.changesNothing())
                    .toList());
        });
        time(
                warm,
                Figure.LATE_PREVIEW,
                () -> require(redeterminations.preview(single.unit, List.of(single.late()), FIRST, LATE)));
        DSLContext sql = product.getBean(DSLContext.class);
        sql.execute("""
                insert into income (fact, known_since, unit_id, person_id, kind, component, work, from_day, to_day, net, estimate, source)
                select fact, ?::timestamptz, unit_id, person_id, kind, component, work, from_day, to_day, ?, false, 'loonstrook'
                from income where fact = ?
                """, LATE.atOffset(ZoneOffset.UTC), PAID.cents(), single.wage);
        time(
                warm,
                Figure.LATE_KEPT,
                () -> require(redeterminations
                        .correct(Map.of(single.unit, FIRST), LATE)
                        .getOrDefault(single.unit, List.of())));
    }

    private static void time(boolean warm, Figure figure, Report.Work work) throws Exception {
        if (warm) {
            Report.time(figure, work);
        } else {
            work.run();
        }
    }

    /** The month itself is otherwise at least, and it is said why. */
    private static void require(List<Correction> corrections) {
        if (corrections.isEmpty()
                || !corrections.getFirst().month().equals(FIRST)
                || corrections.getFirst().causes().isEmpty()) {
            throw new IllegalStateException("the late payslip corrected " + corrections);
        }
    }
}
