package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DETERMINATION;
import static org.jooq.impl.DSL.any;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.DeterminationRecord;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;

/** The determinations as they were made. They are added, and never changed. */
@Component
class Determinations {
    private final DSLContext sql;

    Determinations(DSLContext sql) {
        this.sql = sql;
    }

    void add(Map<Long, List<Determination>> byUnit) {
        List<DeterminationRecord> rows = byUnit.entrySet().parallelStream()
                .flatMap(unit -> unit.getValue().stream().map(determination -> record(unit.getKey(), determination)))
                .toList();
        sql.batchInsert(rows).execute();
    }

    /** Of every month of these units from one on the determination known last by then. */
    Map<Long, Map<YearMonth, Determination>> last(Collection<Long> units, YearMonth first, Instant knownAt) {
        Map<Long, Map<YearMonth, Determination>> last = new HashMap<>();
        sql
                .select(DETERMINATION.UNIT_ID, DETERMINATION.EXPLANATION)
                .distinctOn(DETERMINATION.UNIT_ID, DETERMINATION.MONTH)
                .from(DETERMINATION)
                .where(
                        DETERMINATION.UNIT_ID.eq(any(units.toArray(Long[]::new))),
                        DETERMINATION.MONTH.ge(first.atDay(1)),
                        DETERMINATION.KNOWN_AT.le(Moments.atOffset(knownAt)))
                .orderBy(DETERMINATION.UNIT_ID, DETERMINATION.MONTH, DETERMINATION.KNOWN_AT.desc())
                .fetch()
                .parallelStream()
                .map(row -> Map.entry(row.value1(), DeterminationJson.read(row.value2())))
                .toList()
                .forEach(read -> last.computeIfAbsent(read.getKey(), _ -> new HashMap<>())
                        .put(read.getValue().month(), read.getValue()));
        return last;
    }

    /** Everything that was determined of a unit by then, in the order in which it was. */
    List<Determination> made(long unit, Instant knownAt) {
        return sql.select(DETERMINATION.EXPLANATION)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit), DETERMINATION.KNOWN_AT.le(Moments.atOffset(knownAt)))
                .orderBy(DETERMINATION.MONTH, DETERMINATION.KNOWN_AT)
                .fetch(row -> DeterminationJson.read(row.value1()));
    }

    /** The last determination of a unit's month; empty where the month was not determined. */
    Optional<Determination> last(long unit, YearMonth month) {
        return sql.select(DETERMINATION.EXPLANATION)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit), DETERMINATION.MONTH.eq(month.atDay(1)))
                .orderBy(DETERMINATION.KNOWN_AT.desc())
                .limit(1)
                .fetchOptional(DETERMINATION.EXPLANATION)
                .map(DeterminationJson::read);
    }

    /** The months of a unit that were determined, the latest first. */
    List<YearMonth> months(long unit) {
        return sql.selectDistinct(DETERMINATION.MONTH)
                .from(DETERMINATION)
                .where(DETERMINATION.UNIT_ID.eq(unit))
                .orderBy(DETERMINATION.MONTH.desc())
                .fetch(row -> YearMonth.from(row.value1()));
    }

    private static DeterminationRecord record(long unit, Determination determination) {
        DeterminationRecord row = new DeterminationRecord();
        row.setMonth(determination.month().atDay(1));
        row.setKnownAt(Moments.atOffset(determination.knownAt()));
        row.setUnitId(unit);
        row.setNorm(cents(determination.norm()));
        row.setCountedIncome(cents(determination.countedIncome()));
        row.setAssistance(cents(determination.assistance()));
        row.setHolidayAllowance(cents(determination.holidayAllowance()));
        row.setPaid(cents(determination.paid()));
        row.setPremium(cents(determination.premiumOfMonth()));
        row.setEstimated(determination.provisional());
        row.setUsedDisregards(determination.usedDisregards().stream()
                .map(used -> used.disregard().letter() + ":" + used.person())
                .toArray(String[]::new));
        row.setPremiums(premiums(determination));
        row.setExplanation(DeterminationJson.write(determination));
        return row;
    }

    private static JSONB premiums(Determination determination) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        determination.premiums().forEach((person, amount) -> json.add("\"" + person + "\":" + amount.cents()));
        return JSONB.valueOf(json.toString());
    }

    private static @org.jspecify.annotations.Nullable Long cents(Optional<Money> amount) {
        return amount.map(Money::cents).orElse(null);
    }
}
