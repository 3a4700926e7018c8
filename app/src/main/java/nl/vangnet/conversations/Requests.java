package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.REQUEST_DECISION;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What clients asked for, until it is decided on in writing. */
@Component
public class Requests {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final ConversationReader reader;
    private final Deadlines deadlines;
    private final Correspondence correspondence;
    private final Clock clock;

    Requests(
            DSLContext sql,
            TransactionTemplate transaction,
            ConversationReader reader,
            Deadlines deadlines,
            Correspondence correspondence,
            Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.reader = reader;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /**
     * Decides. The client gets the decision with its reason and the way to object.
     *
     * @param interpreter whether an interpreter or translator puts it into the language of the client
     * @throws ConversationRefused when there is no such request, it was decided on before, or the post may not send it
     */
    public void decide(long unit, long request, boolean granted, String reason, boolean interpreter, long staff) {
        Verdict verdict = Objects.requireNonNull(transaction.execute(_ -> {
            ClientRequest asked = reader.requests(unit).stream()
                    .filter(one -> one.id() == request)
                    .findFirst()
                    .orElseThrow(() -> new ConversationRefused("no request " + request + " waits", List.of()));
            Verdict sent = correspondence.decision(asked, granted, reason, interpreter, staff);
            if (!sent.permits()) {
                return sent;
            }
            int kept = sql.insertInto(REQUEST_DECISION)
                    .set(REQUEST_DECISION.REQUEST_ID, request)
                    .set(REQUEST_DECISION.GRANTED, granted)
                    .set(REQUEST_DECISION.REASON, reason)
                    .set(REQUEST_DECISION.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(REQUEST_DECISION.STAFF_ID, staff)
                    .onConflictDoNothing()
                    .execute();
            if (kept == 0) {
                throw new ConversationRefused("request " + request + " was decided on before", List.of());
            }
            deadlines.met(DeadlineKind.CLIENT_REQUEST, ClientRequest.subject(request), "besloten", staff);
            return sent;
        }));
        ConversationRefused.unlessPermitted(verdict);
    }
}
