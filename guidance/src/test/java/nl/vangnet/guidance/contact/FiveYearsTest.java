package nl.vangnet.guidance.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a gate is worth shows over years, with lives that change and colleagues who make mistakes. */
final class FiveYearsTest {
    private static final long SEED = 20_210_713;
    private static final int PEOPLE = 150;
    private static final OutgoingGate GATE = OutgoingGate.withAllSafeguards();

    private static final FiveYears WITH_ALL =
            new FiveYears(SEED, PEOPLE, GATE, ContactLadder::check).runUntil(_ -> false);

    static List<String> safeguardsOfTheGate() {
        return GATE.safeguards();
    }

    static List<String> safeguardsOfTheLadder() {
        return ContactLadder.safeguards();
    }

    @Test
    void inFiveYearsNothingHarmfulReachesAnybody() {
        assertThat(WITH_ALL.harms).as("seed %d", SEED).isEmpty();
    }

    @Test
    void nobodyIsSaidToHaveStayedAwayWithoutTwoProvenAttempts() {
        assertThat(WITH_ALL.noShows).as("seed %d", SEED).isNotEmpty().noneMatch(FiveYears::unfair);
    }

    @Test
    void nobodyWhoWasTriedIsForgotten() {
        assertThat(WITH_ALL.standingStill).as("seed %d", SEED).isEmpty();
    }

    @Test
    void contactGoesOnAndMistakesAreStopped() {
        assertThat(WITH_ALL.left).as("messages that left").isGreaterThan(PEOPLE);
        assertThat(WITH_ALL.stopped).as("messages that were stopped").isGreaterThan(PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("safeguardsOfTheGate")
    void withoutThisSafeguardItsHarmReachesPeople(String safeguard) {
        FiveYears without = new FiveYears(SEED, PEOPLE, GATE.without(safeguard), ContactLadder::check)
                .runUntil(years -> years.harms.containsKey(safeguard));

        assertThat(without.harms).as("seed %d", SEED).containsKey(safeguard);
    }

    @ParameterizedTest
    @MethodSource("safeguardsOfTheLadder")
    void withoutThisSafeguardSomebodyIsUnfairlySaidToHaveStayedAway(String safeguard) {
        FiveYears without = new FiveYears(SEED, PEOPLE, GATE, noShow -> ContactLadder.checkWithout(safeguard, noShow))
                .runUntil(years -> years.noShows.stream().anyMatch(FiveYears::unfair));

        assertThat(without.noShows).as("seed %d", SEED).anyMatch(FiveYears::unfair);
    }
}
