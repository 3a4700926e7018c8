package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.noRule;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 20 to 24, in 2024-01: 21b is 1834.04, 22b and 22c 1932.32. */
class CouplesTest {
    private static final String Y18 = "2006-01-01";
    private static final String Y20 = "2003-01-02";
    private static final String Y21 = "2003-01-01";
    private static final String Y60 = "1964-01-01";
    /** 66 years and 10 months on 28 December 2023. */
    private static final String AOW = "1957-02-28";

    @ParameterizedTest
    @CsvSource({
        Y18 + "," + Y18 + ",633.88,1000.69",
        Y18 + "," + Y20 + ",633.88,1000.69",
        Y20 + "," + Y21 + ",1233.96,1600.77",
        Y20 + "," + Y60 + ",1233.96,1600.77",
        Y20 + "," + AOW + ",1233.96,1600.77",
        Y21 + "," + Y21 + ",1834.04,1834.04",
        Y21 + "," + Y60 + ",1834.04,1834.04",
        Y60 + "," + AOW + ",1932.32,1932.32",
        AOW + ",1950-01-01,1932.32,1932.32"
    })
    void aCoupleHasTheNormOfTheirAgesInEitherOrderWithAndWithoutAChild(
            String one, String other, String childless, String withChild) {
        norm(Units.applicantBorn(one).partnerBorn(other).in("2024-01"), childless);
        norm(Units.applicantBorn(other).partnerBorn(one).in("2024-01"), childless);
        norm(Units.applicantBorn(one).partnerBorn(other).childBorn("2022-01-01").in("2024-01"), withChild);
        norm(Units.applicantBorn(other).partnerBorn(one).childBorn("2022-01-01").in("2024-01"), withChild);
    }

    @Test
    void aChildCountsUntilItsEighteenthBirthday() {
        Units young = Units.applicantBorn(Y20).partnerBorn("1970-01-01");
        norm(young.childBorn("2006-01-02").in("2024-01"), "1600.77");
        norm(
                Units.applicantBorn(Y20)
                        .partnerBorn("1970-01-01")
                        .childBorn("2006-01-01")
                        .in("2024-01"),
                "1233.96");
    }

    /** 316.94 for the one of 20, and 966.16 as the other's share: A = 2 of 1932.32. */
    @Test
    void besideOneUnder21OneOfStatePensionAgeSharesCostsAsAnyoneOf21OrOlder() {
        Units unit = Units.applicantBorn("1950-01-01").partnerBorn(Y20).coResidentBorn(Y60);
        norm(unit.in("2024-01"), "1283.10");
    }

    @Test
    void aPartnerUnder18IsForAHumanBeingToJudge() {
        undecided(Units.applicantBorn(Y60).partnerBorn("2006-01-02").in("2024-01"))
                .containsExactly(noRule("partnerUnder18"));
        norm(Units.applicantBorn(Y60).partnerBorn(Y18).in("2024-01"), "1233.96");
    }

    @Test
    void whoIsUnder18HasNoRight() {
        norm(Units.applicantBorn("2006-01-02").in("2024-01"), "0.00");
        norm(Units.applicantBorn(Y18).in("2024-01"), "316.94");
    }

    @Test
    void aUnitWithoutAnApplicantIsUndecided() {
        undecided(new Units().partnerBorn(Y60).in("2024-01")).containsExactly(noRule("noApplicant"));
    }

    @Test
    void withAPartnerWithoutRightOneHasHalfOfTheNormOfACoupleOfOnesOwnAge() {
        norm(Units.applicantBorn(Y60).partnerWithoutRightBorn(Y60).in("2024-01"), "917.02");
        norm(Units.applicantBorn(Y20).partnerWithoutRightBorn(Y60).in("2024-01"), "316.94");
        norm(Units.applicantBorn(Y20).partnerWithoutRightBorn(Y18).in("2024-01"), "316.94");
        norm(Units.applicantBorn("1950-01-01").partnerWithoutRightBorn(Y60).in("2024-01"), "966.16");
        norm(Units.applicantBorn(Y60).partnerWithoutRightBorn("1950-01-01").in("2024-01"), "917.02");
        norm(
                Units.applicantBorn("1965-01-01")
                        .partnerWithoutRightBorn("1953-01-01")
                        .in("2020-04"),
                "751.66");
        norm(
                Units.applicantBorn("1999-01-01")
                        .partnerWithoutRightBorn("1992-01-01")
                        .childBorn("2018-01-01")
                        .in("2019-08"),
                "401.60");
    }

    /** A = 3 (sharer, client, partner of 21 or older); with a partner of 20 A = 2; under 21 oneself half of 633.88. */
    @Test
    void withAPartnerWithoutRightAmongSharersOneHasTheNormForOneSharer() {
        norm(
                Units.applicantBorn(Y60)
                        .partnerWithoutRightBorn(Y60)
                        .coResidentBorn(Y60)
                        .in("2024-01"),
                "794.75");
        norm(
                Units.applicantBorn(Y60)
                        .partnerWithoutRightBorn(Y20)
                        .coResidentBorn(Y60)
                        .in("2024-01"),
                "917.02");
        norm(
                Units.applicantBorn(Y20)
                        .partnerWithoutRightBorn(Y60)
                        .coResidentBorn(Y60)
                        .in("2024-01"),
                "316.94");
    }

    /** The norm of the couple, 1834.04, less that of the client, 917.02, leaves 917.02 of the partner's income untouched. */
    @ParameterizedTest
    @CsvSource({"0.00,0.00", "917.02,0.00", "917.03,0.01", "1000.00,82.98", "3000.00,2082.98"})
    void incomeOfAPartnerWithoutRightCountsOnlyAboveTheNormOfACoupleTogether(String net, String counted) {
        income(
                Units.applicantBorn(Y60)
                        .partnerWithoutRightBorn(Y60)
                        .receives("partner", "2024-01", net)
                        .in("2024-01"),
                counted);
        income(
                Units.applicantBorn(Y60)
                        .partnerWithoutRightBorn(Y60)
                        .earns("partner", "2024-01", net)
                        .disregardFor("partner", true)
                        .in("2024-01"),
                counted);
    }

    /** Of 2022-07: the norm of the couple, 1574.03, less 912.18 leaves 661.85 of the partner's income untouched. */
    @ParameterizedTest
    @CsvSource({"912.18,1583.55", "787.02,1333.23", "1600.00,2933.22"})
    void incomeOfOneselfAboveTheNormCountsWholeBesideThatOfAPartnerWithoutRight(String own, String together) {
        income(
                Units.applicantBorn(Y60)
                        .partnerWithoutRightBorn(Y60)
                        .receives("applicant", "2022-08", own)
                        .receives("partner", "2022-08", "1333.22")
                        .in("2022-08"),
                together);
    }

    @Test
    void ofAPartnerWithRightAllIncomeCounts() {
        income(
                Units.applicantBorn(Y60)
                        .partnerBorn(Y60)
                        .receives("applicant", "2024-01", "100.00")
                        .receives("partner", "2024-01", "200.00")
                        .in("2024-01"),
                "300.00");
    }

    @Test
    void incomeOfAChildOrACoResidentDoesNotCount() {
        Units unit = Units.applicantBorn(Y60).childBorn("2008-01-01").coResidentBorn("2000-01-01");
        income(
                unit.earns("child1", "2024-01", "500.00")
                        .earns("coresident2", "2024-01", "900.00")
                        .in("2024-01"),
                "0.00");
    }

    @Test
    void whetherTheOtherPersonIsPartnerIsReadOnTheFirstOfTheMonth() {
        Units unit = Units.applicantBorn(Y60)
                .with(new Filed.Member(
                        "partner",
                        Role.PARTNER,
                        CoResidentKind.ORDINARY,
                        true,
                        LocalDate.parse(Y60),
                        LocalDate.parse("2024-03-01"),
                        null,
                        Provenance.stated("partner", "register")));
        norm(unit.in("2024-02"), "1283.83");
        norm(unit.in("2024-03"), "1834.04");
    }
}
