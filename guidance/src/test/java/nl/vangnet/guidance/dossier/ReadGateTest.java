package nl.vangnet.guidance.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class ReadGateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DAYS = 14;

    @Test
    void whoNeverOpenedTheBriefIsStopped() {
        assertThat(ReadGate.check(7, -1, null, DAYS, TODAY)).isPresent();
    }

    @Test
    void whoReadThisVersionTodayPasses() {
        assertThat(ReadGate.check(7, 7, TODAY, DAYS, TODAY)).isEmpty();
    }

    @Test
    void whatWasReadStaysReadForSomeDaysAndNoLonger() {
        assertThat(ReadGate.check(7, 7, TODAY.minusDays(DAYS), DAYS, TODAY)).isEmpty();
        assertThat(ReadGate.check(7, 7, TODAY.minusDays(DAYS + 1), DAYS, TODAY)).isPresent();
    }

    @Test
    void whenSomethingChangedSinceItIsReadAgain() {
        assertThat(ReadGate.check(8, 7, TODAY, DAYS, TODAY)).isPresent();
    }

    @Test
    void anEmptyBriefIsOpenedTooBeforeItIsRead() {
        assertThat(ReadGate.check(0, -1, null, DAYS, TODAY)).isPresent();
        assertThat(ReadGate.check(0, 0, TODAY, DAYS, TODAY)).isEmpty();
    }
}
