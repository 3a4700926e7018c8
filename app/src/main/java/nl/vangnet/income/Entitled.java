package nl.vangnet.income;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.YearMonth;
import nl.vangnet.schema.tables.Entitlement;
import org.jooq.Condition;

/** Which units have a right to assistance. */
final class Entitled {
    private Entitled() {}

    /** The units with a right on a day of the month at least, as known at a moment. */
    static Condition in(YearMonth month, Instant knownAt) {
        Entitlement later = ENTITLEMENT.as("later");
        return exists(selectOne()
                .from(ENTITLEMENT)
                .where(
                        ENTITLEMENT.UNIT_ID.eq(BENEFIT_UNIT.ID),
                        ENTITLEMENT.FROM_DAY.le(month.atEndOfMonth()),
                        ENTITLEMENT.TO_DAY.isNull().or(ENTITLEMENT.TO_DAY.ge(month.atDay(1))),
                        ENTITLEMENT.KNOWN_SINCE.le(Moments.atOffset(knownAt)),
                        notExists(selectOne()
                                .from(later)
                                .where(
                                        later.FACT.eq(ENTITLEMENT.FACT),
                                        later.KNOWN_SINCE.gt(ENTITLEMENT.KNOWN_SINCE),
                                        later.KNOWN_SINCE.le(Moments.atOffset(knownAt))))));
    }
}
