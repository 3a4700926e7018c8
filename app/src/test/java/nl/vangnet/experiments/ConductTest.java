package nl.vangnet.experiments;

import static nl.vangnet.experiments.TestTrial.PROTOCOL;
import static nl.vangnet.experiments.TestTrial.SNAPSHOT;
import static nl.vangnet.experiments.TestTrial.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.VangnetTest;
import nl.vangnet.experiments.Consents.Way;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.LedgerFile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class ConductTest {
    private static final Actor RESEARCHER = new Actor("Rik Onderzoeker", 9101L);
    private static final Actor AUDITOR = new Actor("Aad Auditor", 9102L);
    private static final int HOUSEHOLDS = 40;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Conduct conduct;

    @Autowired
    private Trials trials;

    @Autowired
    private Consents consents;

    @Autowired
    private Participants participants;

    @Autowired
    private Flows flows;

    @Autowired
    private Arms arms;

    @Autowired
    private OwnTrials own;

    private long trial;
    private Instant now = START;

    @BeforeEach
    void draft() {
        TestTrial.settle(sql, HOUSEHOLDS);
        trial = drafts.create("bellen", PROTOCOL, START, 9101L);
    }

    private Instant later() {
        now = now.plus(Duration.ofDays(1));
        return now;
    }

    private void enrol() {
        conduct.register(trial, "", RESEARCHER, later());
        conduct.openEnrolment(trial, SNAPSHOT, RESEARCHER, later());
    }

    private void agree(long person) {
        consents.answer(trial, person, List.of(Purpose.values()), day(), Way.PAPER, now, 9101L);
    }

    private void agreeAll() {
        for (long unit = 9103; unit <= 9100 + HOUSEHOLDS; unit++) {
            agree(unit);
            if (unit % 3 == 0) {
                agree(unit + 1000);
            }
        }
    }

    private LocalDate day() {
        return now.atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
    }

    private void draw() {
        String secret = conduct.commitToNewSecret(trial, RESEARCHER, later());
        String other = conduct.commitToNewSecret(trial, AUDITOR, later());
        conduct.freezeList(trial, RESEARCHER, later());
        conduct.reveal(trial, secret, RESEARCHER, later());
        conduct.reveal(trial, other, AUDITOR, later());
        conduct.assign(trial, RESEARCHER, later());
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        TrialRefused.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("experiment.geweigerd." + key));
    }

    @Test
    void thePhaseFollowsFromTheLedgerFromDraftToRunning() {
        assertThat(trials.phase(trial)).isEqualTo(Phase.DRAFT);
        enrol();
        assertThat(trials.phase(trial)).isEqualTo(Phase.ENROLLING);
        agreeAll();
        draw();
        assertThat(trials.phase(trial)).isEqualTo(Phase.ASSIGNED);
        conduct.start(trial, RESEARCHER, later());

        assertThat(trials.phase(trial)).isEqualTo(Phase.RUNNING);
        assertThat(trials.ledger(trial).faults()).isEmpty();
        assertThat(trials.get(trial).registered()).isEqualTo(PROTOCOL);
    }

    @Test
    void everybodyWithAssistanceIsLookedAtAndEachReasonIsCountedAlsoTheOnesThatNobodyHas() {
        enrol();

        Flow flow = flows.of(trial);

        int people = HOUSEHOLDS + HOUSEHOLDS / 3;
        assertThat(flow.screened()).isEqualTo(people + strangers("true"));
        assertThat(flow.eligible()).isEqualTo(people - 3 + strangers("cardinality(failing) = 0"));
        Map<EligibilityCode, Integer> first = flow.reasons().stream()
                .collect(Collectors.toMap(
                        one -> one.rule().code(),
                        one -> one.first()
                                - strangers("failing[1] = '" + one.rule().code() + "'")));
        assertThat(first)
                .containsEntry(EligibilityCode.AGE_FROM, 1)
                .containsEntry(EligibilityCode.AGE_TO, 2)
                .containsEntry(EligibilityCode.LANGUAGE, 0)
                .containsEntry(EligibilityCode.NO_OTHER_TRIAL, 0);
        assertThat(flow.noAnswer()).isEqualTo(flow.eligible());
    }

    @Test
    void allReasonsOfOnePersonAreKeptAndTheFirstRuleOfTheProtocolIsTheReportedOne() {
        sql.execute("""
            insert into contact_agreement (fact, known_since, person_id, words, never, language, interpreter, companion, from_day, source)
            values (nextval('fact_number'), ?::date, 9101, 'Tolk nodig', '{}', 'ti', true, '', ?::date - 10, 'test')
            """, SNAPSHOT, SNAPSHOT);
        enrol();

        assertThat(sql.fetchValue("select array_to_string(failing, ' ') from trial_screening where person_id = 9101"))
                .isEqualTo("AGE_FROM LANGUAGE");
        Flow.Reason language = flows.of(trial).reasons().get(4);
        assertThat(language.first()).isZero();
        assertThat(language.all()).isEqualTo(1);
        refused("kan_niet_meedoen", () -> agree(9101));
    }

    @Test
    void partnersShareAnArmAndTheArmsDifferByOneHouseholdAtMost() {
        enrol();
        agreeAll();
        draw();

        Map<String, List<Participant>> byUnit =
                participants.of(trial).stream().collect(Collectors.groupingBy(Participant::unitCode));
        assertThat(byUnit.values()).anySatisfy(unit -> assertThat(unit).hasSize(2));
        assertThat(arms.of(trial)).hasSameSizeAs(byUnit);
        List<Integer> sizes =
                flows.of(trial).arms().stream().map(Flow.ArmCount::units).toList();
        assertThat(sizes).containsExactlyInAnyOrder(13, 13, 12);
    }

    @Test
    void whoStopsAfterTheListWasFrozenStaysInItWithTheDayAndWhoStoppedBeforeDoesNot() {
        enrol();
        agreeAll();
        consents.withdraw(trial, 9104, Purpose.PARTICIPATION, day(), Way.OWN_PAGE, now, null);
        draw();
        consents.withdraw(trial, 9105, Purpose.PARTICIPATION, day(), Way.OWN_PAGE, now, null);
        consents.withdraw(trial, 9106, Purpose.REGISTER, day(), Way.SPOKEN, now, 9101L);

        List<Participant> people = participants.of(trial);
        assertThat(people).noneMatch(one -> one.person() == 9104);
        assertThat(one(people, 9105).withdrawn()).isEqualTo(day());
        assertThat(one(people, 9106).withdrawn()).isNull();
        assertThat(one(people, 9106).registerUntil()).isEqualTo(day());
        assertThat(one(people, 9107).registerUntil()).isNull();
        assertThat(consents.holds(trial, 9105, Purpose.INTERVIEW, day())).isFalse();
        assertThat(consents.holds(trial, 9106, Purpose.INTERVIEW, day())).isTrue();
    }

    @Test
    void onePersonCannotKeepBothSecretsAndNobodyCanShowAnotherThanTheOneThatWasSealed() {
        enrol();
        agreeAll();
        String secret = conduct.commitToNewSecret(trial, RESEARCHER, later());
        refused("zelfde_persoon", () -> conduct.commitToNewSecret(trial, RESEARCHER, later()));
        refused("zelfde_geheim", () -> conduct.commit(trial, Commitments.commitment(secret), AUDITOR, later()));
        refused("geen_hash", () -> conduct.commit(trial, "geheim", AUDITOR, later()));
        refused("toezeggingen", () -> conduct.freezeList(trial, RESEARCHER, later()));
        conduct.commitToNewSecret(trial, AUDITOR, later());
        refused("al_twee", () -> conduct.commitToNewSecret(trial, Actor.named("Derde Partij"), later()));
        conduct.freezeList(trial, RESEARCHER, later());
        refused("ander_geheim", () -> conduct.reveal(trial, "a".repeat(64), AUDITOR, later()));
        conduct.reveal(trial, secret, RESEARCHER, later());
        refused("al_getoond", () -> conduct.reveal(trial, secret, RESEARCHER, later()));
        refused("geheimen", () -> conduct.assign(trial, RESEARCHER, later()));
    }

    @Test
    void onePersonUnderTwoNamesCannotKeepBothSecretsNorConfirmTheOwnProposal() {
        enrol();
        agreeAll();
        Actor married = new Actor("Rik Onderzoeker-de Wit", RESEARCHER.staff());
        Actor namesake = new Actor("rik onderzoeker ", 9103L);
        String secret = conduct.commitToNewSecret(trial, RESEARCHER, later());
        refused("zelfde_persoon", () -> conduct.commitToNewSecret(trial, married, later()));
        refused("zelfde_persoon", () -> conduct.commitToNewSecret(trial, namesake, later()));
        String other = conduct.commitToNewSecret(trial, AUDITOR, later());
        conduct.freezeList(trial, RESEARCHER, later());
        conduct.reveal(trial, secret, married, later());
        conduct.reveal(trial, other, AUDITOR, later());
        conduct.assign(trial, RESEARCHER, later());
        conduct.start(trial, RESEARCHER, later());
        trials.append(trial, TrialEvent.DATA_LOCKED, "", RESEARCHER, later());
        trials.append(trial, EntryType.PLAN_LOCKED, "", RESEARCHER, later());
        trials.append(trial, TrialEvent.UNBLINDING_PROPOSED, "", RESEARCHER, later());
        refused("twee_personen", () -> trials.append(trial, EntryType.UNBLINDING, "", married, later()));
        trials.append(trial, EntryType.UNBLINDING, "", AUDITOR, later());
        assertThat(trials.ledger(trial).faults()).isEmpty();
    }

    @Test
    void aStepBeforeItsTimeIsRefused() {
        refused("niet_geregistreerd", () -> conduct.openEnrolment(trial, SNAPSHOT, RESEARCHER, later()));
        refused("fase", () -> conduct.start(trial, RESEARCHER, later()));
        conduct.register(trial, "", RESEARCHER, later());
        refused("al_geregistreerd", () -> drafts.save(trial, PROTOCOL, later(), 9101L));
        refused("aanmelden_dicht", () -> agree(9103));
        refused("peildag_later", () -> conduct.openEnrolment(trial, day().plusDays(9), RESEARCHER, later()));
        refused("fase", () -> trials.append(trial, EntryType.UNBLINDING, "", AUDITOR, later()));
        refused("fase", () -> trials.append(trial, EntryType.PLAN_LOCKED, "", AUDITOR, later()));
        refused("onbekend", () -> trials.append(trial, "iets-anders", "", AUDITOR, later()));
    }

    @Test
    void whoAsksToOpenTheArmsCannotConfirmIt() {
        enrol();
        agreeAll();
        draw();
        conduct.start(trial, RESEARCHER, later());
        trials.append(trial, TrialEvent.DATA_LOCKED, "", RESEARCHER, later());
        refused("fase", () -> trials.append(trial, EntryType.UNBLINDING, "", AUDITOR, later()));
        trials.append(trial, EntryType.PLAN_LOCKED, "", RESEARCHER, later());
        refused("twee_personen", () -> trials.append(trial, EntryType.UNBLINDING, "", AUDITOR, later()));
        trials.append(trial, TrialEvent.UNBLINDING_PROPOSED, "", RESEARCHER, later());
        refused("twee_personen", () -> trials.append(trial, EntryType.UNBLINDING, "", RESEARCHER, later()));
        trials.append(trial, EntryType.UNBLINDING, "", AUDITOR, later());
        assertThat(trials.phase(trial)).isEqualTo(Phase.UNBLINDED);
    }

    @Test
    void aClientIsAskedMaySayNoAndThenYesSeesTheArmOnceItRunsAndStops() {
        enrol();
        assertThat(ownTrial().state()).isEqualTo(OwnTrial.State.ASKED);
        consents.answer(trial, 9103, List.of(), day(), Way.OWN_PAGE, now, null);
        assertThat(ownTrial().state()).isEqualTo(OwnTrial.State.NOT);
        assertThat(ownTrial().open()).isTrue();
        agree(9103);
        assertThat(ownTrial().state()).isEqualTo(OwnTrial.State.WAITING);
        draw();
        assertThat(ownTrial().arm()).isNull();
        conduct.start(trial, RESEARCHER, later());
        assertThat(ownTrial().state()).isEqualTo(OwnTrial.State.TAKES_PART);
        assertThat(ownTrial().arm()).isNotNull().isEqualTo(ownTrial().drawn());
        consents.withdraw(trial, 9103, Purpose.PARTICIPATION, day(), Way.OWN_PAGE, now, null);
        assertThat(ownTrial().state()).isEqualTo(OwnTrial.State.STOPPED);
        assertThat(ownTrial().day(Purpose.REUSE)).isEqualTo(day());
        assertThat(own.of(9101)).isEmpty();
    }

    private OwnTrial ownTrial() {
        return own.of(9103).getFirst();
    }

    @Test
    void whereTheProtocolKeepsTheArmsClosedAClientDoesNotReadTheOwnArmButWhoHelpsDoes() {
        trial = drafts.create(
                "dicht",
                PROTOCOL.withArms(PROTOCOL.title(), PROTOCOL.question(), false, PROTOCOL.arms(), PROTOCOL.control()),
                START,
                9101L);
        enrol();
        agree(9103);
        draw();
        conduct.start(trial, RESEARCHER, later());
        assertThat(ownTrial().arm()).isNull();
        assertThat(ownTrial().drawn()).isNotNull();
    }

    @Test
    void theVerifierOfOutsidersFindsThePublishedLedgerRightAndAFlippedArmWrong(@TempDir Path folder) throws Exception {
        enrol();
        agreeAll();
        draw();
        String file = LedgerFile.write(trials.ledger(trial));
        String flipped = file.replaceFirst(":B\\\\n", ":S\\\\n");
        assertThat(flipped).isNotEqualTo(file);
        assertThat(LedgerFile.faults(file)).isEmpty();
        assertThat(LedgerFile.faults(flipped)).isNotEmpty();
        assertThat(verify(folder, file)).isZero();
        assertThat(verify(folder, flipped)).isEqualTo(2);
    }

    private static int verify(Path folder, String file) throws IOException, InterruptedException {
        Path ledger = Files.writeString(folder.resolve("ledger.jsonl"), file);
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("..", "docs", "verifier", "Verify.java").toString(),
                        ledger.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void anEntryCannotBeChangedInTheDatabase() {
        conduct.register(trial, "", RESEARCHER, later());
        assertThatThrownBy(() -> sql.execute("update trial_entry set payload = 'anders'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void whoTakesPartInATrialThatStillRunsIsNotAskedForAnother() {
        enrol();
        agree(9103);
        long second = drafts.create("tweede", PROTOCOL, START, 9101L);
        conduct.register(second, "", RESEARCHER, later());
        conduct.openEnrolment(second, SNAPSHOT, RESEARCHER, later());
        Flow.Reason other = flows.of(second).reasons().getLast();
        assertThat(other.rule().code()).isEqualTo(EligibilityCode.NO_OTHER_TRIAL);
        assertThat(other.first()).isEqualTo(1);
    }

    private static Participant one(List<Participant> people, long person) {
        return people.stream().filter(one -> one.person() == person).findFirst().orElseThrow();
    }

    /** Others with assistance whom tests that keep what they did left in this database. */
    private int strangers(String condition) {
        return sql.fetchSingle(
                        "select count(*) from trial_screening where trial_id = ? and unit_id not between 9101 and ? and "
                                + condition,
                        trial,
                        9100 + HOUSEHOLDS)
                .into(Integer.class);
    }
}
