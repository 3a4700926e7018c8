package nl.vangnet.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.vangnet.VangnetTest;
import nl.vangnet.experiments.Arms;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Deviation;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.interviews.SomeTrial;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class PoolWatchTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Trials trials;

    @Autowired
    private Conduct conduct;

    @Autowired
    private Arms arms;

    @Autowired
    private PoolWatch watch;

    @Autowired
    private Fidelity fidelity;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private Trial trial;
    private long inPoolArm;
    private long inOtherArm;

    @BeforeEach
    void aTrialOfWhichOneArmHasAPool() {
        today = LocalDate.now(clock);
        SomeTeam team = new SomeTeam(sql, today);
        List<Long> units = List.of(team.unit(), team.unit(), team.unit(), team.unit());
        trial = trials.get(new SomeTrial(
                        sql, trials, conduct, today.minusMonths(3).atTime(9, 0).toInstant(ZoneOffset.UTC), units)
                .id());
        Map<String, String> armOf = arms.of(trial.id());
        inPoolArm = units.stream()
                .filter(unit -> "dubbeltje".equals(armOf.get("U" + unit)))
                .findFirst()
                .orElseThrow();
        inOtherArm = units.stream()
                .filter(unit -> "kwartje".equals(armOf.get("U" + unit)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCaseManagerOutsideThePoolBecomesADeviationOnceAndTellsNoArm() {
        assertThat(watch.enter(trial)).isZero();
        assign(inPoolArm, SomeTeam.SUCCESSOR);
        assign(inOtherArm, SomeTeam.THIRD);
        assertThat(watch.enter(trial)).isZero();
        assign(inPoolArm, SomeTeam.THIRD);
        assertThat(watch.enter(trial)).isEqualTo(1);
        assertThat(watch.enter(trial)).isZero();
        assertThat(Deviation.of(trials.ledger(trial.id()))).singleElement().satisfies(one -> {
            assertThat(one.what()).contains("U" + inPoolArm).doesNotContain("dubbeltje", "Noor");
            assertThat(one.why()).isNotBlank();
        });
    }

    @Test
    void thePanelShowsPerArmWhatWasDone() {
        assign(inPoolArm, SomeTeam.SUCCESSOR);
        sql.execute(
                "insert into conversation (unit_id, person_id, staff_id, day, channel, planned_at) values (?, ?, 9002,"
                        + " ?, 'PHONE', ?::timestamptz)",
                inPoolArm,
                inPoolArm,
                today,
                clock.instant().atOffset(ZoneOffset.UTC));
        sql.execute(
                "insert into conversation_start select id, planned_at, staff_id, 0 from conversation where unit_id = ?",
                inPoolArm);
        Panel before = fidelity.panel(trial, null).orElseThrow();
        assertThat(arm(before, "dubbeltje").contacts()).as("begun, not held").isZero();
        sql.execute(
                "insert into conversation_record select id, planned_at, staff_id, 'a', 'b', 'c', 'd', null, '', 'YES',"
                        + " '' from conversation where unit_id = ?",
                inPoolArm);
        Panel panel = fidelity.panel(trial, null).orElseThrow();
        assertThat(arm(panel, "dubbeltje").contacts()).isEqualTo(1);
        assertThat(arm(panel, "kwartje").contacts()).isZero();
        assertThat(arm(panel, "dubbeltje").outsidePool()).isEqualTo(1);
        assertThat(panel.months()).hasSize(4);
        assertThat(panel.pools()).hasSize(2).extracting(PoolLoad::managers).containsOnly(1);
    }

    private static ArmDelivery arm(Panel panel, String code) {
        return panel.arms().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void assign(long unit, long staff) {
        sql.execute(
                "insert into assignment (unit_id, staff_id, from_day, reason, at) values (?, ?, ?, 'proef',"
                        + " ?::timestamptz)",
                unit,
                staff,
                today,
                clock.instant().atOffset(ZoneOffset.UTC));
        sql.execute("update benefit_unit set case_manager_id = ? where id = ?", staff, unit);
    }
}
