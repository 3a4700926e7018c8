package nl.vangnet.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vangnet.reports.Result.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a difference of which 5 percentage points is the smallest that matters. */
final class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        // interval, p, p adjusted
        " 0.06, 0.20, 0.001, 0.004, FOUND",
        " 0.01, 0.20, 0.030, 0.040, FOUND",
        "-0.20, -0.01, 0.030, 0.040, FOUND",
        " 0.02, 0.22, 0.017, 0.073, HINT",
        "-0.01, 0.20, 0.040, 0.200, HINT",
        "-0.14, 0.07, 0.539, 0.837, UNKNOWN",
        "-0.02, 0.05, 0.300, 0.600, UNKNOWN",
        "-0.04, 0.04, 0.900, 0.900, SMALLER",
        " 0.01, 0.04, 0.040, 0.200, SMALLER",
    })
    void theIntervalAndTheAdjustedTestDecideTogether(double lo, double hi, double p, double adjusted, Verdict verdict) {
        assertThat(Verdict.of(result(lo, hi, p, adjusted), 0.05)).isEqualTo(verdict);
    }

    @Test
    void withoutASmallestEffectInThePlanNothingIsCalledSmall() {
        assertThat(Verdict.of(result(-0.001, 0.001, 0.9, 0.9), null)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void withoutATestADifferenceIsNotFound() {
        assertThat(Verdict.of(result(0.1, 0.2, null, null), 0.05)).isEqualTo(Verdict.HINT);
    }

    @Test
    void withoutAnIntervalThereIsNoNumber() {
        assertThat(Verdict.of(result(null, null, null, null), 0.05)).isEqualTo(Verdict.NOT_ESTIMABLE);
    }

    private static Result result(
            @Nullable Double lo, @Nullable Double hi, @Nullable Double p, @Nullable Double adjusted) {
        return new Result("y", "A-B", "E05", Role.PRIMARY, 300, 0.0, 0.05, lo, hi, p, adjusted, 0.14, List.of());
    }
}
