package nl.vangnet.dossier;

import java.util.List;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Everything that somebody said is not right in a dossier, until it is answered. */
@Component
class OpenRemarks implements nl.vangnet.deadlines.OpenMatters {
    private static final String OPEN = """
        select id, unit_id from remark where not exists (select from remark_answer where remark_id = remark.id)
        """;

    private final DSLContext sql;

    OpenRemarks(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Matter> open() {
        return sql.fetch(OPEN)
                .map(row -> new Matter(
                        DeadlineKind.CLIENT_REMARK, subject(row.get(0, Long.class)), row.get(1, Long.class)));
    }

    /** As in its deadline. */
    static String subject(long remark) {
        return "remark:" + remark;
    }
}
