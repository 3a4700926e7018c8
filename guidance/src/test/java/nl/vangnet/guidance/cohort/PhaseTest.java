package nl.vangnet.guidance.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PhaseTest {
    @Test
    void aRoundGoesFromPreparedToEvaluatedByWhatHappens() {
        assertThat(Phase.of(false, false, 0, false)).isEqualTo(Phase.PREPARED);
        assertThat(Phase.of(true, false, 12, false)).isEqualTo(Phase.INVITING);
        assertThat(Phase.of(true, true, 12, false)).isEqualTo(Phase.REMINDING);
        assertThat(Phase.of(true, true, 0, false)).isEqualTo(Phase.FINISHED);
        assertThat(Phase.of(true, true, 0, true)).isEqualTo(Phase.EVALUATED);
    }

    @Test
    void aRoundInWhichSomebodyIsStillBeingReachedIsNotFinishedWhateverWasWritten() {
        assertThat(Phase.of(true, true, 1, true)).isEqualTo(Phase.REMINDING);
    }
}
