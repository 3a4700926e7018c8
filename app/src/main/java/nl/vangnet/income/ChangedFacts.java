package nl.vangnet.income;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.DISREGARD_DECISION;
import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.LOWERING;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.REDUCTION;
import static nl.vangnet.schema.Tables.STAY;
import static nl.vangnet.schema.Tables.SUSPENSION;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vangnet.law.Participatiewet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** Finds the units about which something became known, and the first month it is about. */
@Component
class ChangedFacts {
    private static final Map<Table<?>, TableField<?, LocalDate>> BEGIN_OF = Map.of(
            MEMBER, MEMBER.FROM_DAY,
            STAY, STAY.FROM_DAY,
            WORK, WORK.FROM_MONTH,
            ENTITLEMENT, ENTITLEMENT.FROM_DAY,
            INCOME, INCOME.FROM_DAY,
            DISREGARD_DECISION, DISREGARD_DECISION.FROM_MONTH,
            LOWERING, LOWERING.FROM_MONTH,
            REDUCTION, REDUCTION.FROM_MONTH,
            SUSPENSION, SUSPENSION.FROM_DAY);

    private final DSLContext sql;
    private final Participatiewet law;

    ChangedFacts(DSLContext sql, Participatiewet law) {
        this.sql = sql;
        this.law = law;
    }

    /**
     * After one moment and not after another. The month is that of the earliest day in any version of what changed. When an amount of the law
     * or the municipality was corrected that is every unit.
     */
    Map<Long, YearMonth> knownSince(Instant after, Instant upTo) {
        Map<Long, YearMonth> first = new TreeMap<>();
        correctedAmounts(after, upTo)
                .ifPresent(month ->
                        sql.select(BENEFIT_UNIT.ID).from(BENEFIT_UNIT).forEach(row -> first.put(row.value1(), month)));
        BEGIN_OF.forEach((table, begin) -> first(table, begin, after, upTo)
                .forEach((unit, day) -> first.merge(unit, YearMonth.from(day), ChangedFacts::earlier)));
        return first;
    }

    /** The first month that an amount is about which became known later than it applies. New amounts for months to come are not. */
    private Optional<YearMonth> correctedAmounts(Instant after, Instant upTo) {
        return law.graph().tables().all().stream()
                .filter(table -> table.axis() == nl.vangnet.rulegraph.Table.Axis.MONTH)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.knownSince().isAfter(row.from()))
                .filter(row -> {
                    Instant known =
                            row.knownSince().atStartOfDay(ZoneOffset.UTC).toInstant();
                    return known.isAfter(after) && !known.isAfter(upTo);
                })
                .map(row -> YearMonth.from(row.from()))
                .min(YearMonth::compareTo);
    }

    private Map<Long, LocalDate> first(Table<?> table, Field<LocalDate> begin, Instant after, Instant upTo) {
        Table<?> changed = table.as("changed");
        Field<Long> fact = field(table, "fact", Long.class);
        Field<Long> unit = field(table, "unit_id", Long.class);
        Field<OffsetDateTime> known = field(changed, "known_since", OffsetDateTime.class);
        return sql.select(unit, min(begin))
                .from(table)
                .where(fact.in(select(field(changed, "fact", Long.class))
                        .from(changed)
                        .where(known.gt(Moments.atOffset(after)), known.le(Moments.atOffset(upTo)))))
                .groupBy(unit)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    private static <T> Field<T> field(Table<?> table, String column, Class<T> type) {
        return org.jooq.impl.DSL.field(name(table.getName(), column), type);
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }
}
