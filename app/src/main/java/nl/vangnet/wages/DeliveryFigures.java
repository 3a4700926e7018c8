package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.WAGE_LINE;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.vangnet.rulegraph.Money;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads what a delivery changes, and which of its lines were not let in. */
@Component
public class DeliveryFigures {
    private static final Condition ACCEPTED = WAGE_LINE.OUTCOME.in("NEW", "NEW_VERSION");
    private static final int FETCH_SIZE = 1_000;

    /**
     * How many lines had which outcome, and what those that are let in come to.
     *
     * @param units households with a line that is let in
     * @param newWork lines of work that was not known yet
     * @param sum their amounts together
     * @param before the amounts that these replace
     */
    public record Totals(
            int lines,
            int added,
            int newVersions,
            int unchanged,
            int rejected,
            int units,
            int newWork,
            Money sum,
            Money before) {
        public int accepted() {
            return added + newVersions;
        }

        /** One word for what these figures are: who confirms has seen this and nothing else. */
        public String seen() {
            return added + "." + newVersions + "." + unchanged + "." + rejected + "." + sum.cents() + "."
                    + before.cents();
        }
    }

    /**
     * One amount that is let in.
     *
     * @param old what it was; null where nothing was known
     */
    public record Line(
            int number,
            long unit,
            String applicant,
            String employer,
            WageKind kind,
            LocalDate from,
            LocalDate to,
            @Nullable Money old,
            Money net,
            @Nullable String signal) {}

    /**
     * One line that is not let in.
     *
     * @param unit client number; null where the person could not be found
     * @param shown what stood in the line, without the number of the person
     */
    public record Rejection(
            int number, Reason reason, @Nullable Long unit, String shown) {}

    private final DSLContext sql;
    private final TransactionTemplate transaction;

    DeliveryFigures(DSLContext sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    Totals totals(long delivery) {
        return totals(sql, delivery);
    }

    static Totals totals(DSLContext sql, long delivery) {
        return sql.select(
                        count(),
                        count().filterWhere(WAGE_LINE.OUTCOME.eq("NEW")),
                        count().filterWhere(WAGE_LINE.OUTCOME.eq("NEW_VERSION")),
                        count().filterWhere(WAGE_LINE.OUTCOME.eq("UNCHANGED")),
                        count().filterWhere(WAGE_LINE.OUTCOME.eq("REJECTED")),
                        countDistinct(WAGE_LINE.UNIT_ID).filterWhere(ACCEPTED),
                        count().filterWhere(ACCEPTED.and(WAGE_LINE.SIGNAL.eq("NEW_RELATION"))),
                        coalesce(sum(WAGE_LINE.NET).filterWhere(ACCEPTED), inline(BigDecimal.ZERO)),
                        coalesce(sum(WAGE_LINE.OLD_NET).filterWhere(ACCEPTED), inline(BigDecimal.ZERO)))
                .from(WAGE_LINE)
                .where(WAGE_LINE.DELIVERY.eq(delivery))
                .fetchSingle(row -> new Totals(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        Money.ofCents(row.value8().longValueExact()),
                        Money.ofCents(row.value9().longValueExact())));
    }

    /** What is let in, the largest change first. */
    List<Line> accepted(long delivery, int limit, long offset) {
        return sql.select(
                        WAGE_LINE.LINE,
                        WAGE_LINE.UNIT_ID,
                        PERSON.NAME,
                        WAGE_LINE.EMPLOYER,
                        WAGE_LINE.COMPONENT,
                        WAGE_LINE.FROM_DAY,
                        WAGE_LINE.TO_DAY,
                        WAGE_LINE.OLD_NET,
                        WAGE_LINE.NET,
                        WAGE_LINE.SIGNAL)
                .from(WAGE_LINE)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(WAGE_LINE.UNIT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(WAGE_LINE.DELIVERY.eq(delivery), ACCEPTED)
                .orderBy(
                        abs(WAGE_LINE.NET.minus(coalesce(WAGE_LINE.OLD_NET, inline(0L))))
                                .desc(),
                        WAGE_LINE.LINE)
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Line(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        WageKind.valueOf(row.value5()),
                        row.value6(),
                        row.value7(),
                        row.value8() == null ? null : Money.ofCents(row.value8()),
                        Money.ofCents(row.value9()),
                        row.value10()));
    }

    /** What is not let in, in the order of the file. */
    List<Rejection> rejected(long delivery, int limit, long offset) {
        return rejected(delivery).limit(limit).offset(offset).fetch(DeliveryFigures::rejection);
    }

    /** All that is not let in, in the order of the file, some lines at a time. */
    void everyRejected(long delivery, Consumer<Rejection> reader) {
        transaction.executeWithoutResult(_ -> {
            try (var rows = rejected(delivery).fetchSize(FETCH_SIZE).fetchLazy()) {
                rows.forEach(row -> reader.accept(rejection(row)));
            }
        });
    }

    private SelectLimitStep<?> rejected(long delivery) {
        return sql.select(
                        WAGE_LINE.LINE,
                        WAGE_LINE.REASON,
                        WAGE_LINE.UNIT_ID,
                        WAGE_LINE.RAW,
                        WAGE_LINE.EMPLOYER,
                        WAGE_LINE.FROM_DAY,
                        WAGE_LINE.TO_DAY,
                        WAGE_LINE.NET,
                        WAGE_LINE.VERSION)
                .from(WAGE_LINE)
                .where(WAGE_LINE.DELIVERY.eq(delivery), WAGE_LINE.OUTCOME.eq("REJECTED"))
                .orderBy(WAGE_LINE.LINE);
    }

    private static Rejection rejection(Record row) {
        String raw = row.get(WAGE_LINE.RAW);
        return new Rejection(
                row.get(WAGE_LINE.LINE),
                Reason.valueOf(row.get(WAGE_LINE.REASON)),
                row.get(WAGE_LINE.UNIT_ID),
                raw != null
                        ? raw
                        : Columns.join(List.of(
                                "…",
                                row.get(WAGE_LINE.EMPLOYER),
                                row.get(WAGE_LINE.FROM_DAY).toString(),
                                row.get(WAGE_LINE.TO_DAY).toString(),
                                Money.ofCents(row.get(WAGE_LINE.NET)).toString().replace('.', ','),
                                row.get(WAGE_LINE.VERSION).toString())));
    }
}
