package nl.vangnet.corrections;

import static nl.vangnet.schema.Tables.PAYMENT_BATCH;
import static nl.vangnet.schema.Tables.PAYMENT_EVENT;
import static nl.vangnet.schema.Tables.PAYMENT_LINE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was really paid to a household, batch by batch. */
@Component
public class PaidMonths {
    /** A payment; its month is that of the batch, and corrections of earlier months can be in it. */
    public record Paid(YearMonth month, LocalDate on, Money amount) {}

    private final DSLContext sql;

    PaidMonths(DSLContext sql) {
        this.sql = sql;
    }

    /** What was handed to the bank by then and did not come back, the latest first. */
    List<Paid> of(long unit, Instant by) {
        return sql.select(PAYMENT_BATCH.MONTH, PAYMENT_BATCH.PAY_DATE, PAYMENT_LINE.CENTS)
                .from(PAYMENT_LINE)
                .join(PAYMENT_BATCH)
                .on(PAYMENT_BATCH.ID.eq(PAYMENT_LINE.BATCH_ID))
                .where(
                        PAYMENT_LINE.UNIT_ID.eq(unit),
                        PAYMENT_LINE.HELD.isNull(),
                        exists(selectOne()
                                .from(PAYMENT_EVENT)
                                .where(
                                        PAYMENT_EVENT.BATCH_ID.eq(PAYMENT_BATCH.ID),
                                        PAYMENT_EVENT.KIND.eq("FILED"),
                                        PAYMENT_EVENT.AT.le(by.atOffset(ZoneOffset.UTC)))),
                        exists(selectOne()
                                        .from(PAYMENT_EVENT)
                                        .where(
                                                PAYMENT_EVENT.BATCH_ID.eq(PAYMENT_BATCH.ID),
                                                PAYMENT_EVENT.UNIT_ID.eq(unit),
                                                PAYMENT_EVENT.KIND.eq("LINE_RETURNED"),
                                                PAYMENT_EVENT.AT.le(by.atOffset(ZoneOffset.UTC))))
                                .not())
                .orderBy(PAYMENT_BATCH.PAY_DATE.desc(), PAYMENT_BATCH.ID.desc())
                .fetch(row -> new Paid(YearMonth.from(row.value1()), row.value2(), Money.ofCents(row.value3())));
    }
}
