package nl.vangnet.accesslog;

import static nl.vangnet.schema.Tables.ACCESS_LOG;
import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Relation;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.schema.tables.records.AccessLogRecord;
import nl.vangnet.schema.tables.records.BenefitUnitRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@VangnetTest
@TestPropertySource(properties = "vangnet.demo=area")
class AccessLogTest {
    private static final long NOBODY = 99_999_999;

    @Autowired
    private AccessLog accessLog;

    @Autowired
    private DSLContext sql;

    private BenefitUnitRecord unit = new BenefitUnitRecord();
    private Viewer caseManager = new Viewer("", AccessRole.CASE_MANAGER, null, null);
    private long before;

    @BeforeEach
    void pickAClientAndTheCaseManager() {
        unit = sql.selectFrom(BENEFIT_UNIT).orderBy(BENEFIT_UNIT.ID).limit(1).fetchSingle();
        caseManager = staff(AccessRole.CASE_MANAGER, unit.getCaseManagerId());
        before = sql.fetchCount(ACCESS_LOG);
    }

    @Test
    void readingAClientsPageKeepsWhoReadWhatOfWhomAndWhatFor() {
        String read = accessLog.reading(caseManager, What.CLIENT_PAGE, unit.getId(), () -> "the page");
        assertThat(read).isEqualTo("the page");
        AccessLogRecord visit = visits(1).getFirst();
        assertThat(visit.getUnitId()).isEqualTo(unit.getId());
        assertThat(visit.getViewer()).isEqualTo("Sanne Dekker");
        assertThat(visit.getRole()).isEqualTo("CASE_MANAGER");
        assertThat(visit.getStaffId()).isEqualTo(unit.getCaseManagerId());
        assertThat(visit.getWhat()).isEqualTo("CLIENT_PAGE");
        assertThat(visit.getPurpose()).isEqualTo("doel.begeleiden");
        assertThat(visit.getListed()).isNull();
    }

    @Test
    void whoMayNotSeeAClientReadsNothingAndLeavesNoVisit() {
        Viewer colleague = staff(AccessRole.CASE_MANAGER, unit.getCaseManagerId() + 1);
        AtomicInteger reads = new AtomicInteger();
        assertThatThrownBy(() -> accessLog.reading(colleague, What.CLIENT_PAGE, unit.getId(), reads::incrementAndGet))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(reads).hasValue(0);
        visits(0);
    }

    @Test
    void aClientNumberThatNobodyHasIsUnknown() {
        assertThatThrownBy(() -> accessLog.reading(caseManager, What.CLIENT_PAGE, NOBODY, () -> "the page"))
                .isInstanceOf(UnknownClient.class)
                .hasMessageContaining(String.valueOf(NOBODY));
        visits(0);
    }

    @Test
    void whatCannotBeKeptIsNotRead() {
        Viewer unknownColleague = staff(AccessRole.TEAM_LEAD, NOBODY);
        AtomicInteger reads = new AtomicInteger();
        assertThatThrownBy(() ->
                        accessLog.reading(unknownColleague, What.CLIENT_PAGE, unit.getId(), reads::incrementAndGet))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(reads).hasValue(0);
        assertThatThrownBy(() -> accessLog.listing(
                        unknownColleague, What.CLIENT_LIST, "", _ -> List.of(unit.getId()), list -> list))
                .isInstanceOf(DataIntegrityViolationException.class);
        visits(0);
    }

    @Test
    void aReadingThatFailsIsNoVisit() {
        assertThatThrownBy(() -> accessLog.reading(caseManager, What.CLIENT_PAGE, unit.getId(), () -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");
        visits(0);
    }

    @Test
    void aListLeavesOneVisitWithTheQuestionAndEverybodyInTheAnswer() {
        List<Long> shown = List.of(unit.getId(), unit.getId() + 1);
        accessLog.listing(
                caseManager,
                What.CLIENT_LIST,
                "zoek dekker",
                grant -> {
                    assertThat(grant.relation()).isEqualTo(Relation.ASSIGNED);
                    return shown;
                },
                list -> list);
        AccessLogRecord visit = visits(1).getFirst();
        assertThat(visit.getUnitId()).isNull();
        assertThat(visit.getQuestion()).isEqualTo("zoek dekker");
        assertThat(visit.getListed()).containsExactlyElementsOf(shown);
    }

    @Test
    void whoMayNotSeeAListReadsNothing() {
        Viewer researcher = staff(AccessRole.RESEARCHER, unit.getCaseManagerId());
        AtomicInteger reads = new AtomicInteger();
        assertThatThrownBy(() -> accessLog.listing(
                        researcher, What.CLIENT_LIST, "", _ -> reads.incrementAndGet(), _ -> List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(reads).hasValue(0);
        visits(0);
    }

    @Test
    void aVisitCannotBeChangedOrTakenAway() {
        accessLog.reading(caseManager, What.CLIENT_PAGE, unit.getId(), () -> "the page");
        assertThatThrownBy(
                        () -> sql.update(ACCESS_LOG).set(ACCESS_LOG.VIEWER, "").execute())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> sql.deleteFrom(ACCESS_LOG).execute()).hasMessageContaining("never changed");
        visits(1);
    }

    /** The visits since the start of the test, the latest first; there are this many. */
    private List<AccessLogRecord> visits(int expected) {
        assertThat(sql.fetchCount(ACCESS_LOG)).isEqualTo((int) before + expected);
        return sql.selectFrom(ACCESS_LOG)
                .orderBy(ACCESS_LOG.ID.desc())
                .limit(expected)
                .fetch();
    }

    private static Viewer staff(AccessRole role, long number) {
        return new Viewer("Sanne Dekker", role, number, null);
    }
}
