package nl.vangnet.clients;

import static java.util.stream.Collectors.groupingBy;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vangnet.clients.ClientFile.Earnings;
import nl.vangnet.clients.ClientFile.Origin;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.Income;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody earned, month by month, and where a month of work has brought no statement yet. */
@Component
class KnownEarnings {
    private final DSLContext sql;
    private final Clock clock;

    KnownEarnings(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A work relation of one of the unit. */
    private record Job(
            long fact,
            String name,
            String employer,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean lastsIn(YearMonth month) {
            return !from.isAfter(month.atDay(1)) && (to == null || !to.isBefore(month.atDay(1)));
        }
    }

    /** An income as it was stated or estimated last; of a work, or of none. */
    private record Received(@Nullable Long work, Earnings earnings) {}

    /** The months from the last one back to the first: in each what every work brought, then what came from elsewhere. */
    List<Earnings> of(long unit, YearMonth first, YearMonth last) {
        List<Job> jobs = jobs(unit);
        Map<YearMonth, List<Received>> received = received(unit, first);
        List<Earnings> earnings = new ArrayList<>();
        for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(1)) {
            List<Received> inMonth = received.getOrDefault(month, List.of());
            for (Job job : jobs) {
                boolean stated = inMonth.stream().anyMatch(income -> isOf(job, income));
                if (job.lastsIn(month) && !stated) {
                    earnings.add(new Earnings(month, job.name, job.employer, "klant.inkomen.loon", null, false, null));
                }
            }
            inMonth.forEach(income -> earnings.add(income.earnings));
        }
        return earnings;
    }

    private static boolean isOf(Job job, Received income) {
        return income.work != null && income.work == job.fact;
    }

    private List<Job> jobs(long unit) {
        return sql.select(WORK.FACT, PERSON.NAME, WORK.EMPLOYER, WORK.FROM_MONTH, WORK.TO_MONTH)
                .from(WORK)
                .join(PERSON)
                .on(PERSON.ID.eq(WORK.PERSON_ID))
                .where(WORK.UNIT_ID.eq(unit), Versions.isLast(WORK))
                .orderBy(WORK.FROM_MONTH, WORK.FACT)
                .fetch(row -> new Job(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private Map<YearMonth, List<Received>> received(long unit, YearMonth first) {
        return sql
                .select(
                        INCOME.WORK,
                        INCOME.FROM_DAY,
                        PERSON.NAME,
                        WORK.EMPLOYER,
                        INCOME.KIND,
                        INCOME.NET,
                        INCOME.ESTIMATE,
                        INCOME.SOURCE,
                        STAFF.NAME,
                        INCOME.KNOWN_SINCE)
                .from(INCOME)
                .join(PERSON)
                .on(PERSON.ID.eq(INCOME.PERSON_ID))
                .leftJoin(WORK)
                .on(WORK.FACT.eq(INCOME.WORK), Versions.isLast(WORK))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(INCOME.AUTHOR_ID))
                .where(
                        INCOME.UNIT_ID.eq(unit),
                        INCOME.TO_DAY.ge(first.atDay(1)),
                        Versions.isLast(INCOME),
                        INCOME.ESTIMATE.isFalse().or(notStated()))
                .orderBy(WORK.FROM_MONTH, WORK.FACT, INCOME.FACT)
                .fetch(row -> new Received(
                        row.value1(),
                        new Earnings(
                                YearMonth.from(row.value2()),
                                row.value3(),
                                row.value4(),
                                kindKey(IncomeKind.valueOf(row.value5())),
                                row.value6() == null ? null : Money.ofCents(row.value6()),
                                row.value7(),
                                Origin.of(row.value8(), row.value9(), row.value10(), clock))))
                .stream()
                .collect(groupingBy(income -> income.earnings.month()));
    }

    /** No statement of the same work reaches the end of what was estimated; a weekend may lie between. */
    private static Condition notStated() {
        Income stated = INCOME.as("stated");
        return notExists(selectOne()
                .from(stated)
                .where(
                        stated.WORK.eq(INCOME.WORK),
                        stated.ESTIMATE.isFalse(),
                        stated.NET.isNotNull(),
                        stated.FROM_DAY.le(INCOME.TO_DAY),
                        stated.TO_DAY.ge(INCOME.TO_DAY.minus(2))));
    }

    private static String kindKey(IncomeKind kind) {
        return switch (kind) {
            case WAGE -> "klant.inkomen.loon";
            case BENEFIT -> "klant.inkomen.uitkering";
            case MAINTENANCE -> "klant.inkomen.alimentatie";
            case PENSION -> "klant.inkomen.pensioen";
            case VOLUNTEER -> "klant.inkomen.vrijwilliger";
            case OTHER -> "klant.inkomen.ander";
        };
    }
}
