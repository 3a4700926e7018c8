package nl.vangnet.experiments;

import static nl.vangnet.experiments.TestTrial.PROTOCOL;
import static nl.vangnet.experiments.TestTrial.SNAPSHOT;
import static nl.vangnet.experiments.TestTrial.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.VangnetTest;
import nl.vangnet.experiments.Consents.Way;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import nl.vangnet.trials.ledger.LedgerFile;
import nl.vangnet.web.Language;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Waves: T0 of 60 days at the draw, T1 of 60 days after six months, with an outcome and a voucher of 12.50. */
@VangnetTest
@Transactional
class AmendmentsTest {
    private static final Actor RESEARCHER = new Actor("Rik Onderzoeker", 9101L);
    private static final Actor AUDITOR = new Actor("Aad Auditor", 9102L);
    private static final String SIX = "6 months, 60 days";
    private static final Change LATER = new Change(Subject.WINDOW, "T1", SIX, "7 months, 60 days");
    private static final Change YOUNGER = new Change(Subject.RULE, "AGE_FROM", "27", "25");
    private static final Change MORE = new Change(Subject.PARTICIPANTS, "", "40", "60");

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
    private Amendments amendments;

    @Autowired
    private OwnTrials own;

    private long trial;
    private Instant now = START;

    @BeforeEach
    void registered() {
        TestTrial.settle(sql, 40);
        trial = drafts.create("wijziging", PROTOCOL, START, 9101L);
        conduct.register(trial, "", RESEARCHER, now);
    }

    @Test
    void anAmendmentIsInForceFromThenAndWhatWasRegisteredStays() {
        String registered = trials.ledger(trial).entries().getFirst().payload();
        amend(MORE, YOUNGER, new Change(Subject.TITLE, "", PROTOCOL.title(), "Bellen"), LATER);

        Protocol inForce = trials.get(trial).registered();
        assertThat(inForce.title()).isEqualTo("Bellen");
        assertThat(inForce.rules().get(1).parameter()).isEqualTo("25");
        assertThat(inForce.waves().getLast().monthsAfterAssignment()).isEqualTo(7);
        assertThat(inForce.size()).isNotNull().satisfies(size -> {
            assertThat(size.participants()).isEqualTo(60);
            assertThat(size.smallestDetectable()).isNotNull().isLessThan(0.6);
        });
        assertThat(inForce.arms()).isEqualTo(PROTOCOL.arms());
        assertThat(trials.ledger(trial).entries().getFirst().payload()).isEqualTo(registered);
        assertThat(LedgerFile.faults(LedgerFile.write(trials.ledger(trial)))).isEmpty();
        assertThat(Amended.of(trials.ledger(trial)).getFirst().who()).isEqualTo("Rik Onderzoeker");
    }

    @Test
    void theSecondAmendmentBeginsWhereTheFirstEnded() {
        amend(LATER);
        refused("grootboek", LATER);
        amend(new Change(Subject.WINDOW, "T1", LATER.to(), "8 months, 30 days"));
        assertThat(Amended.of(trials.ledger(trial)))
                .extracting(one -> one.amendment().number())
                .containsExactly(1, 2);
    }

    @Test
    void rulesAndQuestionStandOncePeopleAreAskedAndTheSizeOnceTheListIsFrozen() {
        open();
        refused("wijziging_na_aanmelden", YOUNGER);
        refused("wijziging_na_aanmelden", new Change(Subject.QUESTION, "", PROTOCOL.question(), "Anders?"));
        amend(MORE);
        start();
        refused("wijziging_na_lijst", new Change(Subject.PARTICIPANTS, "", "60", "80"));
        assertThat(amendments.open(trial, day()))
                .extracting(Amendable::subject, Amendable::about)
                .doesNotContain(tuple(Subject.RULE, "AGE_FROM"), tuple(Subject.VOUCHER, "T0"))
                .contains(tuple(Subject.TITLE, ""), tuple(Subject.WINDOW, "T0"), tuple(Subject.VOUCHER, "T1"));
    }

    @Test
    void aWaveThatHasBegunKeepsItsFirstDayAndMayGoOnLongerAndOneThatIsOverStands() {
        open();
        start();
        refused("wijziging_verleden", new Change(Subject.WINDOW, "T0", "0 months, 60 days", "1 months, 60 days"));
        amend(new Change(Subject.WINDOW, "T0", "0 months, 60 days", "0 months, 90 days"));
        refused("wijziging_meting_bezig", new Change(Subject.VOUCHER, "T0", "none", "5.00"));
        refused("wijziging_volgorde", new Change(Subject.WINDOW, "T1", SIX, "0 months, 200 days"));
        now = now.plus(Duration.ofDays(100));
        refused("wijziging_meting_voorbij", new Change(Subject.WINDOW, "T0", "0 months, 90 days", "0 months, 99 days"));
        refused("wijziging_verleden", new Change(Subject.WINDOW, "T1", SIX, "2 months, 10 days"));
        refused("wijziging_verleden", new Change(Subject.WINDOW, "T1", SIX, "2 months, 90 days"));
        amend(new Change(Subject.WINDOW, "T1", SIX, "4 months, 90 days"));
    }

    @Test
    void nobodySaysThatNothingIsKnownOnceAWaveWithAnOutcomeHasBegun() {
        open();
        start();
        amend(Known.NONE, new Change(Subject.VOUCHER, "T1", "12.50", "15.00"));
        now = now.plus(Duration.ofDays(200));
        Change title = new Change(Subject.TITLE, "", PROTOCOL.title(), "Bellen");
        refused("wijziging_bekend", Known.NONE, title);
        amend(Known.MEASURED, title);
    }

    @Test
    void nothingChangesWithoutReasonBeforeTheRegistrationOrOnceTheDataAreLocked() {
        long draft = drafts.create("concept", PROTOCOL, START, 9101L);
        assertThat(amendments.open(draft, day())).isEmpty();
        assertThatThrownBy(() -> amendments.amend(draft, List.of(MORE), Known.NONE, "Drukte.", RESEARCHER, now))
                .hasMessageContaining("experiment.geweigerd.fase");
        assertThatThrownBy(() -> amendments.amend(trial, List.of(MORE), Known.NONE, " ", RESEARCHER, now))
                .hasMessageContaining("wijziging_leeg");
        assertThatThrownBy(() -> amendments.amend(trial, List.of(), Known.NONE, "Drukte.", RESEARCHER, now))
                .hasMessageContaining("wijziging_leeg");
        open();
        start();
        trials.append(trial, TrialEvent.DATA_LOCKED, "", RESEARCHER, now);
        refused("fase", LATER);
        assertThat(amendments.open(trial, day())).isEmpty();
    }

    @Test
    void whoIsAskedSomethingElseIsNotInterviewedWithoutANewYes() {
        open();
        start();
        assertThat(consents.toInterview(trial)).contains(9104L, 9105L);
        assertThat(ownTrial().askedAgain()).isFalse();
        amend(LATER);
        assertThat(consents.toInterview(trial)).isEmpty();
        assertThat(ownTrial().askedAgain()).isTrue();
        assertThat(ownTrial().told()).hasSize(1);
        assertThat(ChangeWords.toParticipant(Language.NL, LATER)).contains("T1 begint nu 7 maanden na de loting");

        consents.renew(trial, 9104, day(), Way.OWN_PAGE, now.plusSeconds(60), null);
        assertThat(consents.toInterview(trial)).containsExactly(9104L);
        assertThat(ownTrial().askedAgain()).isFalse();
        assertThatThrownBy(() -> consents.renew(trial, 9104, day(), Way.OWN_PAGE, now, null))
                .hasMessageContaining("niet_opnieuw");
        consents.withdraw(trial, 9105, Purpose.INTERVIEW, day(), Way.OWN_PAGE, now, null);
        assertThat(consents.toInterview(trial)).containsExactly(9104L);
    }

    @Test
    void aHigherVoucherIsToldALowerOneIsAskedAndWhoAgreesLaterAgreedToWhatHolds() {
        open();
        amend(new Change(Subject.VOUCHER, "T1", "12.50", "15.00"));
        assertThat(ownTrial().told()).hasSize(1);
        assertThat(ownTrial().askedAgain()).isFalse();
        amend(new Change(Subject.VOUCHER, "T1", "15.00", "none"));
        assertThat(ownTrial().askedAgain()).isTrue();
        now = now.plusSeconds(60);
        consents.answer(trial, 9112, List.of(Purpose.values()), day(), Way.PAPER, now, 9101L);
        assertThat(consents.toInterview(trial)).containsExactly(9112L);
        assertThat(own.of(9112).getFirst().told()).isEmpty();
        assertThat(trials.get(trial).registered().waves().getLast().voucher()).isNull();
    }

    private OwnTrial ownTrial() {
        return own.of(9104).stream()
                .filter(one -> one.trial() == trial)
                .findFirst()
                .orElseThrow();
    }

    private void open() {
        conduct.openEnrolment(trial, SNAPSHOT, RESEARCHER, now);
        Stream.of(9104L, 9105L, 9107L)
                .forEach(person ->
                        consents.answer(trial, person, List.of(Purpose.values()), day(), Way.PAPER, now, 9101L));
        now = now.plusSeconds(60);
    }

    private void start() {
        String one = conduct.commitToNewSecret(trial, RESEARCHER, now);
        String other = conduct.commitToNewSecret(trial, AUDITOR, now);
        conduct.freezeList(trial, RESEARCHER, now);
        conduct.reveal(trial, one, RESEARCHER, now);
        conduct.reveal(trial, other, AUDITOR, now);
        conduct.assign(trial, RESEARCHER, now);
        conduct.start(trial, RESEARCHER, now);
        now = now.plusSeconds(60);
    }

    private LocalDate day() {
        return now.atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate();
    }

    private void amend(Change... changes) {
        amend(Known.NONE, changes);
    }

    private void amend(Known known, Change... changes) {
        amendments.amend(trial, List.of(changes), known, "Drukte.", RESEARCHER, now);
    }

    private void refused(String key, Change... changes) {
        refused(key, Known.NONE, changes);
    }

    private void refused(String key, Known known, Change... changes) {
        assertThatThrownBy(() -> amend(known, changes))
                .isInstanceOfSatisfying(
                        TrialRefused.class,
                        refusal -> assertThat(refusal.textKey()).isEqualTo("experiment.geweigerd." + key));
    }
}
