package nl.vangnet.guidance.managers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.managers.Target.Level;
import nl.vangnet.guidance.managers.Variation.Share;
import org.junit.jupiter.api.Test;

final class TargetTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void nobodyGetsAnExitTargetAndNoReasonUnlocksOne() {
        for (Indicator indicator : List.of(Indicator.EXIT_TO_WORK, Indicator.EXIT_OTHER)) {
            assertThat(refused(new Target(indicator, Level.MANAGER, "De raad wil het.")))
                    .containsExactly("EXIT_TARGET_OF_MANAGER");
        }
    }

    @Test
    void aProgrammeCountsOffersAndCountsExitsOnlyWithAPublishedReasonOfTheCouncil() {
        assertThat(refused(new Target(Indicator.OFFERS_MADE, Level.PROGRAMME, "")))
                .isEmpty();
        assertThat(refused(new Target(Indicator.EXIT_TO_WORK, Level.PROGRAMME, "")))
                .containsExactly("EXIT_TARGET");
        assertThat(refused(new Target(Indicator.EXIT_TO_WORK, Level.MUNICIPALITY, "Raadsbesluit 12 mei 2026")))
                .isEmpty();
    }

    @Test
    void whateverElseCountsMayBeATargetOfAnybody() {
        for (Indicator indicator : Indicator.values()) {
            if (!indicator.countsExits()) {
                assertThat(refused(new Target(indicator, Level.MANAGER, ""))).isEmpty();
            }
        }
    }

    @Test
    void aColleagueWhoDiffersMoreThanChanceCanDoIsSeenAndOneWhoDoesNotIsNot() {
        Variation variation = Variation.of(Map.of(
                1L, new Share(42, 350),
                2L, new Share(44, 350),
                3L, new Share(40, 350),
                4L, new Share(70, 350),
                5L, new Share(3, 10)));

        assertThat(variation.outside()).containsOnlyKeys(4L);
        assertThat(variation.perHundred()).isEqualTo(14);
        assertThat(Variation.of(Map.of()).outside()).isEmpty();
    }

    private static List<String> refused(Target target) {
        return Target.SAFEGUARDS.check(target, TODAY).refusals().stream()
                .map(Refusal::safeguard)
                .toList();
    }
}
