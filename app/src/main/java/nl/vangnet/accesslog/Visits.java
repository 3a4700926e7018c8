package nl.vangnet.accesslog;

import static nl.vangnet.schema.Tables.ACCESS_LOG;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.What;
import nl.vangnet.web.Paging;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the log, the latest visit first. */
@Component
class Visits {
    private static final int PAGE_SIZE = 25;

    /** One page of visits. */
    record Found(List<Visit> visits, Paging paging) {}

    private final DSLContext sql;

    Visits(DSLContext sql) {
        this.sql = sql;
    }

    /** Every visit; with a client number those in which this client was seen, on a page of its own or in a list. */
    Found all(@Nullable Long unit, String asked) {
        return find(
                unit == null
                        ? noCondition()
                        : ACCESS_LOG.UNIT_ID.eq(unit).or(ACCESS_LOG.LISTED.contains(new Long[] {unit})),
                asked);
    }

    /** The visits of staff to the pages about this client. */
    Found byStaff(long unit, String asked) {
        return find(ACCESS_LOG.UNIT_ID.eq(unit).and(ACCESS_LOG.STAFF_ID.isNotNull()), asked);
    }

    private Found find(Condition wanted, String asked) {
        Paging paging = Paging.of(asked, PAGE_SIZE, sql.fetchCount(ACCESS_LOG, wanted));
        List<Visit> visits = sql.select(
                        ACCESS_LOG.AT,
                        ACCESS_LOG.VIEWER,
                        ACCESS_LOG.ROLE,
                        ACCESS_LOG.WHAT,
                        ACCESS_LOG.PURPOSE,
                        ACCESS_LOG.UNIT_ID,
                        ACCESS_LOG.QUESTION,
                        coalesce(cardinality(ACCESS_LOG.LISTED), inline(0)))
                .from(ACCESS_LOG)
                .where(wanted)
                .orderBy(ACCESS_LOG.ID.desc())
                .limit(PAGE_SIZE)
                .offset(paging.offset())
                .fetch(row -> new Visit(
                        row.value1().toInstant(),
                        row.value2(),
                        AccessRole.valueOf(row.value3()),
                        What.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
        return new Found(visits, paging);
    }
}
