package nl.vangnet.corrections;

import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.WORK;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.income.Redeterminations;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.WageComponent;
import nl.vangnet.schema.tables.records.IncomeRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Wages that an income consultant enters: first what they would do, then as facts. */
@Component
class WageChanges {
    /** Work of somebody in the unit. */
    record Job(long work, long person, String worker, String employer) {}

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Redeterminations redeterminations;
    private final Clock clock;

    WageChanges(DSLContext sql, TransactionTemplate transaction, Redeterminations redeterminations, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.redeterminations = redeterminations;
        this.clock = clock;
    }

    /** All work of the unit that is known, the latest first. */
    List<Job> jobs(long unit) {
        return sql.select(WORK.FACT, WORK.PERSON_ID, PERSON.NAME, WORK.EMPLOYER)
                .distinctOn(WORK.FACT)
                .from(WORK)
                .join(PERSON)
                .on(PERSON.ID.eq(WORK.PERSON_ID))
                .where(WORK.UNIT_ID.eq(unit))
                .orderBy(WORK.FACT.desc(), WORK.KNOWN_SINCE.desc())
                .fetch(row -> new Job(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** What the change would do to this month and others. Nothing is kept. */
    List<Correction> preview(WageChange change) {
        Instant now = clock.instant();
        IncomeRecord row = row(change, now);
        Filed statement = new Filed.Income(
                row.getPersonId().toString(),
                IncomeKind.WAGE,
                WageComponent.REGULAR,
                row.getWork().toString(),
                row.getFromDay(),
                row.getToDay(),
                change.net(),
                change.estimate(),
                new Provenance(row.getFact() == null ? "new" : row.getFact().toString(), change.source(), null, now));
        return redeterminations.preview(change.unit(), List.of(statement), change.month(), now);
    }

    /** Makes the change a fact and determines the months anew; returns those that are otherwise. */
    List<Correction> make(WageChange change, long author) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            IncomeRecord row = row(change, now);
            if (row.getFact() == null) {
                row.setFact(Objects.requireNonNull(
                        sql.fetchSingle("select nextval('fact_number')").get(0, Long.class)));
            }
            row.setAuthorId(author);
            row.insert();
        });
        return redeterminations
                .correct(Map.of(change.unit(), change.month()), clock.instant())
                .getOrDefault(change.unit(), List.of());
    }

    /** Of a statement over exactly this month a new version; otherwise a fact without number yet. */
    private IncomeRecord row(WageChange change, Instant now) {
        Job job = jobs(change.unit()).stream()
                .filter(one -> one.work() == change.work())
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("unit " + change.unit() + " has no work " + change.work()));
        IncomeRecord before = before(change);
        OffsetDateTime known = now.atOffset(ZoneOffset.UTC);
        IncomeRecord row = sql.newRecord(INCOME);
        if (before != null) {
            row.setFact(before.getFact());
            known = known.isAfter(before.getKnownSince())
                    ? known
                    : before.getKnownSince().plusNanos(1_000);
        }
        row.setKnownSince(known);
        row.setUnitId(change.unit());
        row.setPersonId(job.person());
        row.setKind(IncomeKind.WAGE.name());
        row.setComponent(WageComponent.REGULAR.name());
        row.setWork(job.work());
        row.setFromDay(change.month().atDay(1));
        row.setToDay(change.month().atEndOfMonth());
        row.setNet(change.net().cents());
        row.setEstimate(change.estimate());
        row.setSource(change.source());
        return row;
    }

    private @Nullable IncomeRecord before(WageChange change) {
        YearMonth month = change.month();
        return sql.selectFrom(INCOME)
                .where(
                        INCOME.WORK.eq(change.work()),
                        INCOME.COMPONENT.eq(WageComponent.REGULAR.name()),
                        INCOME.FROM_DAY.eq(month.atDay(1)),
                        INCOME.TO_DAY.eq(month.atEndOfMonth()))
                .orderBy(INCOME.ESTIMATE, INCOME.KNOWN_SINCE.desc())
                .limit(1)
                .fetchOne();
    }
}
