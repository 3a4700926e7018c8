package nl.vangnet.law;

import static nl.vangnet.law.Amounts.noRule;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.paid;
import static nl.vangnet.law.Amounts.undecided;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Pw art. 23, in 2024-01: 406.51 and 42 for a single, 632.31 and 95 for a couple. */
class InstitutionTest {
    private static Units stay(Units unit) {
        return unit.with(new Filed.Stay(
                LocalDate.parse("2024-01-01"), LocalDate.parse("2024-05-31"), Provenance.stated("stay", "register")));
    }

    @Test
    void inAnInstitutionASingleAndACoupleHaveTheirOwnNormWithTopUp() {
        norm(Units.applicantBorn("1980-01-01").inInstitution().in("2024-01"), "448.51");
        norm(
                Units.applicantBorn("1980-01-01")
                        .partnerBorn("1980-01-01")
                        .inInstitution()
                        .in("2024-01"),
                "727.31");
        norm(Units.applicantBorn("1950-01-01").inInstitution().in("2024-01"), "448.51");
    }

    @Test
    void theStayCountsForTheMonthsThatBeginInIt() {
        norm(stay(Units.applicantBorn("1980-01-01")).in("2023-12"), "1216.62");
        norm(stay(Units.applicantBorn("1980-01-01")).in("2024-01"), "448.51");
        norm(stay(Units.applicantBorn("1980-01-01")).in("2024-05"), "448.51");
        norm(stay(Units.applicantBorn("1980-01-01")).in("2024-06"), "1283.83");
    }

    @Test
    void coResidentsPlayNoPartInAnInstitution() {
        norm(
                Units.applicantBorn("1980-01-01")
                        .coResidentBorn("1980-01-01")
                        .inInstitution()
                        .in("2024-01"),
                "448.51");
    }

    @Test
    void whoIsUnder21HasNoRightToGeneralAssistanceThere() {
        Determination young = Units.applicantBorn("2003-01-02").inInstitution().in("2024-01");
        norm(young, "0.00");
        paid(young, "0.00");
        paid(Units.applicantBorn("2003-01-02").inInstitution().in("2024-01", "westervoort"), "0.00");
    }

    @Test
    void coupleCasesThatTheLawLeavesOpenAreForAHumanBeing() {
        undecided(Units.applicantBorn("1980-01-01")
                        .partnerWithoutRightBorn("1980-01-01")
                        .inInstitution()
                        .in("2024-01"))
                .contains(noRule("institutionPartnerWithoutRight"));
        undecided(Units.applicantBorn("2003-01-02")
                        .partnerBorn("1980-01-01")
                        .inInstitution()
                        .in("2024-01"))
                .containsExactly(noRule("institutionCoupleUnder21"));
        undecided(Units.applicantBorn("1980-01-01")
                        .partnerBorn("2003-01-02")
                        .inInstitution()
                        .in("2024-01"))
                .containsExactly(noRule("institutionCoupleUnder21"));
    }

    /** 448.51 whole: 5 % is 22.43. Westervoort: 5 % of 406.51 is 20.33. */
    @Test
    void theTopUpIsReservedForUnlessTheMunicipalityLeavesItOut() {
        Units single = Units.applicantBorn("1980-01-01").inInstitution();
        paid(single.in("2024-01"), "426.08");
        paid(single.in("2024-01", "westervoort"), "428.18");
        paid(Units.applicantBorn("1980-01-01").in("2024-01", "westervoort"), "1219.64");
    }

    @Test
    void whereIncomeLeavesLessThanTheTopUpNothingIsReserved() {
        Units single = Units.applicantBorn("1980-01-01").inInstitution();
        paid(single.receives("applicant", "2024-01", "406.51").in("2024-01", "westervoort"), "42.00");
        paid(
                Units.applicantBorn("1980-01-01")
                        .inInstitution()
                        .receives("applicant", "2024-01", "430.00")
                        .in("2024-01", "westervoort"),
                "18.51");
        paid(
                Units.applicantBorn("1980-01-01")
                        .inInstitution()
                        .receives("applicant", "2024-01", "396.51")
                        .in("2024-01", "westervoort"),
                "51.50");
    }
}
