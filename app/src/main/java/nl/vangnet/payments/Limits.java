package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.PAYMENT_LIMIT;

import java.time.LocalDate;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.PaymentLimitRecord;
import org.jooq.DSLContext;

/** What payments may not exceed, from the table of limits. */
@org.springframework.stereotype.Component
class Limits {
    private final DSLContext sql;

    Limits(DSLContext sql) {
        this.sql = sql;
    }

    Money amount(String key, LocalDate day) {
        Long cents = limit(key, day).getCents();
        if (cents == null) {
            throw new IllegalArgumentException("limit " + key + " is a percentage");
        }
        return Money.ofCents(cents);
    }

    int percent(String key, LocalDate day) {
        Integer percent = limit(key, day).getPercent();
        if (percent == null) {
            throw new IllegalArgumentException("limit " + key + " is an amount");
        }
        return percent;
    }

    private PaymentLimitRecord limit(String key, LocalDate day) {
        return sql.selectFrom(PAYMENT_LIMIT)
                .where(PAYMENT_LIMIT.KEY.eq(key), PAYMENT_LIMIT.FROM_DAY.le(day))
                .orderBy(PAYMENT_LIMIT.FROM_DAY.desc())
                .limit(1)
                .fetchOptional()
                .orElseThrow(
                        () -> new IllegalStateException("no limit " + key + " on " + day + " in table payment_limit"));
    }
}
