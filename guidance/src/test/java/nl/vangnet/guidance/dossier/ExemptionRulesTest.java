package nl.vangnet.guidance.dossier;

import static nl.vangnet.guidance.dossier.Duty.RETURN_SERVICE;
import static nl.vangnet.guidance.dossier.Duty.SEEK_WORK;
import static nl.vangnet.guidance.dossier.Duty.USE_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.dossier.Exemption.Ground;
import nl.vangnet.guidance.dossier.ExemptionRequest.Granted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ExemptionRulesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate CHILD = LocalDate.of(2024, 6, 15);
    private static final LocalDate EVE_OF_FIFTH_BIRTHDAY = LocalDate.of(2029, 6, 14);
    private static final Set<Duty> WORK_AND_RETURN = EnumSet.of(SEEK_WORK, RETURN_SERVICE);

    @Test
    void aSingleParentOfAYoungChildIsExemptUntilTheEveOfTheFifthBirthday() {
        assertThat(refusals(singleParent(EVE_OF_FIFTH_BIRTHDAY))).isEmpty();
        assertThat(refusals(singleParent(EVE_OF_FIFTH_BIRTHDAY.plusDays(1))))
                .containsExactly("EXEMPTION_PAST_BIRTHDAY");
    }

    @Test
    void nobodyIsTemporarilyExemptFromUsingSupport() {
        assertThat(refusals(urgent(EnumSet.allOf(Duty.class), "schuldsanering")))
                .containsExactly("EXEMPTION_OF_SUPPORT");
        assertThat(refusals(urgent(EnumSet.of(USE_SUPPORT), "schuldsanering"))).containsExactly("EXEMPTION_OF_SUPPORT");
    }

    @Test
    void whoCannotWorkForGoodIsExemptFromAllDutiesWithoutEnd() {
        assertThat(refusals(request(EnumSet.allOf(Duty.class), Ground.DISABLED, null, "", false, null, List.of())))
                .isEmpty();
    }

    @Test
    void aTemporaryExemptionHasALastDay() {
        assertThat(refusals(request(WORK_AND_RETURN, Ground.URGENT_REASONS, null, "zorg", false, null, List.of())))
                .containsExactly("EXEMPTION_WITHOUT_END");
    }

    @Test
    void withoutAYoungChildOrWithAPartnerThereIsNoExemptionForSingleParents() {
        LocalDate to = FROM.plusYears(1);
        assertThat(refusals(request(WORK_AND_RETURN, Ground.SINGLE_PARENT, to, "", true, null, List.of())))
                .containsExactly("EXEMPTION_WITHOUT_CHILD");
        assertThat(refusals(request(WORK_AND_RETURN, Ground.SINGLE_PARENT, to, "", false, CHILD, List.of())))
                .containsExactly("EXEMPTION_WITHOUT_CHILD");
        assertThat(refusals(
                        request(WORK_AND_RETURN, Ground.SINGLE_PARENT, to, "", true, FROM.minusYears(5), List.of())))
                .contains("EXEMPTION_WITHOUT_CHILD");
    }

    @Test
    void itIsGivenOnceAndItsRestGoesOnUnderTheSameDecision() {
        Exemption before = new Exemption(
                WORK_AND_RETURN, Ground.SINGLE_PARENT, LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31));
        assertThat(refusals(after(before, "OB-1"))).isEmpty();
        assertThat(refusals(after(before, "OB-2"))).containsExactly("EXEMPTION_A_SECOND_TIME");
    }

    @Test
    void allOfItTogetherIsNoLongerThanFiveYears() {
        Exemption before = new Exemption(
                WORK_AND_RETURN, Ground.SINGLE_PARENT, LocalDate.of(2021, 1, 1), LocalDate.of(2023, 12, 31));
        assertThat(refusals(request(
                        WORK_AND_RETURN,
                        Ground.SINGLE_PARENT,
                        FROM.plusYears(3),
                        "",
                        true,
                        CHILD,
                        List.of(new Granted(before, "OB-1")))))
                .containsExactly("EXEMPTION_OVER_FIVE_YEARS");
    }

    @Test
    void urgentReasonsAreLawfulAndSince2017PromisedForExceptionalCasesOnly() {
        var verdict = ExemptionRules.check(urgent(WORK_AND_RETURN, " "));
        assertThat(verdict.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.lawful()).isTrue());
        assertThat(refusals(urgent(WORK_AND_RETURN, "De schuldsanering vraagt dit besluit.")))
                .isEmpty();
        assertThat(ExemptionRules.check(new ExemptionRequest(
                                WORK_AND_RETURN,
                                Ground.URGENT_REASONS,
                                LocalDate.of(2016, 5, 1),
                                LocalDate.of(2017, 4, 30),
                                "OB-0",
                                "",
                                false,
                                null,
                                List.of()))
                        .permits())
                .isTrue();
    }

    private static ExemptionRequest singleParent(LocalDate to) {
        return request(WORK_AND_RETURN, Ground.SINGLE_PARENT, to, "", true, CHILD, List.of());
    }

    private static ExemptionRequest after(Exemption before, String decision) {
        return request(
                WORK_AND_RETURN,
                Ground.SINGLE_PARENT,
                FROM.plusYears(1),
                "",
                true,
                CHILD,
                List.of(new Granted(before, decision)));
    }

    private static ExemptionRequest urgent(Set<Duty> duties, String reason) {
        return request(duties, Ground.URGENT_REASONS, FROM.plusYears(1), reason, false, null, List.of());
    }

    private static ExemptionRequest request(
            Set<Duty> duties,
            Ground ground,
            @Nullable LocalDate to,
            String reason,
            boolean singleParent,
            @Nullable LocalDate child,
            List<Granted> earlier) {
        return new ExemptionRequest(duties, ground, FROM, to, "OB-1", reason, singleParent, child, earlier);
    }

    private static List<String> refusals(ExemptionRequest request) {
        return ExemptionRules.check(request).refusals().stream()
                .map(Refusal::safeguard)
                .toList();
    }
}
