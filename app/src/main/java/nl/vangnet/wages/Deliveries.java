package nl.vangnet.wages;

import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.WAGE_CONFIRMATION;
import static nl.vangnet.schema.Tables.WAGE_DELIVERY;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.vangnet.income.Redeterminations;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.schema.tables.records.WageDeliveryRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The wage files that came in. A file is first kept as a draft, whole or not at all; what it says becomes fact when somebody confirms it, in
 * one transaction.
 */
@Component
public class Deliveries {
    /** Serialises what makes facts of wages, so that two cannot make the same fact twice. */
    static final long LOCK = 0x10_0117;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Participatiewet law;
    private final Judgement judgement;
    private final Confirmation confirmation;
    private final Redeterminations redeterminations;
    private final Clock clock;

    Deliveries(
            DSLContext sql,
            TransactionTemplate transaction,
            Participatiewet law,
            Judgement judgement,
            Confirmation confirmation,
            Redeterminations redeterminations,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.law = law;
        this.judgement = judgement;
        this.confirmation = confirmation;
        this.redeterminations = redeterminations;
        this.clock = clock;
    }

    /**
     * Takes a file in as a draft.
     *
     * @param file is read twice: first to see whether it is whole
     * @param staff number of who handed it in
     * @return the number of the delivery; of the earlier one where the very same file came in before
     * @throws WageFileRefused when the file as a whole is wrong; nothing is kept then
     * @throws IOException when the file cannot be read
     */
    public long receive(String fileName, InputStreamSource file, long staff) throws IOException {
        String municipality = sql.select(MUNICIPALITY.NAME)
                .from(MUNICIPALITY)
                .fetchOptional(MUNICIPALITY.NAME)
                .orElseThrow(() -> new IllegalStateException("This database has no municipality yet"));
        LineReader reader = new LineReader(law.graph().tables().first(), LocalDate.now(clock));
        MessageDigest digest = sha256();
        WageFileReader.Read read;
        try (InputStream bytes = new DigestInputStream(file.getInputStream(), digest)) {
            read = WageFileReader.read(bytes, municipality, reader, new Nowhere());
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        Long known = sql.select(WAGE_DELIVERY.ID)
                .from(WAGE_DELIVERY)
                .where(WAGE_DELIVERY.SHA256.eq(sha256))
                .fetchOne(WAGE_DELIVERY.ID);
        if (known != null) {
            return known;
        }
        try (InputStream bytes = file.getInputStream()) {
            return transaction.execute(_ -> {
                WageDeliveryRecord delivery = sql.newRecord(WAGE_DELIVERY);
                delivery.setFileName(fileName);
                delivery.setSha256(sha256);
                delivery.setDeliveryNumber(read.header().deliveryNumber());
                delivery.setMadeOn(read.header().madeOn());
                delivery.setReceivedAt(clock.instant().atOffset(ZoneOffset.UTC));
                delivery.setAuthorId(staff);
                delivery.setTotalChecked(read.totalChecked());
                delivery.insert();
                store(bytes, municipality, reader, delivery.getId());
                judgement.judge(delivery.getId());
                return delivery.getId();
            });
        }
    }

    private void store(InputStream bytes, String municipality, LineReader reader, long delivery) {
        LineStore store = new LineStore(sql, delivery);
        try {
            WageFileReader.read(bytes, municipality, reader, store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        store.flush();
    }

    /** The first look at a file: nothing is kept. */
    private static final class Nowhere implements WageFileReader.Sink {
        @Override
        public void line(int number, WageLine line) {}

        @Override
        public void rejected(int number, Reason reason, String masked) {}
    }

    /**
     * Makes the lines that were let in facts. What is known may have changed since somebody looked: then the outcomes are worked out anew,
     * nothing becomes fact, and the answer is empty, so that the person looks again. Also empty when it was confirmed before.
     *
     * @param seen {@link DeliveryFigures.Totals#seen} of what the person saw
     * @return what it touched; the months in it are determined anew
     */
    public Optional<Changed> confirm(long delivery, String seen, long staff) {
        Optional<Changed> changed = file(delivery, seen, staff);
        changed.ifPresent(touched -> redeterminations.correct(touched.firstMonthByUnit(), clock.instant()));
        return changed;
    }

    private Optional<Changed> file(long delivery, String seen, long staff) {
        return transaction.execute(_ -> {
            sql.execute("select pg_advisory_xact_lock({0})", DSL.val(LOCK));
            if (sql.fetchExists(WAGE_CONFIRMATION, WAGE_CONFIRMATION.DELIVERY.eq(delivery))) {
                return Optional.empty();
            }
            judgement.judge(delivery);
            if (!DeliveryFigures.totals(sql, delivery).seen().equals(seen)) {
                return Optional.empty();
            }
            confirmation.confirm(delivery, staff, clock.instant());
            return Optional.of(confirmation.changed(delivery));
        });
    }

    /** What a delivery would touch when it is confirmed now, or what it touched. */
    public Changed changed(long delivery) {
        return confirmation.changed(delivery);
    }

    /** The latest first. */
    List<Delivery> latest(int limit, long offset) {
        return find(DSL.noCondition(), limit, offset);
    }

    int count() {
        return sql.fetchCount(WAGE_DELIVERY);
    }

    Optional<Delivery> find(long id) {
        return find(WAGE_DELIVERY.ID.eq(id), 1, 0).stream().findFirst();
    }

    private List<Delivery> find(Condition wanted, int limit, long offset) {
        return sql.select(
                        WAGE_DELIVERY.ID,
                        WAGE_DELIVERY.FILE_NAME,
                        WAGE_DELIVERY.DELIVERY_NUMBER,
                        WAGE_DELIVERY.MADE_ON,
                        WAGE_DELIVERY.RECEIVED_AT,
                        STAFF.NAME,
                        WAGE_DELIVERY.TOTAL_CHECKED,
                        WAGE_CONFIRMATION.AT)
                .from(WAGE_DELIVERY)
                .join(STAFF)
                .on(STAFF.ID.eq(WAGE_DELIVERY.AUTHOR_ID))
                .leftJoin(WAGE_CONFIRMATION)
                .on(WAGE_CONFIRMATION.DELIVERY.eq(WAGE_DELIVERY.ID))
                .where(wanted)
                .orderBy(WAGE_DELIVERY.ID.desc())
                .limit(limit)
                .offset(offset)
                .fetch(row -> new Delivery(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().toInstant(),
                        row.value6(),
                        row.value7(),
                        row.value8() == null ? null : row.value8().toInstant()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
