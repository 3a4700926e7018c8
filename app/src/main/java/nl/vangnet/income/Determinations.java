package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DETERMINATION;

import java.time.YearMonth;
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

    void add(Map<Long, Determination> byUnit) {
        sql.batchInsert(byUnit.entrySet().stream()
                        .map(entry -> record(entry.getKey(), entry.getValue()))
                        .toList())
                .execute();
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
