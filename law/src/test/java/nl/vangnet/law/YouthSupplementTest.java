package nl.vangnet.law;

import static nl.vangnet.law.Amounts.noRule;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 20(3) and (4), in force since 2026. */
class YouthSupplementTest {
    private static Units granted(Units unit, String person) {
        return unit.with(new Filed.YouthSupplement(
                person, true, YearMonth.of(2025, 1), null, Provenance.stated("supplement of " + person, "decision")));
    }

    /** 345.99 and 746.45; before 2026 it was special assistance. */
    @ParameterizedTest
    @CsvSource({"2025-12, 337.98", "2026-01, 1092.44", "2026-06, 1092.44", "2026-07, 1112.66"})
    void someoneOf19WhoCannotCallOnTheParentsHasASupplement(String month, String amount) {
        norm(granted(Units.applicantBorn("2006-06-15"), "applicant").in(month), amount);
    }

    @Test
    void withoutADecisionThereIsNone() {
        norm(Units.applicantBorn("2006-06-15").in("2026-01"), "345.99");
    }

    @Test
    void someoneOf21HasTheNormOf21() {
        norm(granted(Units.applicantBorn("2004-06-15"), "applicant").in("2026-01"), "1401.50");
    }

    /** Half of 2002.13, for two who share. */
    @Test
    void whoSharesCostsHasNoMoreThanSomeoneOf21WhoDoes() {
        Units unit = Units.applicantBorn("2006-06-15").coResidentBorn("1980-01-01");
        norm(granted(unit, "applicant").in("2026-01"), "1001.07");
    }

    @Test
    void aCoupleHasNoMoreThanACoupleOf21() {
        Units couple = Units.applicantBorn("2006-06-15").partnerBorn("2006-06-15");
        norm(granted(couple, "applicant").in("2026-01"), "1438.43");
        norm(granted(couple, "partner").in("2026-01"), "2002.13");
    }

    @Test
    void anApplicantOf17HasNoRightWhateverThePartnerHas() {
        Units couple = Units.applicantBorn("2009-06-15").partnerBorn("2006-06-15");
        norm(granted(couple, "partner").in("2026-01"), "0.00");
    }

    @Test
    void withAPartnerWithoutRightAHumanBeingJudges() {
        Units unit = Units.applicantBorn("2006-06-15").partnerWithoutRightBorn("1990-01-01");
        undecided(granted(unit, "applicant").in("2026-01"))
                .containsExactly(noRule("youthSupplementPartnerWithoutRight"));
    }
}
