package nl.vangnet.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.vangnet.VangnetTest;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.Trials;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.managers.SomeTeam;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class InterviewsTest {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Trials trials;

    @Autowired
    private Conduct conduct;

    @Autowired
    private Waves waves;

    @Autowired
    private Slots slots;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Responses responses;

    @Autowired
    private Interviews interviews;

    @Autowired
    private Clock clock;

    private final Interviewer interviewer = new Interviewer(SomeTrial.INTERVIEWER, "Eline Groen");
    private LocalDate today;
    private List<Long> units;
    private Trial trial;
    private PlannedWave first;
    private PlannedWave second;

    @BeforeEach
    void aTrialThatStartedEightMonthsAgo() {
        today = LocalDate.now(clock);
        SomeTeam team = new SomeTeam(sql, today);
        units = List.of(team.unit(), team.unit(), team.unit());
        long id = new SomeTrial(
                        sql, trials, conduct, today.minusMonths(8).atTime(9, 0).toInstant(ZoneOffset.UTC), units)
                .id();
        trial = trials.get(id);
        first = waves.of(trial).getFirst();
        second = waves.of(trial).getLast();
    }

    @Test
    void theWindowOfAWaveFollowsFromTheDayOfTheAssignment() {
        assertThat(first.window().first()).isEqualTo(today.minusMonths(8));
        assertThat(Period.between(second.window().first(), today.minusMonths(1)).toTotalMonths())
                .isZero();
        assertThat(first.voucher()).isNull();
        assertThat(String.valueOf(second.voucher())).isEqualTo("15.00");
    }

    @Test
    void theSecondWaveKeepsTheOrderOfTheFirst() {
        hold(first, pid(2), today.minusMonths(8), Map.of("work", "no"));
        hold(first, pid(0), today.minusMonths(8).plusDays(3), Map.of("work", "yes", "hours", "12"));
        assertThat(slots.of(trial, second).stream().map(Slot::pid)).containsExactly(pid(2), pid(0), pid(1));
    }

    @Test
    void answersAreReadAsTheyCountWithTheVersionOfTheQuestionnaire() {
        hold(first, pid(0), today.minusMonths(8), Map.of("work", "no", "hours", "30", "care", "wont_say"));
        Interview interview = interviews.of(trial.id()).getFirst();
        assertThat(interview.answers()).containsOnly(Map.entry("work", "no"));
        assertThat(interview.questionnaire())
                .isEqualTo(Questionnaire.on(today.minusMonths(8)).version());
        assertThat(interview.held()).isTrue();
    }

    @Test
    void theLastAnswerCountsAndTheEarlierOneIsKept() {
        Slot slot = slot(first, pid(0));
        begin(slot, today.minusMonths(8));
        Begun begun = responses.begun(trial.id(), slot).orElseThrow();
        responses.answer(begun, Map.of("work", "yes"));
        responses.answer(responses.begun(trial.id(), slot).orElseThrow(), Map.of("work", "no"));
        assertThat(responses.begun(trial.id(), slot).orElseThrow().answers()).containsEntry("work", "no");
        assertThat(sql.fetch("select answer from interview_answer order by id").into(String.class))
                .containsExactly("yes", "no");
        assertThatThrownBy(() -> sql.execute("update interview_answer set answer = 'yes'"))
                .hasMessageContaining("never changed");
    }

    @Test
    void aReasonIsKeptOnlyWhereARuleIsNotKept() {
        hold(first, pid(0), today.minusMonths(8), Map.of());
        hold(first, pid(1), today.minusMonths(5), Map.of());
        assertThat(OutOfRule.of(trial.id(), sql))
                .containsExactly(new OutOfRule(pid(1), "T0", today.minusMonths(5), "was op reis"));
        assertThat(WaveProgress.of(first, slots.of(trial, first)).check().outsideWindow())
                .isEqualTo(1);
    }

    @Test
    void whoNeverWantsAnInterviewAgainIsNotAskedInTheNextWave() {
        attempts.keep(trial.id(), slot(first, pid(0)), attempt(Outcome.STOPS), interviewer.staff());
        assertThat(slots.of(trial, second).stream().map(Slot::pid))
                .doesNotContain(pid(0))
                .contains(pid(1));
        assertThat(slot(first, pid(0)).state(today.minusMonths(8))).isEqualTo(Slot.State.CLOSED);
        assertThat(sql.fetch("select purpose from trial_consent where not given")
                        .into(String.class))
                .containsExactly("INTERVIEW");
    }

    @Test
    void whoDiedIsNotAskedInTheNextWaveAndWhoRefusedOnceIs() {
        attempts.keep(trial.id(), slot(first, pid(0)), attempt(Outcome.DECEASED), interviewer.staff());
        attempts.keep(trial.id(), slot(first, pid(1)), attempt(Outcome.REFUSED), interviewer.staff());
        assertThat(slots.of(trial, second).stream().map(Slot::pid)).containsExactly(pid(1), pid(2));
    }

    @Test
    void everyOutcomeIsCountedAlsoWhereThereIsNone() {
        attempts.keep(trial.id(), slot(first, pid(0)), attempt(Outcome.NO_ANSWER), interviewer.staff());
        hold(first, pid(0), today.minusMonths(8), Map.of());
        WaveProgress progress = WaveProgress.of(first, slots.of(trial, first));
        assertThat(progress.outcomes()).hasSize(Outcome.values().length).containsEntry(Outcome.NO_ANSWER, 0);
        assertThat(progress.held()).isEqualTo(1);
        assertThat(progress.untried()).isEqualTo(2);
        assertThat(progress.percentHeld()).isEqualTo(33);
    }

    @Test
    void finishingTwiceKeepsOneInterviewAndOneVoucher() {
        Slot slot = slot(second, pid(0));
        begin(slot, today);
        Begun begun = responses.begun(trial.id(), slot).orElseThrow();
        responses.finish(trial.id(), slot, begun, "WS-0001", "", interviewer);
        responses.finish(trial.id(), slot, begun, "WS-0001", "", interviewer);
        assertThat(interviews.of(trial.id())).hasSize(1);
        assertThat(sql.fetchSingle("select amount, number from voucher").intoMap())
                .containsEntry("amount", 1500L)
                .containsEntry("number", "WS-0001");
        assertThat(responses.handedOut("WS-0001")).isTrue();
        assertThat(responses.begun(trial.id(), slot(second, pid(0)))).isEmpty();
    }

    private void hold(PlannedWave wave, String pid, LocalDate day, Map<String, String> answers) {
        Slot slot = slot(wave, pid);
        begin(slot, day);
        Begun begun = responses.begun(trial.id(), slot).orElseThrow();
        responses.answer(begun, answers);
        responses.finish(trial.id(), slot, begun, null, "", interviewer);
    }

    private void begin(Slot slot, LocalDate day) {
        responses.begin(trial.id(), slot, day, Channel.PHONE, "nl", "was op reis", interviewer.staff());
    }

    private Slot slot(PlannedWave wave, String pid) {
        return slots.find(trial, wave, pid).orElseThrow();
    }

    private Attempt attempt(Outcome outcome) {
        return new Attempt(today.minusMonths(8), Channel.PHONE, outcome, null, null, "", interviewer.name());
    }

    private String pid(int place) {
        return SomeTrial.pid(units.get(place));
    }
}
