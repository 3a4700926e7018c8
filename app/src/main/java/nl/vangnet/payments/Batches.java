package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.PAYMENT_BATCH;
import static nl.vangnet.schema.Tables.PAYMENT_EVENT;
import static nl.vangnet.schema.Tables.PAYMENT_LINE;
import static nl.vangnet.schema.Tables.STAFF_RELATION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Objects;
import nl.vangnet.schema.tables.records.PaymentBatchRecord;
import nl.vangnet.schema.tables.records.PaymentEventRecord;
import nl.vangnet.schema.tables.records.PaymentLineRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Paying, in four steps: one person makes a batch of all that is due, another releases it, its file is written once, and the bank confirms.
 * Each step may be asked for twice; the second time nothing happens.
 */
@org.springframework.stereotype.Component
public class Batches {
    /**
     * What is asked for.
     *
     * @param command names the wish: asking twice makes one batch
     * @param month all that is due over months up to this one is paid
     * @param maker staff number
     */
    public record Order(String command, YearMonth month, LocalDate payDate, long maker) {}

    private final DSLContext sql;
    private final Ledger ledger;
    private final BatchMaker maker;
    private final PaymentFolder folder;

    Batches(DSLContext sql, Ledger ledger, BatchMaker maker, PaymentFolder folder) {
        this.sql = sql;
        this.ledger = ledger;
        this.maker = maker;
        this.folder = folder;
    }

    /**
     * Books what was decided and makes a batch of all that is due. A line that is above a limit, or whose account is in doubt, stands in it as held and
     * is not paid.
     *
     * @return the number of the batch
     * @throws PaymentRefused when nothing is due, or the batch as a whole is above a limit
     */
    public long make(Order order, Instant at) {
        return ledger.holding(() -> {
            PaymentBatchRecord before = sql.fetchOne(PAYMENT_BATCH, PAYMENT_BATCH.COMMAND.eq(order.command()));
            return before != null ? before.getId() : maker.make(order, at);
        });
    }

    /**
     * Releases a batch for payment.
     *
     * @param content what the releaser saw: {@code payment_batch.content}
     * @throws PaymentRefused when the releaser made it, knows a client in it, or the lines are not what was seen
     */
    public void release(long batch, String content, long releaser, Instant at) {
        ledger.holding(() -> {
            PaymentBatchRecord row = row(batch);
            if (row.getCreatedBy() == releaser) {
                throw new PaymentRefused(
                        "betaling.geweigerd.zelfde_persoon", "batch " + batch + " is released by who made it");
            }
            requireStranger(batch, null, releaser);
            if (!content.equals(row.getContent()) || !content.equals(content(sql, batch))) {
                throw new PaymentRefused(
                        "betaling.geweigerd.veranderd",
                        "the lines of batch " + batch + " are not those that were seen");
            }
            if (event(batch, "RELEASED") == null) {
                add(batch, "RELEASED", releaser, at, event -> event.setHash(content));
            }
            return batch;
        });
    }

    /**
     * Writes the file for the bank, once. Where it was written before, it is looked at and left alone; a file that was broken off is thrown
     * away.
     *
     * @return where it is
     * @throws PaymentRefused when the batch is not released, or its lines, the order and the file do not agree
     * @throws UncheckedIOException when it cannot be written; nothing is left behind then
     */
    public Path writeFile(long batch, long staff, Instant at) {
        return ledger.holding(() -> {
            PaymentBatchRecord row = row(batch);
            PaymentEventRecord released = event(batch, "RELEASED");
            if (released == null) {
                throw new PaymentRefused("betaling.geweigerd.niet_vrij", "batch " + batch + " is not released");
            }
            if (!Objects.equals(released.getHash(), content(sql, batch))) {
                throw new PaymentRefused(
                        "betaling.geweigerd.veranderd", "the lines of batch " + batch + " are not those released");
            }
            try {
                PaymentEventRecord filed = event(batch, "FILED");
                if (filed != null) {
                    return folder.find(filed.getDetail(), filed.getHash());
                }
                PaymentFolder.Written written = folder.write(row);
                add(batch, "FILED", staff, at, event -> {
                    event.setHash(written.hash());
                    event.setDetail(written.file().getFileName().toString());
                });
                return written.file();
            } catch (IOException e) {
                throw new UncheckedIOException("the file of batch " + batch + " could not be written", e);
            }
        });
    }

    /** The bank says that it paid the batch. Throws {@link PaymentRefused} when there is no file of it. */
    public void confirm(long batch, long staff, Instant at) {
        ledger.holding(() -> {
            if (event(batch, "FILED") == null) {
                throw new PaymentRefused("betaling.geweigerd.geen_bestand", "batch " + batch + " has no file");
            }
            if (event(batch, "CONFIRMED") == null) {
                sql.execute(CONFIRM, at.atOffset(ZoneOffset.UTC), batch, batch);
                add(batch, "CONFIRMED", staff, at, _ -> {});
            }
            return batch;
        });
    }

    /**
     * The bank could not pay a line: what was in it is due again, and stays held until the account changed or somebody confirmed it.
     *
     * @param reason code of the bank, as {@code AC04}
     * @throws PaymentRefused when the line is not in a file
     */
    public void lineReturned(long batch, long unit, String reason, long staff, Instant at) {
        ledger.holding(() -> {
            PaymentLineRecord line = line(batch, unit);
            if (line.getHeld() != null || event(batch, "FILED") == null) {
                throw new PaymentRefused("betaling.geweigerd.geen_bestand", "unit " + unit + " is in no file");
            }
            boolean before = sql.fetchExists(
                    PAYMENT_EVENT,
                    PAYMENT_EVENT.BATCH_ID.eq(batch),
                    PAYMENT_EVENT.UNIT_ID.eq(unit),
                    PAYMENT_EVENT.KIND.eq("LINE_RETURNED"));
            if (!before) {
                String from = event(batch, "CONFIRMED") == null ? "IN_FILE" : "PAID";
                sql.execute(RETURN, from, at.atOffset(ZoneOffset.UTC), batch, unit);
                add(batch, "LINE_RETURNED", staff, at, event -> {
                    event.setUnitId(unit);
                    event.setDetail(reason);
                });
            }
            return unit;
        });
    }

    /**
     * Approves a line that was held because of a limit. With the approval of two persons the next batch of the month pays it, as long as
     * amount and account are the same.
     *
     * @param reason in the words of who approves
     * @throws PaymentRefused when there is no such held line, no reason, a doubt about the account, or who approves knows the client
     */
    public void approveHeld(long batch, long unit, String reason, long staff, Instant at) {
        ledger.holding(() -> {
            PaymentLineRecord line = line(batch, unit);
            String held = line.getHeld();
            if (held == null || held.startsWith("ACCOUNT") || reason.isBlank()) {
                throw new PaymentRefused(
                        "betaling.geweigerd.geen_reden",
                        "unit " + unit + " is not held for a limit, or no reason",
                        unit);
            }
            requireStranger(batch, unit, staff);
            boolean before = sql.fetchExists(
                    PAYMENT_EVENT,
                    PAYMENT_EVENT.BATCH_ID.eq(batch),
                    PAYMENT_EVENT.UNIT_ID.eq(unit),
                    PAYMENT_EVENT.STAFF_ID.eq(staff),
                    PAYMENT_EVENT.KIND.eq("HELD_APPROVED"));
            if (!before) {
                add(batch, "HELD_APPROVED", staff, at, event -> {
                    event.setUnitId(unit);
                    event.setDetail(reason.strip());
                });
            }
            return unit;
        });
    }

    private static final String CONFIRM = """
            insert into transfer
                (command, debit, credit, unit_id, person_id, month, component, cents, booked_at, batch_id, ground)
            select 'paid:' || id, 'IN_FILE', 'PAID', unit_id, person_id, month, component, cents, ?::timestamptz, batch_id, 'pw45.payment'
            from transfer
            where batch_id = ? and credit = 'IN_FILE' and unit_id not in (
                select unit_id from payment_event where batch_id = ? and kind = 'LINE_RETURNED')
            """;

    private static final String RETURN = """
            insert into transfer
                (command, debit, credit, unit_id, person_id, month, component, cents, booked_at, batch_id, ground)
            select 'returned:' || id, ?, 'PAYABLE', unit_id, person_id, month, component, cents, ?::timestamptz, batch_id, 'bank.returned'
            from transfer
            where batch_id = ? and unit_id = ? and credit = 'IN_FILE'
            """;

    /** SHA-256 of all lines of a batch, held ones too. */
    static String content(DSLContext sql, long batch) {
        String content = sql.fetchSingle("""
                select encode(sha256(convert_to(coalesce(string_agg(concat_ws('|', unit_id, end_to_end_id, coalesce(iban, ''),
                    coalesce(holder, ''), cents, coalesce(held, '')), E'\\n' order by unit_id), ''), 'UTF8')), 'hex')
                from payment_line where batch_id = ?
                """, batch).get(0, String.class);
        return Objects.requireNonNull(content);
    }

    private void requireStranger(long batch, @Nullable Long unit, long staff) {
        boolean knowsSomebody = sql.fetchExists(
                STAFF_RELATION.join(PAYMENT_LINE).on(PAYMENT_LINE.UNIT_ID.eq(STAFF_RELATION.UNIT_ID)),
                PAYMENT_LINE
                        .BATCH_ID
                        .eq(batch)
                        .and(STAFF_RELATION.STAFF_ID.eq(staff))
                        .and(unit == null ? org.jooq.impl.DSL.noCondition() : PAYMENT_LINE.UNIT_ID.eq(unit)));
        if (knowsSomebody) {
            throw new PaymentRefused(
                    "betaling.geweigerd.kent_klant", "staff " + staff + " knows a client in batch " + batch);
        }
    }

    private @Nullable PaymentEventRecord event(long batch, String kind) {
        return sql.fetchOne(
                PAYMENT_EVENT,
                PAYMENT_EVENT.BATCH_ID.eq(batch),
                PAYMENT_EVENT.KIND.eq(kind),
                PAYMENT_EVENT.UNIT_ID.isNull());
    }

    private void add(
            long batch, String kind, long staff, Instant at, java.util.function.Consumer<PaymentEventRecord> more) {
        PaymentEventRecord event = sql.newRecord(PAYMENT_EVENT);
        event.setBatchId(batch);
        event.setKind(kind);
        event.setAt(at.atOffset(ZoneOffset.UTC));
        event.setStaffId(staff);
        more.accept(event);
        event.insert();
    }

    private PaymentBatchRecord row(long batch) {
        return sql.fetchOptional(PAYMENT_BATCH, PAYMENT_BATCH.ID.eq(batch))
                .orElseThrow(() -> new PaymentRefused("betaling.geweigerd.onbekend", "there is no batch " + batch));
    }

    private PaymentLineRecord line(long batch, long unit) {
        return sql.fetchOptional(PAYMENT_LINE, PAYMENT_LINE.BATCH_ID.eq(batch), PAYMENT_LINE.UNIT_ID.eq(unit))
                .orElseThrow(() -> new PaymentRefused(
                        "betaling.geweigerd.onbekend", "unit " + unit + " is not in batch " + batch));
    }
}
