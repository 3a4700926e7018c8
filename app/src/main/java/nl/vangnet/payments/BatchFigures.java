package nl.vangnet.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** What the screens show of batches. */
@org.springframework.stereotype.Component
public class BatchFigures {
    /** A batch and how far it is. */
    public record Batch(
            long number,
            YearMonth month,
            LocalDate payDate,
            int lines,
            Money total,
            int held,
            String content,
            String maker,
            long makerNumber,
            Instant madeAt,
            @Nullable String releaser,
            @Nullable String file,
            boolean confirmed,
            Money lastMonth,
            int lastMonthLines) {}

    /**
     * A line of a batch.
     *
     * @param held why it is not paid, null when it is
     * @param approvals how many persons approved a held line
     * @param returned code of the bank, null when it did not come back
     */
    public record Line(
            long unit,
            String applicant,
            @Nullable String iban,
            Money amount,
            Money lastMonth,
            @Nullable String held,
            int approvals,
            @Nullable String returned) {}

    private static final String BATCHES = """
            select b.id, b.month, b.pay_date, b.lines, b.cents, b.held, b.content, maker.name, maker.id, b.created_at,
                releaser.name, filed.detail, confirmed.id is not null,
                (select coalesce(sum(cents), 0)::bigint from payment_batch as last
                    where last.month = (b.month - interval '1 month')::date),
                (select coalesce(sum(lines), 0)::integer from payment_batch as last
                    where last.month = (b.month - interval '1 month')::date)
            from payment_batch as b
            join staff as maker on maker.id = b.created_by
            left join payment_event as released on released.batch_id = b.id and released.kind = 'RELEASED'
            left join staff as releaser on releaser.id = released.staff_id
            left join payment_event as filed on filed.batch_id = b.id and filed.kind = 'FILED'
            left join payment_event as confirmed on confirmed.batch_id = b.id and confirmed.kind = 'CONFIRMED'
            """;

    private static final String LINES = """
            select l.unit_id, person.name, l.iban, l.cents, l.last_month_cents, l.held,
                (select count(*)::integer from payment_event as e
                    where e.batch_id = l.batch_id and e.unit_id = l.unit_id and e.kind = 'HELD_APPROVED'),
                (select detail from payment_event as e
                    where e.batch_id = l.batch_id and e.unit_id = l.unit_id and e.kind = 'LINE_RETURNED')
            from payment_line as l
            join benefit_unit as unit on unit.id = l.unit_id
            join person on person.id = unit.applicant_id
            where l.batch_id = ?
            """;

    private final DSLContext sql;

    BatchFigures(DSLContext sql) {
        this.sql = sql;
    }

    /** All batches, the last one first. */
    List<Batch> batches() {
        return sql.fetch(BATCHES + " order by b.id desc").map(BatchFigures::batch);
    }

    Optional<Batch> batch(long number) {
        return sql.fetchOptional(BATCHES + " where b.id = ?", number).map(BatchFigures::batch);
    }

    /** The lines that differ most from last month, of those that are paid. */
    List<Line> largestChanges(long batch, int limit) {
        return lines(
                " and l.held is null order by abs(l.cents - l.last_month_cents) desc, l.unit_id limit ?", batch, limit);
    }

    List<Line> held(long batch, int limit) {
        return lines(" and l.held is not null order by l.unit_id limit ?", batch, limit);
    }

    List<Line> lines(long batch, int limit, long offset) {
        return lines(" order by l.unit_id limit ? offset ?", batch, limit, offset);
    }

    private List<Line> lines(String which, Object... arguments) {
        return sql.fetch(LINES + which, arguments)
                .map(row -> new Line(
                        get(row, 0, Long.class),
                        get(row, 1, String.class),
                        row.get(2, String.class),
                        Money.ofCents(get(row, 3, Long.class)),
                        Money.ofCents(get(row, 4, Long.class)),
                        row.get(5, String.class),
                        get(row, 6, Integer.class),
                        row.get(7, String.class)));
    }

    private static Batch batch(Record row) {
        return new Batch(
                get(row, 0, Long.class),
                YearMonth.from(get(row, 1, LocalDate.class)),
                get(row, 2, LocalDate.class),
                get(row, 3, Integer.class),
                Money.ofCents(get(row, 4, Long.class)),
                get(row, 5, Integer.class),
                get(row, 6, String.class),
                get(row, 7, String.class),
                get(row, 8, Long.class),
                get(row, 9, OffsetDateTime.class).toInstant(),
                row.get(10, String.class),
                row.get(11, String.class),
                get(row, 12, Boolean.class),
                Money.ofCents(get(row, 13, Long.class)),
                get(row, 14, Integer.class));
    }

    private static <T> T get(Record row, int column, Class<T> type) {
        return Objects.requireNonNull(row.get(column, type));
    }
}
