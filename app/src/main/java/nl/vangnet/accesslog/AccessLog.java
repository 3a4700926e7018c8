package nl.vangnet.accesslog;

import static nl.vangnet.schema.Tables.ABSENCE_KNOWN;
import static nl.vangnet.schema.Tables.ACCESS_LOG;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.vangnet.access.Access;
import nl.vangnet.access.AccessPolicy.Grant;
import nl.vangnet.access.Subject;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.schema.tables.records.AccessLogRecord;
import org.jooq.DSLContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gate to what is known of clients. Each way through it opens a transaction (or joins the one that is open), asks the access policy,
 * reads, and keeps who read what of whom and for which purpose. When the visit cannot be kept, nothing is read.
 *
 * <pre>{@code
 * ClientFile file = accessLog.reading(page.requireViewer(), What.CLIENT_PAGE, unit, () -> files.of(unit));
 * }</pre>
 */
@Component
public class AccessLog {
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AccessLog(DSLContext sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads something about one client.
     *
     * @param unit client number: the number of the benefit unit
     * @throws UnknownClient when there is no such unit
     * @throws AccessDeniedException when this viewer may not see this of this client; {@code read} was not called then
     */
    public <T> T reading(Viewer viewer, What what, long unit, Supplier<T> read) {
        return inTransaction(() -> {
            Grant grant = Access.require(viewer, what, subject(unit));
            AccessLogRecord visit = visit(viewer, grant);
            visit.setUnitId(unit);
            visit.insert();
            return read.get();
        });
    }

    /**
     * Reads a list with more than one client in it. The visit is one row, with the question and everybody in the answer.
     *
     * @param question what was asked of the list, as an auditor will read it; empty when nothing in particular
     * @param read gets the line of the policy, for with relation {@code ASSIGNED} the list holds the viewer's own clients only
     * @param listed the client numbers that are shown
     * @throws AccessDeniedException when this viewer may not see this list; {@code read} was not called then
     */
    public <T> T listing(
            Viewer viewer, What what, String question, Function<Grant, T> read, Function<T, Collection<Long>> listed) {
        return inTransaction(() -> {
            Grant grant = Access.require(viewer, what);
            T list = read.apply(grant);
            AccessLogRecord visit = visit(viewer, grant);
            visit.setQuestion(question);
            visit.setListed(listed.apply(list).toArray(Long[]::new));
            visit.insert();
            return list;
        });
    }

    private Subject subject(long unit) {
        long manager = sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchOptional(BENEFIT_UNIT.CASE_MANAGER_ID)
                .orElseThrow(() -> new UnknownClient(unit));
        LocalDate today = LocalDate.now(clock);
        Set<Long> managers = new HashSet<>(sql.select(ABSENCE_KNOWN.SUBSTITUTE_ID)
                .from(ABSENCE_KNOWN)
                .where(
                        ABSENCE_KNOWN.STAFF_ID.eq(manager),
                        ABSENCE_KNOWN.FROM_DAY.le(today),
                        ABSENCE_KNOWN.TO_DAY.ge(today))
                .union(sql.select(OPEN_HANDOVER.TO_STAFF_ID).from(OPEN_HANDOVER).where(OPEN_HANDOVER.UNIT_ID.eq(unit)))
                .fetch(ABSENCE_KNOWN.SUBSTITUTE_ID));
        managers.add(manager);
        return new Subject(unit, managers);
    }

    private AccessLogRecord visit(Viewer viewer, Grant grant) {
        AccessLogRecord visit = sql.newRecord(ACCESS_LOG);
        visit.setAt(clock.instant().atOffset(ZoneOffset.UTC));
        visit.setViewer(viewer.name());
        visit.setRole(grant.role().name());
        visit.setStaffId(viewer.staffId());
        visit.setWhat(grant.what().name());
        visit.setPurpose(grant.purpose());
        return visit;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
