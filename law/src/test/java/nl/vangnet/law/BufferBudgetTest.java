package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.vangnet.law.BufferBudget.Month;
import nl.vangnet.law.BufferBudget.Room;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BufferBudgetTest {
    private static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");
    private static final BufferBudget BUDGET = BufferBudget.at(LocalDate.parse("2026-12-01"), LATE);

    @ParameterizedTest
    @ValueSource(strings = {"2018-01-01", "2025-06-01", "2026-07-01", "2026-12-31"})
    void beforeItTakesEffectItIsNoGroundForAnyPayment(String day) {
        BufferBudget budget = BufferBudget.at(LocalDate.parse(day), LATE);

        assertThat(budget.inForce()).isFalse();
        assertThat(budget.room(month("1400", "900", "0", true)).room()).isEmpty();
        assertThat(budget.room(month("1400", "900", "0", true)).undecidedBecause())
                .contains(new Reason(Reason.Kind.RULE, "buffer.notInForce", null));
    }

    @Test
    void thatItIsAThousandEurosAYearIsMarkedAsInferred() {
        DatedAmount maximum = BUDGET.maximum();
        assertThat(maximum.money()).hasToString("1000.00");
        assertThat(maximum.citation()).hasToString("Participatiewet artikel 34b");
        assertThat(Objects.requireNonNull(maximum.row()).verification()).isEqualTo(Verification.INFERRED);
    }

    /** A month that brings 900 of 1,400 lacks 500; of the year 1,000 less what was used is left. */
    @ParameterizedTest
    @CsvSource({
        "1400, 900, 0, 500",
        "1400, 900, 600, 400",
        "1400, 900, 1000, 0",
        "1400, 900, 1200, 0",
        "1400, 0, 0, 1000",
        "1400, 1400, 0, 0",
        "1400, 2000, 0, 0"
    })
    void aMonthGetsWhatItLacksAndNeverMoreThanIsLeftOfTheYear(String norm, String in, String used, String most) {
        Room room =
                BUDGET.asIfInForce().room(month(norm, in, used, true)).room().orElseThrow();
        assertThat(room.most()).isEqualTo(Money.parse(most));
    }

    @Test
    void whetherItHelpsSomebodyToWorkIsForAPersonToJudge() {
        BufferBudget budget = BUDGET.asIfInForce();
        assertThat(budget.room(month("1400", "900", "0", null)).undecidedBecause())
                .contains(new Reason(Reason.Kind.JUDGEMENT, "buffer.helpsWork", null));
        assertThat(budget.room(month("1400", "900", "0", false))
                        .room()
                        .orElseThrow()
                        .most())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void itSettlesWhatWasPaidTooMuchAndNoMoreThanThat() {
        Room room = BUDGET.asIfInForce()
                .room(month("1400", "900", "0", true))
                .room()
                .orElseThrow();
        assertThat(room.settles(Money.parse("120"))).hasToString("120.00");
        assertThat(room.settles(Money.parse("800"))).hasToString("500.00");
    }

    @Test
    void amountsBelowZeroAndDaysWithoutAmountsAreRefused() {
        assertThatThrownBy(() -> month("-1", "0", "0", true)).hasMessageContaining("zero or more");
        assertThatThrownBy(() -> BufferBudget.at(LocalDate.parse("2027-01-01"), LATE))
                .hasMessageContaining("2018-01 to 2026-12");
    }

    private static Month month(String norm, String in, String used, @Nullable Boolean helps) {
        return new Month(Money.parse(norm), Money.parse(in), Money.parse(used), helps);
    }
}
