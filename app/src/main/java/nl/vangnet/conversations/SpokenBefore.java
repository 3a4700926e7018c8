package nl.vangnet.conversations;

import static nl.vangnet.schema.Tables.CONVERSATION;
import static nl.vangnet.schema.Tables.CONVERSATION_RECORD;

import nl.vangnet.contact.Spoken;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Tells who spoke with whom: in conversations that were written down. */
@Component
class SpokenBefore implements Spoken {
    private final DSLContext sql;

    SpokenBefore(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public boolean spoken(long person, long staff) {
        return sql.fetchExists(
                CONVERSATION.join(CONVERSATION_RECORD).on(CONVERSATION_RECORD.CONVERSATION_ID.eq(CONVERSATION.ID)),
                CONVERSATION.PERSON_ID.eq(person),
                CONVERSATION_RECORD.STAFF_ID.eq(staff));
    }
}
