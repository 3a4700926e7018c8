package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.noRule;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownAmount;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 31(1), 31(2)h and k, 33(5). */
class OtherIncomeTest {
    @ParameterizedTest
    @CsvSource({"2006-03-02, 120.00", "2006-03-01, 0.00"})
    void incomeOfAChildCountsUntilItIs18(String born, String counted) {
        Units unit = Units.applicantBorn("1980-01-01").childBorn(born);
        income(unit.receives("child1", "2024-03", "120.00").in("2024-03"), counted);
    }

    @Test
    void wagesOfAMinorChildDoNotCount() {
        Units unit = Units.applicantBorn("1980-01-01").childBorn("2010-01-01");
        income(unit.earns("child1", "2024-03", "120.00").in("2024-03"), "0.00");
    }

    @Test
    void incomeOfACoResidentDoesNotCount() {
        Units unit = Units.applicantBorn("1980-01-01").coResidentBorn("2010-01-01");
        income(unit.receives("coresident1", "2024-03", "120.00").in("2024-03"), "0.00");
    }

    @Test
    void whoHasNoIncomeOfAChildReadsNothingOfIt() {
        Units unit = Units.applicantBorn("1980-01-01").childBorn("2010-01-01");
        assertThat(unit.in("2024-03").payment().find("income.children")).isNull();
    }

    /** Of someone single 26.50 in 2026, and only from AOW age on. */
    @ParameterizedTest
    @CsvSource({
        "1950-01-01, 2026-03, 20.00, 0.00",
        "1950-01-01, 2026-03, 126.50, 100.00",
        "1950-01-01, 2018-03, 119.95, 100.00",
        "1980-01-01, 2026-03, 126.50, 126.50"
    })
    void aPartOfAPrivatePensionDoesNotCountFromStatePensionAge(String born, String month, String net, String counted) {
        income(
                Units.applicantBorn(born)
                        .receives("applicant", IncomeKind.PENSION, month, net)
                        .in(month),
                counted);
    }

    @Test
    void aCoupleHasOneAmountForItsTwoPensions() {
        Units couple = Units.applicantBorn("1950-01-01").partnerBorn("1950-01-01");
        couple.receives("applicant", IncomeKind.PENSION, "2026-03", "100.00");
        income(couple.in("2026-03"), "47.00");
        income(
                couple.receives("partner", IncomeKind.PENSION, "2026-03", "10.00")
                        .in("2026-03"),
                "57.00");
    }

    @Test
    void aPartnerWithoutRightLeavesTheAmountOfSomeoneSingle() {
        Units unit = Units.applicantBorn("1950-01-01").partnerWithoutRightBorn("1950-01-01");
        income(
                unit.receives("applicant", IncomeKind.PENSION, "2026-03", "100.00")
                        .in("2026-03"),
                "73.50");
    }

    @Test
    void aPensionThatIsCorrectedNeverMakesIncomeLessThanNothing() {
        Units unit = Units.applicantBorn("1950-01-01").receives("applicant", IncomeKind.PENSION, "2026-03", "20.00");
        income(unit.receives("applicant", "2026-03", "-15.00").in("2026-03"), "0.00");
    }

    @ParameterizedTest
    @CsvSource({"1980-01-01, 220.00, 0.00", "1980-01-01, 250.00, 30.00", "2004-01-01, 220.00, 220.00"})
    void anAllowanceForVolunteersDoesNotCountUpToAMaximumFromTheAgeOf27(String born, String net, String counted) {
        income(
                Units.applicantBorn(born)
                        .receives("applicant", IncomeKind.VOLUNTEER, "2026-03", net)
                        .in("2026-03"),
                counted);
    }

    @Test
    void aVolunteerWhoGoesAboveTheMaximumOfTheYearIsLeftToAHumanBeing() {
        Units unit = Units.applicantBorn("1980-01-01");
        for (int month = 1; month <= 11; month++) {
            unit.receives("applicant", IncomeKind.VOLUNTEER, "2026-%02d".formatted(month), "220.00");
        }
        income(unit.in("2026-10"), "0.00");
        undecided(unit.in("2026-11")).containsExactly(noRule("volunteerYear"));
        assertThat(unit.in("2026-12").decided()).as("without an allowance").isTrue();
    }

    @Test
    void beforeTheMaximaAreKnownAVolunteerIsUndecidedAndOthersAreNot() {
        Units unit = Units.applicantBorn("1980-01-01").receives("applicant", "2024-03", "10.00");
        income(unit.in("2024-03"), "10.00");
        undecided(unit.receives("applicant", IncomeKind.VOLUNTEER, "2024-03", "100.00")
                        .in("2024-03"))
                .containsExactly(unknownAmount("art31.2.k.year"));
    }
}
