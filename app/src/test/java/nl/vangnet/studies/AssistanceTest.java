package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.studies.Assistance.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssistanceTest {
    private static final LocalDate LOT = LocalDate.of(2026, 3, 1);

    @Test
    void periodsThatTouchAreOneStay() {
        Assistance assistance = of(period("2025-01-01", "2025-12-31", "overig"), period("2026-01-01", null, ""));
        assertThat(assistance.spellsSince(LOT)).containsExactly(List.of("2025-01-01", "", ""));
    }

    @Test
    void whoLeavesIsWithoutAssistanceFromTheDayAfterTheLast() {
        Assistance assistance = of(period("2025-01-01", "2026-06-30", "werk"));
        assertThat(assistance.spellsSince(LOT)).containsExactly(List.of("2025-01-01", "2026-07-01", "werk"));
        assertThat(assistance.leftFor(LocalDate.of(2026, 6, 30))).isEmpty();
        assertThat(assistance.leftFor(LocalDate.of(2026, 7, 1))).isEqualTo("werk");
    }

    @Test
    void whoComesBackHasTwoStays() {
        Assistance assistance = of(period("2025-01-01", "2026-06-30", "werk"), period("2026-09-01", null, ""));
        assertThat(assistance.spellsSince(LOT)).hasSize(2);
        assertThat(assistance.on(LocalDate.of(2026, 8, 1))).isFalse();
        assertThat(assistance.on(LocalDate.of(2026, 9, 1))).isTrue();
    }

    @Test
    void whoHadLeftBeforeTheLotLeavesOnThatDay() {
        Assistance assistance = of(period("2025-01-01", "2026-02-10", "verhuisd"));
        assertThat(assistance.spellsSince(LOT)).containsExactly(List.of("2026-03-01", "2026-03-01", "verhuisd"));
    }

    private static Assistance of(Period... periods) {
        return new Assistance(List.of(periods));
    }

    private static Period period(String from, @Nullable String last, String reason) {
        return new Period(LocalDate.parse(from), last == null ? null : LocalDate.parse(last), reason);
    }
}
