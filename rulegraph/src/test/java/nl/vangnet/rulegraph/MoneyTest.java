package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "1401.50, 140150",
        "1401.5, 140150",
        "1401, 140100",
        "0, 0",
        "0.01, 1",
        "-3, -300",
        "-0.5, -50",
        "-0.05, -5",
        "999999999999.99, 99999999999999"
    })
    void anAmountIsReadInEurosWithAPoint(String text, long cents) {
        assertThat(Money.parse(text).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,50",
                "1.401,50",
                "1.",
                ".5",
                "1.505",
                "1e3",
                "+1",
                "--1",
                "1 ",
                "1234567890123",
                "NaN",
                "١"
            })
    void anythingElseIsRefusedAndTheMessageShowsHowToWriteIt(String text) {
        assertThatThrownBy(() -> Money.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"")
                .hasMessageContaining("1401.50");
    }

    @ParameterizedTest
    @CsvSource({"140150, 1401.50", "5, 0.05", "-5, -0.05", "-50, -0.50", "0, 0.00", "100, 1.00", "-12345, -123.45"})
    void anAmountIsWrittenWithTwoDecimals(long cents, String text) {
        assertThat(Money.ofCents(cents)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 99, 100, -100, 99_999_999_999_999L})
    void whatIsWrittenIsReadBack(long cents) {
        assertThat(Money.parse(Money.ofCents(cents).toString()).cents()).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource({"9223372036854775807, 92233720368547758.07", "-9223372036854775808, -92233720368547758.08"})
    void theLargestAndSmallestAmountsAreWrittenInFull(long cents, String text) {
        assertThat(Money.ofCents(cents)).hasToString(text);
    }

    @Test
    void amountsAddUpAndTakeAway() {
        assertThat(Money.parse("1.10").plus(Money.parse("2.20"))).isEqualTo(Money.parse("3.30"));
        assertThat(Money.parse("1.10").minus(Money.parse("2.20"))).isEqualTo(Money.parse("-1.10"));
    }

    @Test
    void whatNoLongerFitsThrowsAndNeverWrapsAround() {
        Money largest = Money.ofCents(Long.MAX_VALUE);
        Money smallest = Money.ofCents(Long.MIN_VALUE);
        assertThatThrownBy(() -> largest.plus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> smallest.minus(Money.ofCents(1))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void amountsAreOrderedByWhatTheyAreWorth() {
        assertThat(Money.parse("-1")).isLessThan(Money.ZERO);
        assertThat(Money.parse("2")).isGreaterThan(Money.parse("1.99"));
        assertThat(Money.parse("-0.01").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
    }
}
