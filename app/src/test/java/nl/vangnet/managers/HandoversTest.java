package nl.vangnet.managers;

import static nl.vangnet.guidance.managers.HandoverEvent.Kind.IN_EFFECT;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.NOTED;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.READ;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.TOLD;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.WITHDRAWN;
import static nl.vangnet.managers.SomeTeam.LEAD;
import static nl.vangnet.managers.SomeTeam.PRESENT;
import static nl.vangnet.managers.SomeTeam.SUCCESSOR;
import static nl.vangnet.managers.SomeTeam.THIRD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.access.What;
import nl.vangnet.accesslog.AccessLog;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.guidance.managers.Stint;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class HandoversTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Handovers handovers;

    @Autowired
    private HandoverFiles files;

    @Autowired
    private HandoverNotice notice;

    @Autowired
    private Managers managers;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private StandStill standStill;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Distribution distribution;

    @Autowired
    private TeamFigures figures;

    @Autowired
    private AccessLog accessLog;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private SomeTeam team;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        team = new SomeTeam(sql, today);
    }

    @Test
    void thePresentManagerStaysUntilItWasWrittenReadToldAndTheDayCame() {
        long unit = team.unit();
        long handover = handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT);

        assertThat(refusals(() -> step(unit, handover, TOLD, PRESENT))).contains("HANDOVER_NOTE");
        step(unit, handover, NOTED, PRESENT);
        assertThat(refusals(() -> step(unit, handover, TOLD, PRESENT))).contains("HANDOVER_READ");
        assertThat(refusals(() -> step(unit, handover, READ, PRESENT))).contains("HANDOVER_READ");
        step(unit, handover, READ, SUCCESSOR);
        step(unit, handover, TOLD, PRESENT);

        assertThat(managers.of(unit)).isEqualTo(PRESENT);
        assertThat(managers.tookOver(unit, SUCCESSOR)).isFalse();
        assertThat(handovers.takeEffect()).isZero();
        assertThat(refusals(() -> step(unit, handover, IN_EFFECT, SUCCESSOR))).containsExactly("HANDOVER_DAY");
    }

    @Test
    void whatTheClientIsToldLeavesThroughThePostWordForWord() {
        long unit = team.unit();
        long handover = handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT);
        step(unit, handover, NOTED, PRESENT);
        step(unit, handover, READ, SUCCESSOR);
        assertThat(refusals(() -> handovers.tell(unit, handover, false, PRESENT)))
                .containsExactly("BRIEF_UNREAD");
        readBrief(unit, PRESENT);

        handovers.tell(unit, handover, false, PRESENT);

        assertThat(sql.fetchSingle(
                                "select array_to_string(paragraphs, chr(10) || chr(10)), purpose from outgoing where"
                                        + " unit_id = ?",
                                unit)
                        .intoList())
                .containsExactly(files.of(unit, handover).words(TOLD), "INFORMATION");
        assertThatThrownBy(() -> handovers.step(unit, handover, TOLD, "Iets anders.", PRESENT))
                .hasMessageContaining("through the post");
    }

    @Test
    void aReasonThatThreatensIsNotToldAndTheHandoverStaysWhereItWas() {
        long unit = team.unit();
        long handover = handovers.propose(
                new Handovers.Plan(
                        unit,
                        SUCCESSOR,
                        today.plusDays(14),
                        HandoverReason.BETTER_FIT,
                        "Werkt u niet mee, dan volgt een maatregel.",
                        ""),
                PRESENT);
        step(unit, handover, NOTED, PRESENT);
        step(unit, handover, READ, SUCCESSOR);
        readBrief(unit, PRESENT);

        assertThat(notice.preview(files.of(unit, handover), PRESENT, false)
                        .verdict()
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("THREAT_IN_OWN_WORDS");
        assertThat(refusals(() -> handovers.tell(unit, handover, false, PRESENT)))
                .containsExactly("THREAT_IN_OWN_WORDS");
        assertThat(sql.fetchCount(
                        org.jooq.impl.DSL.table("outgoing"), org.jooq.impl.DSL.condition("unit_id = ?", unit)))
                .isZero();
    }

    @Test
    void aHandoverOfWhichTheClientDoesNotKnowHasAClockAndStandsStillWithoutOne() {
        long unit = team.unit();
        long handover = handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT);
        assertThat(clocks(unit)).containsExactly(DeadlineKind.HANDOVER);
        step(unit, handover, NOTED, PRESENT);
        step(unit, handover, READ, SUCCESSOR);
        step(unit, handover, TOLD, PRESENT);
        assertThat(clocks(unit)).isEmpty();

        long withdrawn = team.unit();
        step(withdrawn, handovers.propose(plan(withdrawn, SUCCESSOR, ""), PRESENT), WITHDRAWN, PRESENT);
        assertThat(clocks(withdrawn)).isEmpty();

        long forgotten = team.unit();
        sql.execute("""
            insert into handover (unit_id, from_staff_id, to_staff_id, from_day, reason, why, at, author_id)
            values (?, ?, ?, ?, 'CASELOAD', 'Wij verdelen het werk.', now(), ?)
            """, forgotten, PRESENT, SUCCESSOR, today.plusDays(9), LEAD);
        assertThat(standStill.find())
                .extracting(Matter::unit)
                .contains(forgotten)
                .doesNotContain(unit, withdrawn);
    }

    private List<DeadlineKind> clocks(long unit) {
        return deadlines.ofUnit(unit).stream()
                .map(open -> open.deadline().kind())
                .toList();
    }

    @Test
    void onTheDayTheSuccessorIsTheManagerOnceAndTheHistoryTellsIt() {
        long unit = team.unit();
        long handover = toldFor(unit, today);

        assertThat(handovers.takeEffect()).isEqualTo(1);
        assertThat(handovers.takeEffect()).isZero();
        assertThat(managers.of(unit)).isEqualTo(SUCCESSOR);
        assertThat(managers.tookOver(unit, SUCCESSOR)).isTrue();
        assertThat(managers.tookOver(unit, PRESENT)).isFalse();
        assertThat(managers.stints(unit))
                .containsExactly(
                        new Stint(unit, PRESENT, today.minusYears(2), today.minusDays(1)),
                        new Stint(unit, SUCCESSOR, today, null));
        assertThat(refusals(() -> step(unit, handover, WITHDRAWN, PRESENT))).contains("HANDOVER_CLOSED");
    }

    @Test
    void theDatabaseItselfRefusesAnotherManagerWithoutAnAssignment() {
        long unit = team.unit();

        assertThatThrownBy(
                        () -> sql.execute("update benefit_unit set case_manager_id = ? where id = ?", SUCCESSOR, unit))
                .hasMessageContaining("last assignment");
    }

    @Test
    void twoColleaguesWhoActAtOnceStartOneHandover() {
        long unit = team.unit();
        handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT);

        assertThatThrownBy(() -> handovers.propose(plan(unit, THIRD, ""), LEAD)).isInstanceOf(HandoverInTheWay.class);
    }

    @Test
    void aThirdChangeInTwoYearsNeedsATeamLeadWithAReason() {
        long unit = team.unit();
        team.assigned(unit, SUCCESSOR, today.minusMonths(20));
        team.assigned(unit, PRESENT, today.minusMonths(10));

        assertThat(refusals(() -> handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT)))
                .containsExactly("THIRD_CHANGE");
        assertThat(handovers.propose(plan(unit, SUCCESSOR, "De klant vroeg er zelf om."), LEAD))
                .isPositive();
    }

    @Test
    void aColleagueWhoIsFullGetsNobodyMoreWithoutATeamLead() {
        sql.execute(
                "insert into employment select fact, ?::timestamptz, staff_id, team_id, 1, languages, from_day, null,"
                        + " 'test', null from employment where staff_id = ?",
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                SUCCESSOR);
        for (int i = 0; i < 9; i++) {
            long unit = team.unit();
            team.assigned(unit, SUCCESSOR, today);
            sql.execute("update benefit_unit set case_manager_id = ? where id = ?", SUCCESSOR, unit);
        }
        long unit = team.unit();

        assertThat(refusals(() -> handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT)))
                .containsExactly("CASELOAD_CEILING");
        assertThat(distribution.of(PRESENT, today).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.staff()).isEqualTo(THIRD));
    }

    @Test
    void aSuccessorReadsTheFileOfTheClientBeforeAndAStrangerDoesNot() {
        long unit = team.unit();
        assertThatThrownBy(() -> read(SUCCESSOR, unit)).isInstanceOf(AccessDeniedException.class);
        handovers.propose(plan(unit, SUCCESSOR, ""), PRESENT);

        assertThat(read(SUCCESSOR, unit)).isEqualTo("read");
        assertThatThrownBy(() -> read(THIRD, unit)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoStepsInForAColleagueWhoIsAwayIsTheContactMeanwhile() {
        long unit = team.unit();
        colleagues.away(null, PRESENT, THIRD, today.minusDays(1), today.plusDays(1), LEAD, clock.instant());

        assertThat(managers.substitute(PRESENT)).contains(THIRD);
        assertThat(managers.tookOver(unit, THIRD)).isTrue();
        assertThat(managers.tookOver(unit, SUCCESSOR)).isFalse();
        assertThat(read(THIRD, unit)).isEqualTo("read");
    }

    @Test
    void aTeamSeesItsContinuityAndNoCountOfWhoLeft() {
        long unit = team.unit();
        team.unit();
        team.assigned(unit, SUCCESSOR, today.minusMonths(6));
        team.assigned(unit, PRESENT, today.minusMonths(2));

        TeamFigures.Figures found = figures.of(team.area(), today);

        assertThat(found.continuity().percentWithOneFixed()).isEqualTo(50);
        assertThat(found.continuity().managersPerTenClients()).isEqualTo(15);
        assertThat(found.rows()).hasSize(3);
        assertThat(TeamFigures.Row.class.getRecordComponents())
                .extracting(component -> component.getName())
                .noneMatch(name -> name.contains("exit") || name.contains("outflow"));
    }

    private String read(long staff, long unit) {
        return accessLog.reading(
                new Viewer("Iemand", AccessRole.CASE_MANAGER, staff, null), What.CLIENT_PAGE, unit, () -> "read");
    }

    /** Told some days ago; its day is that of the test. */
    private long toldFor(long unit, LocalDate day) {
        long handover =
                sql.fetchSingle("""
                    insert into handover (unit_id, from_staff_id, to_staff_id, from_day, reason, why, at, author_id)
                    values (?, ?, ?, ?, 'CASELOAD', 'Wij verdelen het werk.', now(), ?) returning id
                    """, unit, PRESENT, SUCCESSOR, day, LEAD).get(0, Long.class);
        step(unit, handover, NOTED, PRESENT);
        step(unit, handover, READ, SUCCESSOR);
        sql.execute(
                "insert into handover_event (handover_id, kind, at, author_id, words) values (?, 'TOLD', now(), ?,"
                        + " 'Beste')",
                handover,
                PRESENT);
        assertThat(files.of(unit, handover).words(TOLD)).isEqualTo("Beste");
        return handover;
    }

    private void step(long unit, long handover, nl.vangnet.guidance.managers.HandoverEvent.Kind kind, long actor) {
        if (kind == TOLD) {
            readBrief(unit, actor);
            handovers.tell(unit, handover, false, actor);
        } else {
            handovers.step(unit, handover, kind, kind == READ || kind == IN_EFFECT ? null : "Woorden.", actor);
        }
    }

    /** This colleague reads the brief as it is now. */
    private void readBrief(long unit, long staff) {
        briefs.opened(
                new Viewer("Iemand", AccessRole.CASE_MANAGER, staff, null),
                unit,
                unit,
                briefs.of(unit, unit).version());
    }

    private Handovers.Plan plan(long unit, long successor, String leadsReason) {
        return new Handovers.Plan(
                unit,
                successor,
                today.plusDays(14),
                HandoverReason.CASELOAD,
                "Wij verdelen het werk opnieuw.",
                leadsReason);
    }

    private static List<String> refusals(Runnable work) {
        try {
            work.run();
            return List.of();
        } catch (StepRefused e) {
            return e.refusals().stream().map(Refusal::safeguard).toList();
        }
    }
}
