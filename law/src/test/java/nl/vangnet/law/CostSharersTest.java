package nl.vangnet.law;

import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownFact;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pw art. 19a and 22a. */
class CostSharersTest {
    /** Single norm and half the couple norm: 1101.82 and 787.02 in 2022-12, 1195.66 and 854.04 in 2023-01. */
    @ParameterizedTest
    @CsvSource({
        "2022-12, 2001-12-02, 1101.82", // 20
        "2022-12, 2001-12-01, 787.02", // 21
        "2022-12, 1995-12-02, 787.02", // 26
        "2023-01, 1996-01-02, 1195.66", // 26
        "2023-01, 1996-01-01, 854.04", // 27
        "2026-12, 1999-12-02, 1419.46", // 26
        "2026-12, 1999-12-01, 1013.90", // 27
    })
    void aCoResidentSharesCostsFrom21AndSince2023From27(String month, String born, String norm) {
        norm(Units.applicantBorn("1980-01-01").coResidentBorn(born).in(month), norm);
    }

    @ParameterizedTest
    @EnumSource(
            value = CoResidentKind.class,
            names = {"COMMERCIAL", "STUDENT"})
    void aCommercialTenantAndAStudentShareNoCosts(CoResidentKind kind) {
        norm(
                Units.applicantBorn("1980-01-01")
                        .coResidentBorn("1990-01-01", kind)
                        .in("2024-01"),
                "1283.83");
        norm(Units.applicantBorn("1980-01-01").coResidentBorn(null, kind).in("2024-01"), "1283.83");
    }

    @Test
    void anAdultChildAtHomeSharesCostsAsAnyCoResident() {
        norm(Units.applicantBorn("1960-01-01").childBorn("1990-01-01").in("2024-01"), "917.02");
        norm(Units.applicantBorn("1960-01-01").childBorn("1998-01-02").in("2024-01"), "1283.83");
        norm(
                Units.applicantBorn("1960-01-01")
                        .childBorn("1990-01-01", CoResidentKind.STUDENT)
                        .in("2024-01"),
                "1283.83");
    }

    @Test
    void aMinorChildSharesNoCostsAndALoneParentHasTheNormOfASingle() {
        norm(Units.applicantBorn("1990-01-01").childBorn("2015-01-01").in("2024-01"), "1283.83");
        norm(Units.applicantBorn("1990-01-01").coResidentBorn("2010-01-01").in("2024-01"), "1283.83");
    }

    @Test
    void aPartnerIsNoCostSharerOfTheirOwn() {
        norm(Units.applicantBorn("1980-01-01").partnerBorn("1980-01-01").in("2024-01"), "1834.04");
    }

    /** A = 3: 43.33 % of 1834.04 each, twice. */
    @Test
    void aCoupleWithASharerHasTwiceTheNormForThree() {
        norm(
                Units.applicantBorn("1980-01-01")
                        .partnerBorn("1980-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "1589.50");
    }

    /** Art. 22a(3): A = 2, half of 1834.04, plus 316.94; with a child plus 683.75. */
    @Test
    void aCoupleOfWhomOneIsUnder21AddsTheirPartToTheNormOfTheOther() {
        Units couple =
                Units.applicantBorn("1980-01-01").partnerBorn("2005-01-01").coResidentBorn("1980-01-01");
        norm(couple.in("2024-01"), "1233.96");
        norm(couple.childBorn("2023-01-01").in("2024-01"), "1600.77");
        norm(
                Units.applicantBorn("2005-01-01")
                        .partnerBorn("1980-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "1233.96");
    }

    @Test
    void theirPartWithAChildIsUndecidedWhereNobodyPrintsTheAmount() {
        Units couple = Units.applicantBorn("1980-01-01")
                .partnerBorn("2006-01-01")
                .childBorn("2023-01-01")
                .coResidentBorn("1980-01-01");
        undecided(couple.in("2025-01")).containsExactly(Amounts.unknownAmount("art22a.3.a"));
        norm(couple.in("2026-07"), "1769.88");
    }

    @Test
    void whoIsUnder21OrACoupleUnder21KeepsTheirNormAmongSharers() {
        norm(Units.applicantBorn("2005-01-01").coResidentBorn("1980-01-01").in("2024-01"), "316.94");
        norm(
                Units.applicantBorn("2005-01-01")
                        .partnerBorn("2005-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "633.88");
    }

    /** B is 22b for a single of AOW age, 22c when one of a couple has it; both 1932.32 in 2024-01. */
    @Test
    void fromStatePensionAgeOnTheSharersNormStartsFromTheNormOfThatAge() {
        norm(Units.applicantBorn("1950-01-01").coResidentBorn("1980-01-01").in("2024-01"), "966.16");
        norm(
                Units.applicantBorn("1950-01-01")
                        .partnerBorn("1951-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "1674.68");
        norm(
                Units.applicantBorn("1950-01-01")
                        .partnerBorn("1980-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "1674.68");
        norm(
                Units.applicantBorn("1980-01-01")
                        .partnerBorn("1950-01-01")
                        .coResidentBorn("1980-01-01")
                        .in("2024-01"),
                "1674.68");
    }

    @Test
    void aSharerMayBeOfAnyAgeAboveTheLowestEvenOfStatePensionAge() {
        norm(Units.applicantBorn("1980-01-01").coResidentBorn("1940-01-01").in("2024-01"), "917.02");
    }

    @Test
    void aCoResidentWhoseAgeIsUnknownLeavesTheNormUndecided() {
        undecided(Units.applicantBorn("1980-01-01")
                        .coResidentBorn(null, CoResidentKind.ORDINARY)
                        .in("2024-01"))
                .containsExactly(unknownFact("birthDate", "coresident1"));
    }

    @Test
    void aCoResidentWhoLeftBeforeTheFirstCountsNoMore() {
        Units unit = Units.applicantBorn("1980-01-01")
                .with(new Filed.Member(
                        "brother",
                        Role.CO_RESIDENT,
                        CoResidentKind.ORDINARY,
                        true,
                        LocalDate.parse("1980-01-01"),
                        LocalDate.parse("2024-02-02"),
                        LocalDate.parse("2024-05-01"),
                        Provenance.stated("brother", "register")));
        norm(unit.in("2024-02"), "1283.83");
        norm(unit.in("2024-03"), "917.02");
        norm(unit.in("2024-05"), "917.02");
        norm(unit.in("2024-06"), "1283.83");
    }
}
