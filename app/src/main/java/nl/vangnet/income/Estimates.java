package nl.vangnet.income;

import static nl.vangnet.schema.Tables.INCOME;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.SettlementPolicy;
import nl.vangnet.law.WageComponent;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.IncomeRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/**
 * Files what a month is reckoned with for work of which not every statement has come, by the municipality's way of settling. An estimate
 * counts for the days without a statement only, so nothing has to be taken back when the statement comes.
 */
@Component
class Estimates {
    private static final int DAYS_OF_A_YEAR = 365;
    private static final int MONTHS = 12;
    private final DSLContext sql;
    private final Settlement settlement;

    Estimates(DSLContext sql, Settlement settlement) {
        this.sql = sql;
        this.settlement = settlement;
    }

    /** Files the estimates of a month, as known at a moment; what has one already is left alone. */
    void file(YearMonth month, Instant knownAt) {
        settlement.policy(month.atDay(1), knownAt).ifPresent(policy -> {
            List<IncomeRecord> estimates = new ArrayList<>();
            sql.resultQuery(
                            WITHOUT_STATEMENT,
                            month.atDay(1),
                            month.atEndOfMonth(),
                            lastWorkingDay(month),
                            Moments.atOffset(knownAt))
                    .forEach(work -> policy.estimate(earlierWages(work))
                            .ifPresent(net -> estimates.add(estimate(work, policy, month, net, knownAt))));
            sql.batchInsert(estimates).execute();
        });
    }

    private IncomeRecord estimate(Record work, SettlementPolicy policy, YearMonth month, Money net, Instant knownAt) {
        IncomeRecord estimate = sql.newRecord(INCOME);
        estimate.setFact(Objects.requireNonNull(work.get("number", Long.class)));
        estimate.setKnownSince(Moments.atOffset(knownAt));
        estimate.setUnitId(Objects.requireNonNull(work.get("unit_id", Long.class)));
        estimate.setPersonId(Objects.requireNonNull(work.get("person_id", Long.class)));
        estimate.setKind(IncomeKind.WAGE.name());
        estimate.setComponent(WageComponent.REGULAR.name());
        estimate.setWork(work.get("fact", Long.class));
        estimate.setFromDay(month.atDay(1));
        estimate.setToDay(month.atEndOfMonth());
        estimate.setNet(net.cents());
        estimate.setEstimate(true);
        estimate.setSource(
                switch (policy.method()) {
                    case STEADY -> "schatting: het gewone loon van de laatste maanden";
                    case ESTIMATE -> "schatting: het laatst bekende loon";
                    case AFTERWARDS -> "loon nog niet bekend: wordt later verrekend";
                    case ON_THE_MONTH -> throw new IllegalStateException("a month that waits is not estimated");
                });
        return estimate;
    }

    /** Earlier wages of a work, the latest first, each brought to the length of an average month unless it is of a whole month. */
    private static List<Money> earlierWages(Record work) {
        LocalDate[] from = Objects.requireNonNull(work.get("from_days", LocalDate[].class));
        LocalDate[] to = Objects.requireNonNull(work.get("to_days", LocalDate[].class));
        Long[] net = Objects.requireNonNull(work.get("nets", Long[].class));
        List<Money> wages = new ArrayList<>();
        for (int i = 0; i < net.length; i++) {
            wages.add(Money.ofCents(aMonthOf(net[i], from[i], to[i])));
        }
        return wages;
    }

    private static long aMonthOf(long cents, LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(month.atDay(1)) && to.equals(month.atEndOfMonth())) {
            return cents;
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return Math.max(0, (cents * DAYS_OF_A_YEAR * 2 + days * MONTHS) / (2 * days * MONTHS));
    }

    private static LocalDate lastWorkingDay(YearMonth month) {
        LocalDate last = month.atEndOfMonth();
        return last.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? last.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY))
                : last;
    }

    /** Running work without a statement that reaches the end of the month, and without an estimate. Wages of months before it. */
    private static final String WITHOUT_STATEMENT = """
            with running as (
                select distinct on (fact) *
                from work where known_since <= {3}
                order by fact, known_since desc),
            wage as (
                select distinct on (fact) *
                from income
                where known_since <= {3} and kind = 'WAGE' and component = 'REGULAR'
                    and work in (select fact from running where to_month is null or to_month >= {0})
                    and to_day >= {0} - interval '1 year'
                order by fact, known_since desc)
            select nextval('fact_number') as number, r.fact, r.unit_id, r.person_id, w.from_days, w.to_days, w.nets
            from running r
            cross join lateral (
                select coalesce(array_agg(from_day order by to_day desc), '{}') as from_days,
                    coalesce(array_agg(to_day order by to_day desc), '{}') as to_days,
                    coalesce(array_agg(net order by to_day desc), '{}') as nets
                from wage
                where wage.work = r.fact and not estimate and net is not null and to_day < {0}) w
            where r.from_month <= {0} and (r.to_month is null or r.to_month >= {0})
                and not exists (
                    select from wage
                    where wage.work = r.fact and net is not null and from_day <= {1} and to_day >= {2})
            order by r.fact""";
}
