package nl.vangnet.law;

import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownFact;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthdaysTest {
    @ParameterizedTest
    @CsvSource({
        "2003-01-01, 1283.83, false",
        "2003-01-02, 316.94, true",
        "2003-01-31, 316.94, true",
        "2003-02-01, 316.94, false"
    })
    void aBirthdayWithinTheMonthIsFlaggedAndTheNormIsThatOfTheFirst(String born, String norm, boolean changes) {
        Determination month = Units.applicantBorn(born).in("2024-01");
        norm(month, norm);
        assertThat(month.normChangesInMonth()).isEqualTo(changes);
        assertThat(month.normAtMonthEnd()).isEqualTo(Money.parse(changes ? "1283.83" : norm));
    }

    @Test
    void aCoResidentWhoTurns27WithinTheMonthIsFlagged() {
        Determination month =
                Units.applicantBorn("1980-01-01").coResidentBorn("1997-01-15").in("2024-01");
        norm(month, "1283.83");
        assertThat(month.normChangesInMonth()).isTrue();
        assertThat(month.normAtMonthEnd()).isEqualTo(Money.parse("917.02"));
    }

    @Test
    void aBirthdayThatDoesNotTouchTheNormIsNotFlagged() {
        assertThat(Units.applicantBorn("1984-01-15").in("2024-01").normChangesInMonth())
                .isFalse();
    }

    @Test
    void aBirthdayAfterWhichTheNormIsNotKnownIsFlagged() {
        Units unit = Units.applicantBorn("2003-08-15")
                .partnerBorn("2004-06-01")
                .childBorn("2023-01-01")
                .coResidentBorn("1960-01-01");
        assertThat(unit.in("2024-07").normAtMonthEnd()).isEqualTo(Money.parse("1019.90"));
        Determination august = unit.in("2024-08");
        norm(august, "1019.90");
        assertThat(august.normAtMonthEnd()).isNull();
        assertThat(august.normChangesInMonth()).isTrue();
    }

    @Test
    void whoWasBornOnLeapDayTurns21OnTheFirstOfMarch() {
        norm(Units.applicantBorn("2004-02-29").in("2025-02"), "332.17");
        assertThat(Units.applicantBorn("2004-02-29").in("2025-02").normChangesInMonth())
                .isFalse();
        norm(Units.applicantBorn("2004-02-29").in("2025-03"), "1345.45");
    }

    @Test
    void whoseDateOfBirthIsUnknownHasNoNormAndTheReasonSaysWhose() {
        Determination month = Units.applicantWithoutBirthDate().in("2024-01");
        undecided(month).contains(unknownFact("birthDate", "applicant"));
        assertThat(month.normAtMonthEnd()).isNull();
        assertThat(month.normChangesInMonth()).isFalse();
    }
}
