package nl.vangnet.law;

import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AOW art. 7a: the age, in years and months, by date of birth. */
class StatePensionAgeTest {
    @ParameterizedTest(name = "born {0}: {1} years and {2} months")
    @CsvSource({
        "1949-11-01, 65, 3",
        "1950-09-30, 65, 3",
        "1950-10-01, 65, 6",
        "1951-06-30, 65, 6",
        "1951-07-01, 65, 9",
        "1952-03-31, 65, 9",
        "1952-04-01, 66, 0",
        "1952-12-31, 66, 0",
        "1953-01-01, 66, 4",
        "1955-08-31, 66, 4",
        "1955-09-01, 66, 7",
        "1956-05-31, 66, 7",
        "1956-06-01, 66, 10",
        "1957-02-28, 66, 10",
        "1957-03-01, 67, 0",
        "1959-12-01, 67, 0",
    })
    void theAgeIsReachedInTheMonthTheLawSaysForEveryBoundaryOfBirth(LocalDate born, int years, int months) {
        LocalDate reached = born.plusYears(years).plusMonths(months);
        YearMonth first = YearMonth.from(reached.getDayOfMonth() == 1 ? reached : reached.plusMonths(1));
        if (first.isBefore(YearMonth.of(2018, 2))) {
            assertThat(hasAge(born, YearMonth.of(2018, 1))).isTrue();
            return;
        }
        assertThat(hasAge(born, first)).as("on the first of %s", first).isTrue();
        assertThat(hasAge(born, first.minusMonths(1))).as("a month before").isFalse();
    }

    private static boolean hasAge(LocalDate born, YearMonth month) {
        Line line = Units.applicantBorn(born.toString())
                .in(month.toString())
                .payment()
                .find("age.aow");
        assertThat(line).isNotNull();
        return line != null && line.decided() == 1;
    }

    @Test
    void nobodyBornSinceDecember1959ReachesTheAgeWithinTheTables() {
        for (String born : new String[] {"1959-12-02", "1960-12-31", "1961-01-01", "1962-10-01", "2000-01-01"}) {
            assertThat(hasAge(LocalDate.parse(born), YearMonth.of(2026, 12)))
                    .as(born)
                    .isFalse();
        }
    }

    @Test
    void theNormOfStatePensionAgeStartsInTheFirstMonthThatBeginsAtThatAge() {
        Units unit = Units.applicantBorn("1957-03-15");
        norm(unit.in("2024-03"), "1283.83");
        norm(unit.in("2024-04"), "1425.76");
        assertThat(unit.in("2024-03").normChangesInMonth()).isTrue();
        assertThat(unit.in("2024-02").normChangesInMonth()).isFalse();
        assertThat(unit.in("2024-04").normChangesInMonth()).isFalse();
    }

    @Test
    void aDateOfBirthOutsideTheTableIsNoReasonToGuess() {
        undecided(Units.applicantBorn("1899-12-31").in("2018-01")).isNotEmpty();
    }
}
