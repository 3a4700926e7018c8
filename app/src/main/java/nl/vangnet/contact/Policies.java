package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.EMERGENCY;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.guidance.contact.ContactPolicies;
import nl.vangnet.guidance.contact.ContactPolicy;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The contact policy of this municipality on a day, and whether people could meet in one place then. */
@Component
public class Policies {
    private final DSLContext sql;
    private final Clock clock;
    private final ContactPolicies policies;

    Policies(DSLContext sql, Clock clock, @Value("${vangnet.contact}") String municipality) {
        this.sql = sql;
        this.clock = clock;
        this.policies = ContactPolicies.of(municipality);
    }

    /** The policy as it holds on this day. */
    public ContactPolicy on(LocalDate day) {
        ContactPolicy policy = policies.on(day);
        return emergencyOn(day) ? policy.inEmergency() : policy;
    }

    /** From this day on people cannot meet in one place, or can again. */
    public void emergency(LocalDate from, boolean begins, String why, @Nullable Long author) {
        sql.insertInto(EMERGENCY)
                .set(EMERGENCY.FROM_DAY, from)
                .set(EMERGENCY.BEGINS, begins)
                .set(EMERGENCY.WHY, why)
                .set(EMERGENCY.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(EMERGENCY.AUTHOR_ID, author)
                .execute();
    }

    /** What was said about it, the latest first. */
    List<Emergency> emergencies() {
        return sql.select(EMERGENCY.FROM_DAY, EMERGENCY.BEGINS, EMERGENCY.WHY, STAFF.NAME)
                .from(EMERGENCY)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(EMERGENCY.AUTHOR_ID))
                .orderBy(EMERGENCY.FROM_DAY.desc(), EMERGENCY.ID.desc())
                .fetch(row -> new Emergency(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private boolean emergencyOn(LocalDate day) {
        return sql.select(EMERGENCY.BEGINS)
                .from(EMERGENCY)
                .where(EMERGENCY.FROM_DAY.le(day))
                .orderBy(EMERGENCY.FROM_DAY.desc(), EMERGENCY.ID.desc())
                .limit(1)
                .fetchOptional(EMERGENCY.BEGINS)
                .orElse(false);
    }
}
