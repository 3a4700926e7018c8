package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "100, 5000, 50",
        "101, 5000, 51",
        "99, 5000, 50",
        "1, 4999, 0",
        "1, 5000, 1",
        "-1, 5000, -1",
        "-1, 4999, 0",
        "-101, 5000, -51",
        "0, 5000, 0",
        "94943, 500, 4747",
        "10, 10000, 10"
    })
    void aHalfCentGoesAwayFromZero(long cents, long hundredthsOfPercent, long rounded) {
        assertThat(Unrounded.roundHalfUp(cents, hundredthsOfPercent, Unrounded.WHOLE))
                .isEqualTo(rounded);
    }

    @Test
    void roundingIsThatOfExactArithmeticForAnyAmountPercentageAndDenominator() {
        long seed = 20180101;
        Random random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            long amount = random.nextLong(-1_000_000_000L, 1_000_000_000L);
            long numerator = random.nextLong(0, 100_000);
            long denominator = random.nextBoolean() ? Unrounded.WHOLE : random.nextLong(1, 100_000);
            BigDecimal exact = BigDecimal.valueOf(amount)
                    .multiply(BigDecimal.valueOf(numerator))
                    .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP);
            assertThat(Unrounded.roundHalfUp(amount, numerator, denominator))
                    .as("seed %d, row %d: %d x %d / %d", seed, i, amount, numerator, denominator)
                    .isEqualTo(exact.longValueExact());
        }
    }

    @Test
    void theLargestAmountOfAColumnTimesAWholePercentageStillFits() {
        assertThat(Unrounded.roundHalfUp(ColumnBatch.LARGEST_AMOUNT, Unrounded.WHOLE, Unrounded.WHOLE))
                .isEqualTo(ColumnBatch.LARGEST_AMOUNT);
    }

    @Test
    void aShareOfNobodyIsUndecidedAndNoDivisionByZero() {
        Rules rules = Sample.rules();
        Count sharers = rules.countFact(Level.UNIT, "sharers");
        Amount each = rules.rule(
                "each",
                Sample.ARTICLE,
                rules.euros("10.00").times(rules.number(1), sharers).roundHalfUp());
        RuleGraph graph = Sample.graph(rules, List.of("rule.each", "fact.sharers"), each);

        assertThat(Sample.alone().with("sharers", 0).outcome(graph, "each")).isNull();
        assertThat(Sample.alone().with("sharers", 3).outcome(graph, "each")).isEqualTo(333);
        assertThat(Sample.alone().with("sharers", 8).outcome(graph, "each")).isEqualTo(125);
    }
}
