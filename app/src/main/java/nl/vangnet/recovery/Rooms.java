package nl.vangnet.recovery;

import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.RECOVERY_DECISION;
import static nl.vangnet.schema.Tables.RECOVERY_IN_FORCE;
import static nl.vangnet.schema.Tables.RECOVERY_READING;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.law.ProtectedEarnings;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how much a month may be held back from a unit, on the norm that was determined last. */
@Component
class Rooms {
    private final DSLContext sql;

    Rooms(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What may be held back for the debt of a month, besides what is for its other debts. Nobody is taken to break the duty to inform about
     * the recovery, which would end the protection: that judgement is not made here.
     */
    Room of(long unit, YearMonth debt, RecoveryGround ground, LocalDate on) {
        Long norm = sql.select(DETERMINATION.NORM)
                .from(DETERMINATION)
                .where(
                        DETERMINATION.UNIT_ID.eq(unit),
                        DETERMINATION.NORM.isNotNull(),
                        DETERMINATION.MONTH.le(on.withDayOfMonth(1)))
                .orderBy(DETERMINATION.MONTH.desc(), DETERMINATION.KNOWN_AT.desc())
                .limit(1)
                .fetchOne(DETERMINATION.NORM);
        return new Room(
                norm == null ? null : ProtectedEarnings.of(ground, false, Money.ofCents(norm), on),
                forOthers(unit, debt));
    }

    private Money forOthers(long unit, YearMonth debt) {
        return cents(sql.select(sum(RECOVERY_IN_FORCE.PER_MONTH))
                        .from(RECOVERY_IN_FORCE)
                        .where(
                                RECOVERY_IN_FORCE.UNIT_ID.eq(unit),
                                RECOVERY_IN_FORCE.MONTH.ne(debt.atDay(1)),
                                RECOVERY_IN_FORCE.LEFT_CENTS.gt(0L))
                        .fetchOne(0, BigDecimal.class))
                .plus(cents(sql.select(sum(RECOVERY_DECISION.PER_MONTH))
                        .from(RECOVERY_DECISION
                                .leftAntiJoin(RECOVERY_READING)
                                .on(RECOVERY_READING.DECISION_ID.eq(RECOVERY_DECISION.ID)))
                        .where(RECOVERY_DECISION.UNIT_ID.eq(unit), RECOVERY_DECISION.MONTH.ne(debt.atDay(1)))
                        .fetchOne(0, BigDecimal.class)));
    }

    private static Money cents(@Nullable BigDecimal sum) {
        return sum == null ? Money.ZERO : Money.ofCents(sum.longValueExact());
    }
}
