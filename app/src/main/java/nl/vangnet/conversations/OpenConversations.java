package nl.vangnet.conversations;

import java.util.List;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenMatters;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Every conversation, request and message that waits for somebody. */
@Component
class OpenConversations implements OpenMatters {
    private static final String OPEN = """
        select 'APPOINTMENT', 'conversation:' || id, unit_id from conversation c
        where not exists (select from conversation_start where conversation_id = c.id)
            and not exists (select from conversation_not_held where conversation_id = c.id)
        union all
        select 'CONVERSATION_RECORD', 'conversation:' || id, unit_id from conversation c
        where exists (select from conversation_start where conversation_id = c.id)
            and not exists (select from conversation_record where conversation_id = c.id)
            and not exists (select from conversation_not_held where conversation_id = c.id)
        union all
        select 'CONVERSATION_SUMMARY', 'conversation:' || id, unit_id from conversation c
        where exists (select from conversation_record where conversation_id = c.id)
            and not exists (select from conversation_summary where conversation_id = c.id)
        union all
        select 'CLIENT_REQUEST', 'request:' || id, unit_id from client_request q
        where not exists (select from request_decision where request_id = q.id)
        union all
        select case kind when 'CORRECTION' then 'CLIENT_REMARK' else 'CLIENT_MESSAGE' end, 'message:' || id, unit_id
        from client_message m
        where not exists (select from client_answer where message_id = m.id)
        """;

    private final DSLContext sql;

    OpenConversations(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Matter> open() {
        return sql.fetch(OPEN)
                .map(row -> new Matter(
                        DeadlineKind.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, Long.class)));
    }
}
