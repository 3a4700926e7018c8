package nl.vangnet.studies;

import static nl.vangnet.studies.SecondTrial.AUDITOR;
import static nl.vangnet.studies.SecondTrial.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.VangnetTest;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Drafts;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.TrialRefused;
import nl.vangnet.experiments.Trials;
import nl.vangnet.studies.StudyStore.Part;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.LedgerFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The second trial from the locking of its data to its report. */
@VangnetTest
@Transactional
class StudiesTest {
    @Autowired
    private Studies studies;

    @Autowired
    private StudyStore store;

    @Autowired
    private Trials trials;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    private long trial;

    @BeforeEach
    void assigned() {
        trial = SecondTrial.running(trials, drafts, clock.instant());
    }

    @Test
    void theWholeWayGivesWhatTheCommandGivesAndALedgerThatHolds() {
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        studies.rehearse(trial, RESEARCHER);
        studies.lockPlan(trial, RESEARCHER);
        studies.propose(trial, "Alles ligt vast.", RESEARCHER);
        studies.open(trial, AUDITOR);
        studies.analyse(trial, RESEARCHER);
        studies.publish(trial, RESEARCHER);

        assertThat(store.run(trial, 0).orElseThrow().results()).isEqualTo(byCommand());
        assertThat(payload(TrialEvent.ANALYSIS)).isEqualTo(Sha256.hex(byCommand()));
        assertThat(store.files(trial, Part.OPEN)).containsKey("report.json");
        assertThat(Sha256.hex(
                        new String(store.file(trial, Part.OPEN, "report.json").orElseThrow(), StandardCharsets.UTF_8)))
                .isEqualTo(payload(TrialEvent.PUBLICATION));
        assertThat(trials.phase(trial)).isEqualTo(Phase.PUBLISHED);
        assertThat(LedgerFile.faults(LedgerFile.write(trials.ledger(trial)))).isEmpty();
    }

    @Test
    void nothingIsOpenedBeforeThePlanIsLocked() {
        refused("analyse.geweigerd.plan_eerst", () -> studies.propose(trial, "Nu al.", RESEARCHER));
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        refused("analyse.geweigerd.plan_eerst", () -> studies.propose(trial, "Nu al.", RESEARCHER));
        refused("analyse.geweigerd.plan_eerst", () -> studies.open(trial, AUDITOR));
        assertThatThrownBy(() -> trials.append(trial, EntryType.UNBLINDING, "", AUDITOR))
                .isInstanceOf(TrialRefused.class);
        refused("analyse.geweigerd.open_eerst", () -> studies.analyse(trial, RESEARCHER));
        assertThat(store.runs(trial)).isEmpty();
    }

    @Test
    void twoPersonsOpenATrial() {
        planned();
        refused("analyse.geweigerd.voorstel_eerst", () -> studies.open(trial, AUDITOR));
        studies.propose(trial, "Alles ligt vast.", RESEARCHER);
        refused("analyse.geweigerd.zelfde_persoon", () -> studies.open(trial, RESEARCHER));
        studies.open(trial, AUDITOR);
        assertThat(trials.phase(trial)).isEqualTo(Phase.UNBLINDED);
    }

    @Test
    void onePersonUnderTwoNamesIsNotTwoPersons() {
        sql.execute("insert into staff values (9961, 'Rosa Bos', 'RESEARCHER', '0800')");
        planned();
        studies.propose(trial, "Alles ligt vast.", new Actor("Rosa Bos", 9961L));
        refused("analyse.geweigerd.zelfde_persoon", () -> studies.open(trial, new Actor("Rosa de Wit", 9961L)));
    }

    @Test
    void aRehearsalUsesArmsThatNobodyGotAndEndsWhenTheTrialIsOpen() {
        refused("analyse.geweigerd.gegevens_eerst", () -> studies.rehearse(trial, RESEARCHER));
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        assertThat(studies.rehearse(trial, RESEARCHER)).isEqualTo(BatchAssignment.DECOYS + 1);
        assertThat(studies.rehearse(trial, RESEARCHER)).isEqualTo(BatchAssignment.DECOYS + 2);
        assertThat(store.runs(trial)).allMatch(Run::rehearsal).hasSize(2);
        assertThat(store.runs(trial).getFirst().hash())
                .isNotEqualTo(store.runs(trial).getLast().hash())
                .isNotEqualTo(Sha256.hex(byCommand()));
        studies.lockPlan(trial, RESEARCHER);
        studies.propose(trial, "Alles ligt vast.", RESEARCHER);
        studies.open(trial, AUDITOR);
        refused("analyse.geweigerd.al_open", () -> studies.rehearse(trial, RESEARCHER));
    }

    @Test
    void ofTwoRunsOfOneDrawTheFirstIsKept() {
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        studies.rehearse(trial, RESEARCHER);
        Run first = store.runs(trial).getFirst();
        assertThat(store.keepRun(first, trial)).isFalse();
        assertThat(store.runs(trial)).hasSize(1);
    }

    @Test
    void dataAreLockedOnceAndOnlyWhenTheyCanBeAnalysed() {
        Map<String, String> wrong = new TreeMap<>(SecondTrial.data().files());
        wrong.computeIfPresent("interviews.csv", (_, text) -> text.replaceFirst(",M1,", ",M9,"));
        assertThatThrownBy(() -> studies.lockData(trial, new Dataset(wrong), RESEARCHER))
                .isInstanceOf(TrialRefused.class)
                .hasMessageContaining("M9 is not one of the waves");
        assertThat(trials.phase(trial)).isEqualTo(Phase.RUNNING);
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        assertThatThrownBy(() -> studies.lockData(trial, SecondTrial.data(), RESEARCHER))
                .isInstanceOf(TrialRefused.class);
        assertThat(payload(TrialEvent.DATA_LOCKED)).isEqualTo(SecondTrial.data().sums());
    }

    @Test
    void thePlanNamesWhatIsLockedAndItsHashStandsInTheLedger() {
        planned();
        String plan = store.plan(trial).orElseThrow();
        assertThat(plan)
                .contains("\"wurk2\"", "\"E08\"", Sha256.hex(SecondTrial.data().sums()));
        assertThat(payload(EntryType.PLAN_LOCKED)).isEqualTo(Sha256.hex(plan));
        assertThatThrownBy(() -> studies.lockPlan(trial, RESEARCHER)).isInstanceOf(TrialRefused.class);
    }

    @Test
    void theDatabaseRefusesAFileThatIsNotItsHash() {
        assertThatThrownBy(() -> sql.execute(
                        "insert into study_file values (?, 'DATA', 'a.csv', 'a'::bytea, ?)", trial, Sha256.hex("b")))
                .hasMessageContaining("check constraint");
    }

    private void planned() {
        studies.lockData(trial, SecondTrial.data(), RESEARCHER);
        studies.lockPlan(trial, RESEARCHER);
    }

    private String payload(String type) {
        return trials.ledger(trial).entries().stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    private static String byCommand() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = TrialCommand.run(
                List.of("analyse", SecondTrial.FOLDER.resolve("config.json").toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        TrialRefused.class, e -> assertThat(e.textKey()).isEqualTo(key));
    }
}
