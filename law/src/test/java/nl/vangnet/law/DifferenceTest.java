package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Random;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static Determination single(String wage) {
        return Units.applicantBorn("1980-01-01")
                .earns("applicant", "2024-01", wage)
                .disregardFor("applicant", false)
                .in("2024-01");
    }

    private static Difference.Step step(String rule, String share) {
        return new Difference.Step(rule, Money.parse(share));
    }

    @Test
    void anEstimateThatWasTooHighGivesTheDifferenceBack() {
        Difference difference = Difference.between(single("500.00"), single("400.00"));
        assertThat(difference.total()).isEqualTo(Money.parse("95.00"));
        assertThat(difference.steps()).containsExactly(step("income", "100.00"), step("holidayAllowance", "-5.00"));
    }

    @Test
    void anEstimateThatWasTooLowTakesTheDifference() {
        Difference difference = Difference.between(single("400.00"), single("500.00"));
        assertThat(difference.total()).isEqualTo(Money.parse("-95.00"));
        assertThat(difference.steps()).containsExactly(step("income", "-100.00"), step("holidayAllowance", "5.00"));
    }

    @Test
    void anotherHouseholdChangesTheNorm() {
        Difference difference = Difference.between(
                Units.applicantBorn("1980-01-01").in("2024-01"),
                Units.applicantBorn("1980-01-01").coResidentBorn("1980-01-01").in("2024-01"));
        assertThat(difference.steps()).containsExactly(step("norm", "-366.81"), step("holidayAllowance", "18.34"));
        assertThat(difference.total()).isEqualTo(Money.parse("-348.47"));
    }

    @Test
    void twoEqualMonthsHaveNoDifference() {
        Difference difference = Difference.between(single("400.00"), single("400.00"));
        assertThat(difference.total()).isEqualTo(Money.ZERO);
        assertThat(difference.steps()).isEmpty();
    }

    @Test
    void incomeAboveTheNormTakesNoMoreThanTheAssistanceAndTheStepsStillAddUp() {
        Difference difference = Difference.between(single("400.00"), single("2000.00"));
        assertThat(difference.total()).isEqualTo(Money.parse("-839.64"));
        assertThat(difference.steps())
                .containsExactly(
                        step("income", "-1600.00"), step("assistance", "716.17"), step("holidayAllowance", "44.19"));
    }

    @Test
    void theStepsAddUpToTheTotalForAnyTwoMonths() {
        long seed = 42;
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Difference difference = Difference.between(any(random), any(random));
            assertThat(difference.steps().stream().map(Difference.Step::share).reduce(Money.ZERO, Money::plus))
                    .as("seed %d, pair %d: %s", seed, i, difference)
                    .isEqualTo(difference.total());
        }
    }

    private static Determination any(Random random) {
        Units unit = Units.applicantBorn(random.nextBoolean() ? "1980-01-01" : "2004-06-01");
        if (random.nextBoolean()) {
            unit.coResidentBorn("1980-01-01");
        }
        return unit.earns(
                        "applicant",
                        "2024-01",
                        Money.ofCents(random.nextInt(200_000)).toString())
                .disregardFor("applicant", random.nextBoolean())
                .in("2024-01");
    }

    @Test
    void anUndecidedMonthHasNoDifferenceWithAnother() {
        Determination undecided = Units.applicantWithoutBirthDate().in("2024-01");
        Determination decided = single("0.00");
        for (Determination[] pair : new Determination[][] {{undecided, decided}, {decided, undecided}}) {
            assertThatThrownBy(() -> Difference.between(pair[0], pair[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("undecided month");
        }
    }

    @Test
    void aLatePayslipIsTheDifferenceOfOneMonthAtTwoMoments() {
        Instant arrives = Instant.parse("2024-03-01T00:00:00Z");
        Units unit = Units.applicantBorn("1980-01-01")
                .disregardFor("applicant", false)
                .with(Filed.Income.ofMonth(
                        "applicant",
                        IncomeKind.WAGE,
                        null,
                        YearMonth.of(2024, 1),
                        Money.parse("20.00"),
                        false,
                        new Provenance("statement", "payslip", null, arrives)));
        assertThat(Difference.between(
                                unit.in("2024-01", "none", arrives.minusSeconds(1)),
                                unit.in("2024-01", "none", arrives))
                        .total())
                .isEqualTo(Money.parse("-19.00"));
    }
}
