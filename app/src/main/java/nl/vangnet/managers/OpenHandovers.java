package nl.vangnet.managers;

import java.util.List;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenMatters;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Every handover of which the client does not know yet. Who was told waits for a day, and {@link TakingEffect} for that day. */
@Component
class OpenHandovers implements OpenMatters {
    private static final String OPEN = """
        select id, unit_id from open_handover
        where not exists (select from handover_event where handover_id = open_handover.id and kind = 'TOLD')
        """;

    private final DSLContext sql;

    OpenHandovers(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Matter> open() {
        return sql.fetch(OPEN)
                .map(row -> new Matter(DeadlineKind.HANDOVER, subject(row.get(0, Long.class)), row.get(1, Long.class)));
    }

    /** As in its deadline. */
    static String subject(long handover) {
        return "handover:" + handover;
    }
}
