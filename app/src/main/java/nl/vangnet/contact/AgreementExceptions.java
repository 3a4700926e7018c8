package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.AGREEMENT_EXCEPTION;
import static nl.vangnet.schema.Tables.AGREEMENT_EXCEPTION_USE;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.any;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a team lead decided beside an agreement about contact: each holds for one message, and no longer than the contact policy says.
 */
@Component
class AgreementExceptions {
    /**
     * A decision.
     *
     * @param channel over which way this one message may go, or how one may meet
     * @param lead name of who decided
     * @param outgoing number of the message for which it was used; null where it was not
     */
    record Decided(
            long id,
            long person,
            Channel channel,
            String reason,
            LocalDate lastDay,
            String lead,
            @Nullable Long outgoing) {
        boolean open(LocalDate today) {
            return outgoing == null && !today.isAfter(lastDay);
        }

        boolean covers(Draft draft) {
            return channel == draft.channel() || channel == draft.place();
        }
    }

    private final DSLContext sql;
    private final Policies policies;
    private final Clock clock;

    AgreementExceptions(DSLContext sql, Policies policies, Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of these people, the earliest first. */
    List<Decided> of(Collection<Long> persons) {
        return sql.select(AGREEMENT_EXCEPTION.fields())
                .select(STAFF.NAME, AGREEMENT_EXCEPTION_USE.OUTGOING_ID)
                .from(AGREEMENT_EXCEPTION)
                .join(STAFF)
                .on(STAFF.ID.eq(AGREEMENT_EXCEPTION.AUTHOR_ID))
                .leftJoin(AGREEMENT_EXCEPTION_USE)
                .on(AGREEMENT_EXCEPTION_USE.EXCEPTION_ID.eq(AGREEMENT_EXCEPTION.ID))
                .where(AGREEMENT_EXCEPTION.PERSON_ID.eq(any(persons.toArray(Long[]::new))))
                .orderBy(AGREEMENT_EXCEPTION.ID)
                .fetch(row -> new Decided(
                        row.get(AGREEMENT_EXCEPTION.ID),
                        row.get(AGREEMENT_EXCEPTION.PERSON_ID),
                        Channel.valueOf(row.get(AGREEMENT_EXCEPTION.CHANNEL)),
                        row.get(AGREEMENT_EXCEPTION.REASON),
                        row.get(AGREEMENT_EXCEPTION.LAST_DAY),
                        row.get(STAFF.NAME),
                        row.get(AGREEMENT_EXCEPTION_USE.OUTGOING_ID)));
    }

    /** Keeps a decision, and gives the last day on which it can be used. */
    LocalDate decide(long unit, long person, Channel channel, String reason, long lead) {
        LocalDate today = LocalDate.now(clock);
        LocalDate lastDay = today.plusDays(policies.on(today).exceptionDays());
        sql.insertInto(AGREEMENT_EXCEPTION)
                .set(AGREEMENT_EXCEPTION.UNIT_ID, unit)
                .set(AGREEMENT_EXCEPTION.PERSON_ID, person)
                .set(AGREEMENT_EXCEPTION.CHANNEL, channel.name())
                .set(AGREEMENT_EXCEPTION.REASON, reason)
                .set(AGREEMENT_EXCEPTION.LAST_DAY, lastDay)
                .set(AGREEMENT_EXCEPTION.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(AGREEMENT_EXCEPTION.AUTHOR_ID, lead)
                .execute();
        return lastDay;
    }

    /** This message left by it: it holds for no other. */
    void used(long exception, long outgoing) {
        sql.insertInto(AGREEMENT_EXCEPTION_USE)
                .set(AGREEMENT_EXCEPTION_USE.EXCEPTION_ID, exception)
                .set(AGREEMENT_EXCEPTION_USE.OUTGOING_ID, outgoing)
                .set(AGREEMENT_EXCEPTION_USE.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
