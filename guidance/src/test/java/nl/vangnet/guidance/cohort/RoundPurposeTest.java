package nl.vangnet.guidance.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vangnet.guidance.contact.ContactPolicies;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;
import org.junit.jupiter.api.Test;

final class RoundPurposeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ContactPolicy POLICY = ContactPolicies.of("waterstad").on(TODAY);
    private static final Exemption EXEMPT = new Exemption(
            Set.of(Duty.SEEK_WORK), Exemption.Ground.URGENT_REASONS, TODAY.minusYears(1), TODAY.plusYears(1));

    @Test
    void shortBeforePensionItIsAboutTheIncomeExemptOrNot() {
        LocalDate soon = TODAY.plusMonths(POLICY.pensionMonths());
        assertThat(of(brief(soon, List.of()))).isEqualTo(Purpose.INCOME_IN_ORDER);
        assertThat(of(brief(soon, List.of(EXEMPT)))).isEqualTo(Purpose.INCOME_IN_ORDER);
        assertThat(of(brief(soon.plusDays(1), List.of()))).isEqualTo(Purpose.WORK);
    }

    @Test
    void whoNeedNotLookForWorkIsAskedHowTheyAre() {
        assertThat(of(brief(TODAY.plusYears(20), List.of(EXEMPT)))).isEqualTo(Purpose.HOW_ARE_YOU);
        assertThat(of(brief(TODAY.plusYears(20), List.of()))).isEqualTo(Purpose.WORK);
    }

    @Test
    void thirtyAWeekPutsTheThirtyFirstInTheSecondWeek() {
        Pace pace = new Pace(30);
        assertThat(pace.week(30)).isEqualTo(1);
        assertThat(pace.week(31)).isEqualTo(2);
        assertThat(Pace.weekOf(TODAY, TODAY.minusDays(1))).isZero();
        assertThat(Pace.weekOf(TODAY, TODAY.plusDays(6))).isEqualTo(1);
        assertThat(Pace.weekOf(TODAY, TODAY.plusDays(7))).isEqualTo(2);
        assertThatThrownBy(() -> new Pace(0)).hasMessageContaining("at least one");
    }

    @Test
    void fiveOf1500BesideTenOf6000IsThreeBesideTwoInAThousand() {
        Comparison comparison = new Comparison(5, 1500, 10, 6000);
        assertThat(comparison.perThousandHere()).isEqualTo(3);
        assertThat(comparison.perThousandElsewhere()).isEqualTo(2);
        assertThat(new Comparison(0, 0, 0, 0).perThousandHere()).isZero();
    }

    private static Purpose of(Brief brief) {
        return RoundPurpose.of(brief, Purpose.WORK, POLICY, TODAY);
    }

    private static Brief brief(LocalDate pensionDay, List<Exemption> exemptions) {
        return new Brief(
                100_001,
                1,
                1,
                "Esra Voorbeeld",
                pensionDay.minusYears(67),
                pensionDay,
                null,
                null,
                null,
                exemptions,
                null,
                List.of(),
                List.of(),
                Set.of());
    }
}
