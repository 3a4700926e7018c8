package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.Income;
import nl.vangnet.schema.tables.Member;
import nl.vangnet.schema.tables.Work;
import nl.vangnet.schema.tables.records.IncomeRecord;
import nl.vangnet.schema.tables.records.WorkRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The wages that a client reports himself, as facts. A statement of the employer over the same period comes after it and counts instead. */
@Component
public class OwnWages {
    /** For so many months back a client can report without calling. */
    static final int MONTHS_BACK = 6;

    private static final Work LATER_WORK = WORK.as("later");
    private static final Income LATER_INCOME = INCOME.as("later");
    private static final Member LATER_MEMBER = MEMBER.as("later");

    /** Work of somebody in the unit. */
    record Job(long work, long person, String worker, String employer) {}

    /** Somebody in the unit whose wages count. */
    record Worker(long person, String name) {}

    /**
     * A wage that is known over a period.
     *
     * @param own whether the client reported it
     */
    public record Known(LocalDate from, LocalDate to, Money net, boolean own, String source, Instant knownSince) {}

    private final DSLContext sql;
    private final Clock clock;

    OwnWages(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The work that a client can report wages of: what lasts, or ended lately. */
    List<Job> jobs(long unit) {
        return sql.select(WORK.FACT, WORK.PERSON_ID, PERSON.NAME, WORK.EMPLOYER)
                .from(WORK)
                .join(PERSON)
                .on(PERSON.ID.eq(WORK.PERSON_ID))
                .where(WORK.UNIT_ID.eq(unit), WORK.TO_MONTH.isNull().or(WORK.TO_MONTH.ge(oldest().atDay(1))), isLast())
                .orderBy(WORK.FROM_MONTH.desc(), WORK.FACT)
                .fetch(row -> new Job(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The applicant and the partner, the applicant first. */
    List<Worker> workers(long unit) {
        return sql.select(MEMBER.PERSON_ID, PERSON.NAME)
                .from(MEMBER)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBER.PERSON_ID))
                .where(
                        MEMBER.UNIT_ID.eq(unit),
                        MEMBER.ROLE.in("APPLICANT", "PARTNER"),
                        MEMBER.TO_DAY.isNull().or(MEMBER.TO_DAY.ge(oldest().atDay(1))),
                        notExists(selectOne()
                                .from(LATER_MEMBER)
                                .where(
                                        LATER_MEMBER.FACT.eq(MEMBER.FACT),
                                        LATER_MEMBER.KNOWN_SINCE.gt(MEMBER.KNOWN_SINCE))))
                .orderBy(MEMBER.ROLE, MEMBER.FACT)
                .fetch(row -> new Worker(row.value1(), row.value2()));
    }

    /** The first month a client can report about. */
    YearMonth oldest() {
        return YearMonth.now(clock).minusMonths(MONTHS_BACK);
    }

    /** What is known of this work within this period, estimates left out. */
    List<Known> known(OwnReport report) {
        Long work = report.work();
        return work == null
                ? List.of()
                : sql.selectFrom(INCOME)
                        .where(
                                INCOME.WORK.eq(work),
                                INCOME.COMPONENT.eq(WageKind.REGULAR.name()),
                                INCOME.FROM_DAY.le(report.to()),
                                INCOME.TO_DAY.ge(report.from()),
                                INCOME.ESTIMATE.isFalse(),
                                INCOME.NET.isNotNull(),
                                isLastIncome())
                        .orderBy(INCOME.FROM_DAY)
                        .fetch()
                        .map(OwnWages::known);
    }

    /** The last reports of the client, those that an employer's statement took the place of included. */
    List<Known> latest(long unit) {
        Income own = INCOME.as("own");
        return sql.selectFrom(INCOME)
                .where(
                        INCOME.UNIT_ID.eq(unit),
                        INCOME.NET.isNotNull(),
                        isLastIncome(),
                        DSL.exists(selectOne()
                                .from(own)
                                .where(own.FACT.eq(INCOME.FACT), own.SOURCE.eq(Judgement.OWN_REPORT))))
                .orderBy(INCOME.FROM_DAY.desc(), INCOME.FACT.desc())
                .limit(MONTHS_BACK)
                .fetch()
                .map(OwnWages::known);
    }

    /**
     * Makes the report a fact; of a period that the client reported before, a new version. Belongs in a transaction.
     *
     * @return what may change; empty where an employer's statement over the period came in meanwhile, so that nothing was filed
     */
    Optional<Changed> file(OwnReport report) {
        long unit = report.unit();
        sql.execute("select pg_advisory_xact_lock({0})", DSL.val(Deliveries.LOCK));
        if (known(report).stream().anyMatch(known -> !mayBeReplaced(report, known))) {
            return Optional.empty();
        }
        long work = report.work() == null ? newWork(report) : report.work();
        IncomeRecord before = sql.selectFrom(INCOME)
                .where(
                        INCOME.WORK.eq(work),
                        INCOME.COMPONENT.eq(WageKind.REGULAR.name()),
                        INCOME.FROM_DAY.eq(report.from()),
                        INCOME.TO_DAY.eq(report.to()),
                        isLastIncome())
                .orderBy(INCOME.ESTIMATE, INCOME.FACT)
                .limit(1)
                .fetchOne();
        IncomeRecord income = sql.newRecord(INCOME);
        income.setFact(before == null ? nextFact() : before.getFact());
        income.setKnownSince(after(before == null ? null : before.getKnownSince()));
        income.setUnitId(unit);
        income.setPersonId(report.person());
        income.setKind("WAGE");
        income.setComponent(WageKind.REGULAR.name());
        income.setWork(work);
        income.setFromDay(report.from());
        income.setToDay(report.to());
        income.setNet(report.net().cents());
        income.setEstimate(false);
        income.setSource(Judgement.OWN_REPORT);
        income.insert();
        return Optional.of(new Changed(Map.of(unit, YearMonth.from(report.from()))));
    }

    /** A client's own report over exactly the same period can be given again. */
    static boolean mayBeReplaced(OwnReport report, Known known) {
        return known.own && known.from.equals(report.from()) && known.to.equals(report.to());
    }

    private long newWork(OwnReport report) {
        WorkRecord work = sql.newRecord(WORK);
        work.setFact(nextFact());
        work.setKnownSince(after(null));
        work.setUnitId(report.unit());
        work.setPersonId(report.person());
        work.setEmployer(report.employer());
        work.setFromMonth(report.from().withDayOfMonth(1));
        work.setSource(Judgement.OWN_REPORT);
        work.insert();
        return work.getFact();
    }

    private long nextFact() {
        return Objects.requireNonNull(
                sql.fetchSingle("select nextval('fact_number')").get(0, Long.class));
    }

    /** Now; or just after the version before, should the clock have been put back. */
    private OffsetDateTime after(@Nullable OffsetDateTime before) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        return before == null || now.isAfter(before) ? now : before.plusNanos(1_000);
    }

    private static Known known(IncomeRecord row) {
        return new Known(
                row.getFromDay(),
                row.getToDay(),
                Money.ofCents(row.getNet()),
                row.getSource().equals(Judgement.OWN_REPORT),
                row.getSource(),
                row.getKnownSince().toInstant());
    }

    private static Condition isLast() {
        return notExists(selectOne()
                .from(LATER_WORK)
                .where(LATER_WORK.FACT.eq(WORK.FACT), LATER_WORK.KNOWN_SINCE.gt(WORK.KNOWN_SINCE)));
    }

    private static Condition isLastIncome() {
        return notExists(selectOne()
                .from(LATER_INCOME)
                .where(LATER_INCOME.FACT.eq(INCOME.FACT), LATER_INCOME.KNOWN_SINCE.gt(INCOME.KNOWN_SINCE)));
    }
}
