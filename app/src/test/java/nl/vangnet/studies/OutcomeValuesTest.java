package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Baseline;
import nl.vangnet.experiments.Flow;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.IfLeaving;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Trial;
import nl.vangnet.interviews.Interview;
import nl.vangnet.studies.Assistance.Period;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.design.TrialDesign.Population;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeValuesTest {
    private static final LocalDate LOT = LocalDate.of(2026, 1, 15);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    @Test
    void whoMovedCountsAsTheProtocolSays() {
        List<Period> moved = List.of(new Period(LOT.minusYears(2), LOT.plusMonths(2), "verhuisd"));
        assertThat(outflow(IfLeaving.AS_FOUND, moved, null, LATER)).isEqualTo("1");
        assertThat(outflow(IfLeaving.NOT_REACHED, moved, null, LATER)).isEqualTo("0");
        assertThat(outflow(IfLeaving.UNTIL_LEAVING, moved, null, LATER)).isEmpty();
    }

    @Test
    void ofAWaveThatHasNotBegunAndOfAClosedRegisterNothingIsKnown() {
        List<Period> stays = List.of(new Period(LOT.minusYears(2), null, ""));
        assertThat(outflow(IfLeaving.AS_FOUND, stays, null, LATER)).isEqualTo("0");
        assertThat(outflow(IfLeaving.AS_FOUND, stays, null, LOT.plusMonths(5))).isEmpty();
        assertThat(outflow(IfLeaving.AS_FOUND, stays, LOT.plusMonths(3), LATER)).isEmpty();
    }

    @Test
    void hoursAreZeroOfWhoHasNoWorkAndUnknownOfWhoDoesNotSay() {
        assertThat(hours(Map.of("work", "yes", "hours", "20"), "")).isEqualTo("20");
        assertThat(hours(Map.of("work", "no"), "")).isEqualTo("0");
        assertThat(hours(Map.of("work", "no"), "work")).isEmpty();
        assertThat(hours(Map.of("work", "yes"), "")).isEmpty();
        assertThat(hours(Map.of(), "")).isEmpty();
    }

    @Test
    void aQuestionThatNobodyPutIsNamed() {
        assertThatThrownBy(() -> OutcomeValues.item("happiness"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("no item happiness");
    }

    private static String outflow(
            IfLeaving ifLeaving, List<Period> periods, @Nullable LocalDate registerUntil, LocalDate today) {
        Outcome outcome = outcome(Source.REGISTER, "OUTFLOW", Kind.BINARY, ifLeaving, "");
        return new OutcomeValues(known(periods, Map.of(), today)).of(outcome, person(registerUntil));
    }

    private static String hours(Map<String, String> answers, String onlyAmong) {
        Interview interview =
                new Interview("P1", "T1", LOT.plusMonths(6), nl.vangnet.interviews.Outcome.INTERVIEWED, 1, answers);
        Outcome outcome = outcome(Source.INTERVIEW, "hours", Kind.NUMERIC, IfLeaving.AS_FOUND, onlyAmong);
        return new OutcomeValues(known(List.of(), Map.of("P1", Map.of("T1", interview)), LATER))
                .of(outcome, person(null));
    }

    private static Outcome outcome(Source source, String measure, Kind kind, IfLeaving ifLeaving, String onlyAmong) {
        return new Outcome(
                "uitkomst",
                source,
                measure,
                kind,
                "T1",
                Population.EVERYBODY_ASSIGNED,
                ifLeaving,
                0.05,
                true,
                onlyAmong);
    }

    private static Participant person(@Nullable LocalDate registerUntil) {
        return new Participant(
                "P1",
                "U1",
                1,
                2,
                "iedereen",
                LOT,
                registerUntil,
                null,
                new Baseline(40, "Noord", 30, false, 0, false, false));
    }

    private static Gathered known(
            List<Period> periods, Map<String, Map<String, Interview>> interviews, LocalDate today) {
        Protocol protocol = new Protocol(
                "Proef",
                "Helpt het?",
                List.of(),
                "v",
                false,
                List.of(),
                List.of(),
                List.of(new Wave("T0", 0, 30, null), new Wave("T1", 6, 60, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                100,
                null);
        return new Gathered(
                new Trial(1, "proef", "Proef", protocol),
                LOT,
                today,
                List.of(),
                new Flow(0, List.of(), 0, 0, 0, 0, 0, 0, List.of(), 0),
                Map.of(1L, new Assistance(periods)),
                Map.of(),
                Map.of(),
                interviews);
    }
}
