package nl.vangnet.guidance.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class AssessmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BEFORE = LocalDate.of(2025, 1, 10);

    @Test
    void aLaterReportOfAnAssessorTakesThePlaceOfTheOneBefore() {
        assertThat(assessment("Bureau Belastbaar", "AD-2", TODAY).check(TODAY).permits())
                .isTrue();
        assertThat(new Assessment("Bureau Belastbaar", "AD-1", TODAY, null, null)
                        .check(TODAY)
                        .permits())
                .isTrue();
    }

    @Test
    void anOpinionWithoutReportOrAssessorDoesNot() {
        assertThat(assessment("", "AD-2", TODAY).check(TODAY).permits()).isFalse();
        assertThat(assessment("Bureau Belastbaar", " ", TODAY).check(TODAY).permits())
                .isFalse();
    }

    @Test
    void theSameReportIsNotEnteredWithOtherHours() {
        assertThat(assessment("Bureau Belastbaar", "AD-1", TODAY).check(TODAY).permits())
                .isFalse();
    }

    @Test
    void anOlderReportDoesNotUndoALaterOne() {
        assertThat(assessment("Bureau Belastbaar", "AD-0", BEFORE.minusDays(1))
                        .check(TODAY)
                        .refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.safeguard()).isEqualTo("CAPACITY_ONLY_BY_ASSESSMENT"));
    }

    private static Assessment assessment(String assessor, String report, LocalDate madeOn) {
        return new Assessment(assessor, report, madeOn, "AD-1", BEFORE);
    }
}
