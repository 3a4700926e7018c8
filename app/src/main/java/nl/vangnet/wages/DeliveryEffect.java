package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.WAGE_LINE;
import static org.jooq.impl.DSL.any;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.vangnet.income.Redeterminations;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.WageComponent;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.WageLineRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a delivery does to payments, before anybody confirms it. */
@Component
public class DeliveryEffect {
    /**
     * What changes for one household.
     *
     * @param total more or, negative, less over all months together; null where a month cannot be decided
     */
    public record Effect(int months, @Nullable Money total) {}

    private final DSLContext sql;
    private final Redeterminations redeterminations;
    private final Clock clock;

    DeliveryEffect(DSLContext sql, Redeterminations redeterminations, Clock clock) {
        this.sql = sql;
        this.redeterminations = redeterminations;
        this.clock = clock;
    }

    /** For each of these households what the lines that are let in would change in months that were determined. */
    Map<Long, Effect> of(long delivery, Collection<Long> units) {
        Instant now = clock.instant();
        Map<Long, List<Filed>> filed = new TreeMap<>();
        Map<Long, YearMonth> first = new HashMap<>();
        sql.selectFrom(WAGE_LINE)
                .where(
                        WAGE_LINE.DELIVERY.eq(delivery),
                        WAGE_LINE.OUTCOME.in("NEW", "NEW_VERSION"),
                        WAGE_LINE.UNIT_ID.eq(any(units.toArray(Long[]::new))))
                .orderBy(WAGE_LINE.LINE)
                .forEach(line -> {
                    filed.computeIfAbsent(line.getUnitId(), _ -> new ArrayList<>())
                            .add(statement(line, now));
                    first.merge(
                            line.getUnitId(),
                            YearMonth.from(line.getFromDay()),
                            (one, other) -> one.isBefore(other) ? one : other);
                });
        Map<Long, Effect> effects = new HashMap<>();
        filed.forEach((unit, statements) -> effects.put(
                unit,
                effect(redeterminations.preview(unit, statements, Objects.requireNonNull(first.get(unit)), now))));
        return effects;
    }

    private static Effect effect(List<Correction> corrections) {
        Money total = Money.ZERO;
        for (Correction correction : corrections) {
            if (correction.total().isEmpty()) {
                return new Effect(corrections.size(), null);
            }
            total = total.plus(correction.total().get());
        }
        return new Effect(corrections.size(), total);
    }

    private static Filed statement(WageLineRecord line, Instant now) {
        String fact = line.getFact() == null
                ? "line " + line.getLine()
                : line.getFact().toString();
        return new Filed.Income(
                line.getPersonId().toString(),
                IncomeKind.WAGE,
                WageComponent.valueOf(line.getComponent()),
                line.getWork() == null ? null : line.getWork().toString(),
                line.getFromDay(),
                line.getToDay(),
                Money.ofCents(line.getNet()),
                false,
                new Provenance(fact, line.getEmployer(), null, now));
    }
}
