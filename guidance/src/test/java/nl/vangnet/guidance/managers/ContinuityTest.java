package nl.vangnet.guidance.managers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ContinuityTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Test
    void whoWasThereForAWeekWasPassingByAndWhoWasThereADayLongerCounts() {
        assertThat(continuity(stint(1, 7, "2025-01-01", "2025-01-07"), stint(1, 8, "2025-01-08", null)))
                .isEqualTo(new Continuity(1, 1, 1));
        assertThat(continuity(stint(1, 7, "2025-01-01", "2025-01-08"), stint(1, 8, "2025-01-09", null)))
                .isEqualTo(new Continuity(1, 2, 0));
    }

    @Test
    void aManagerWhoComesBackIsTheSameManager() {
        assertThat(continuity(
                        stint(1, 7, "2025-01-01", "2025-05-31"),
                        stint(1, 8, "2025-06-01", "2025-06-05"),
                        stint(1, 7, "2025-06-06", null)))
                .isEqualTo(new Continuity(1, 1, 1));
    }

    @Test
    void whatLiesOutsideThePeriodDoesNotCount() {
        assertThat(continuity(stint(1, 7, "2020-01-01", "2025-01-03"), stint(1, 8, "2025-01-04", null)))
                .isEqualTo(new Continuity(1, 1, 1));
        assertThat(continuity(stint(1, 7, "2020-01-01", "2024-12-31"))).isEqualTo(new Continuity(0, 0, 0));
    }

    @Test
    void threeClientsOfWhomOneChangedHaveThirteenManagersForTenAndTwoInThreeHaveOne() {
        Continuity continuity = continuity(
                stint(1, 7, "2025-01-01", null),
                stint(2, 7, "2025-01-01", null),
                stint(3, 7, "2025-01-01", "2025-06-30"),
                stint(3, 8, "2025-07-01", null));

        assertThat(continuity.managersPerTenClients()).isEqualTo(13);
        assertThat(continuity.percentWithOneFixed()).isEqualTo(67);
    }

    @Test
    void aStintDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> stint(1, 7, "2025-02-01", "2025-01-31")).hasMessageContaining("cannot end before");
    }

    private static Continuity continuity(Stint... stints) {
        return Continuity.of(List.of(stints), FIRST, LAST);
    }

    private static Stint stint(long unit, long manager, String from, @Nullable String to) {
        return new Stint(unit, manager, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }
}
