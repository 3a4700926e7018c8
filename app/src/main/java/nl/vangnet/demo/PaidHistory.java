package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.MONTH_RUN;
import static nl.vangnet.schema.Tables.PAYMENT_BATCH;
import static nl.vangnet.schema.Tables.PAYMENT_EVENT;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.vangnet.access.AccessRole;
import nl.vangnet.payments.Batches;
import nl.vangnet.payments.PaymentRefused;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Pays the months of the past as the municipality would have done: an income consultant made the batch, a colleague released it. */
@Component
class PaidHistory {
    private static final Logger LOG = LoggerFactory.getLogger(PaidHistory.class);
    private static final int PAY_DAY = 28;

    private final DSLContext sql;
    private final Batches batches;

    PaidHistory(DSLContext sql, Batches batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Pays what was not paid yet of the months up to this one. A month that somebody paid on the screen is left alone. */
    void pay(YearMonth upTo) {
        List<Long> staff = sql.select(STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.in(AccessRole.INCOME_CONSULTANT.name(), AccessRole.TEAM_LEAD.name()))
                .orderBy(STAFF.ROLE, STAFF.ID)
                .limit(2)
                .fetch(STAFF.ID);
        sql.select(MONTH_RUN.MONTH, max(MONTH_RUN.KNOWN_AT))
                .from(MONTH_RUN)
                .where(MONTH_RUN.MONTH.le(upTo.atDay(1)), MONTH_RUN.FINISHED_AT.isNotNull())
                .groupBy(MONTH_RUN.MONTH)
                .orderBy(MONTH_RUN.MONTH)
                .forEach(run -> pay(YearMonth.from(run.value1()), run.value2(), staff.getFirst(), staff.getLast()));
    }

    private void pay(YearMonth month, OffsetDateTime knownAt, long maker, long releaser) {
        String command = "verleden:" + month;
        boolean done = sql.fetchExists(
                PAYMENT_BATCH,
                PAYMENT_BATCH.MONTH.eq(month.atDay(1)),
                PAYMENT_BATCH
                        .COMMAND
                        .ne(command)
                        .or(exists(selectOne()
                                .from(PAYMENT_EVENT)
                                .where(
                                        PAYMENT_EVENT.BATCH_ID.eq(PAYMENT_BATCH.ID),
                                        PAYMENT_EVENT.KIND.eq("CONFIRMED")))));
        if (done) {
            return;
        }
        Instant at = knownAt.toInstant().plus(Duration.ofHours(1));
        try {
            long batch = batches.make(new Batches.Order(command, month, month.atDay(PAY_DAY), maker), at);
            String content = Objects.requireNonNull(sql.select(PAYMENT_BATCH.CONTENT)
                    .from(PAYMENT_BATCH)
                    .where(PAYMENT_BATCH.ID.eq(batch))
                    .fetchOne(PAYMENT_BATCH.CONTENT));
            batches.release(batch, content, releaser, at.plus(Duration.ofHours(1)));
            batches.writeFile(batch, maker, at.plus(Duration.ofHours(2)));
            batches.confirm(batch, maker, at.plus(Duration.ofDays(1)));
        } catch (PaymentRefused e) {
            LOG.warn("De maand {} is niet betaald: {}", month, e.getMessage());
        }
    }
}
