package nl.vangnet.trials.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vangnet.trials.numbers.NotEstimable;
import nl.vangnet.trials.survival.RegisterHistory.Exit;
import nl.vangnet.trials.survival.RegisterHistory.Spell;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Outflow worked out by hand, and data that cannot be. */
final class OutflowTest {
    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final LocalDate ENROLLED = LocalDate.parse("2020-01-01");
    private static final LocalDate KNOWN = LocalDate.parse("2021-12-31");

    @Test
    void theCurveFallsByTheShareOfThoseStillFollowed() {
        // Five people: one leaves on day 10, one is lost on day 20, two leave on day 30, one stays until day 40.
        KaplanMeier curve = new KaplanMeier(new int[] {10, 20, 30, 30, 40}, new int[] {1, 0, 2, 1, 0});
        assertThat(curve.at(9).survival()).isEqualTo(1);
        assertThat(curve.at(10).survival()).isCloseTo(0.8, ROUNDING);
        assertThat(curve.at(29)).returns(3, KaplanMeier.Point::atRisk);
        assertThat(curve.at(1000).survival()).isCloseTo(0.8 / 3, ROUNDING);
        assertThat(curve.at(10).se()).isCloseTo(0.8 * Math.sqrt(1 / 20.0), ROUNDING);
        assertThat(curve.median()).isEqualTo(30);
        assertThat(curve.restrictedMean(40).estimate()).isCloseTo(10 + 20 * 0.8 + 10 * 0.8 / 3, ROUNDING);
        assertThat(curve.events()).isEqualTo(3);
        assertThat(new KaplanMeier(new int[] {5, 5}, new int[] {0, 0}).median()).isNaN();
        assertThat(new KaplanMeier(new int[] {5, 9}, new int[] {1, 1}).median()).isEqualTo(7);
    }

    @Test
    void onePersonHasACurveToo() {
        KaplanMeier curve = new KaplanMeier(new int[] {3}, new int[] {1});
        assertThat(curve.at(3).survival()).isZero();
        assertThat(curve.at(3).low()).isNaN();
        assertThat(curve.restrictedMean(10)).isEqualTo(new KaplanMeier.RestrictedMean(3, 0));
    }

    @Test
    void withoutLossOrReturnTheSharesPerStateAreSimpleShares() {
        Random random = new Random(5);
        int[] cause = IntStream.range(0, 200).map(i -> random.nextInt(3)).toArray();
        int[] time = IntStream.range(0, 200)
                .map(i -> cause[i] == 0 ? 100 : 1 + random.nextInt(90))
                .toArray();
        List<Episode> episodes = IntStream.range(0, 200)
                .mapToObj(i -> new Episode(i, 0, time[i], 0, cause[i] == 0 ? Episode.CENSORED : cause[i]))
                .toList();
        AalenJohansen.Occupancy on =
                AalenJohansen.occupancy(episodes, 200, 3, new int[] {50}).getFirst();
        for (int state = 1; state < 3; state++) {
            int wanted = state;
            double share = IntStream.range(0, 200)
                            .filter(i -> cause[i] == wanted && time[i] <= 50)
                            .count()
                    / 200.0;
            assertThat(on.share().get(state)).isCloseTo(share, ROUNDING);
            assertThat(on.se().get(state)).isCloseTo(Math.sqrt(share * (1 - share) / 200), ROUNDING);
            assertThat(new CumulativeIncidence(time, cause, state).at(50)).isCloseTo(share, ROUNDING);
        }
    }

    @Test
    void theOrderOfPeopleChangesNothing() {
        Random random = new Random(6);
        int[] time = IntStream.range(0, 90).map(i -> random.nextInt(60)).toArray();
        int[] cause = IntStream.range(0, 90).map(i -> random.nextInt(3)).toArray();
        int[] group = IntStream.range(0, 90).map(i -> i % 3).toArray();
        int[] back = IntStream.range(0, 90).map(i -> 89 - i).toArray();
        GrayTest gray = GrayTest.of(time, cause, group, 3, 1);
        assertThat(GrayTest.of(at(time, back), at(cause, back), at(group, back), 3, 1))
                .isEqualTo(gray);
        LogRank logRank = LogRank.test(time, cause, group, 3, new int[90]);
        assertThat(LogRank.test(at(time, back), at(cause, back), at(group, back), 3, new int[90]))
                .isEqualTo(logRank);
        // The groups under other numbers.
        int[] other = IntStream.of(group).map(g -> (g + 1) % 3).toArray();
        assertThat(GrayTest.of(time, cause, other, 3, 1).chiSquared()).isCloseTo(gray.chiSquared(), within(1e-9));
        assertThat(LogRank.test(time, cause, other, 3, new int[90]).chiSquared())
                .isCloseTo(logRank.chiSquared(), within(1e-9));
    }

    @Test
    void anArmWithoutPeopleOrWithoutExitsIsNotCompared() {
        assertThatExceptionOfType(NotEstimable.class)
                .isThrownBy(() -> LogRank.test(new int[] {1, 2}, new int[] {1, 1}, new int[] {0, 0}, 3, new int[2]));
        assertThatExceptionOfType(NotEstimable.class)
                .isThrownBy(() -> CoxRegression.efron(
                        new int[] {1, 2, 3, 3}, new int[] {1, 1, 0, 0}, new double[][] {{0}, {0}, {1}, {1}}, new int[] {
                            0, 1, 2, 3
                        }));
    }

    @Test
    void twoPeopleWhoDifferFollowTheHazardRatioThatWasPutIn() {
        Random random = new Random(7);
        double[][] x =
                IntStream.range(0, 4_000).mapToObj(i -> new double[] {i % 2}).toArray(double[][]::new);
        int[] time = IntStream.range(0, 4_000)
                .map(i -> (int) (-Math.log(random.nextDouble()) * 300 / Math.exp(0.5 * x[i][0])))
                .toArray();
        int[] cause = IntStream.of(time).map(t -> t < 500 ? 1 : 0).toArray();
        int[] followed = IntStream.of(time).map(t -> Math.min(t, 500)).toArray();
        CoxRegression.Fit fit = CoxRegression.efron(
                followed, cause, x, IntStream.range(0, 4_000).toArray());
        double se = fit.se().getFirst();
        assertThat(fit.coefficients().getFirst()).isBetween(0.5 - 3 * se, 0.5 + 3 * se);
        assertThat(fit.clusterSe().getFirst()).isBetween(0.9 * se, 1.1 * se);
    }

    @Test
    void whoComesBackHasSeveralEpisodes() {
        RegisterHistory history = history(
                new Spell(date("2020-03-01"), date("2020-05-01"), RegisterHistory.OTHER),
                new Spell(date("2019-06-01"), date("2020-02-01"), RegisterHistory.WORK));
        assertThat(history.firstExit()).isEqualTo(new Exit(31, RegisterHistory.WORK));
        assertThat(history.episodes(4))
                .containsExactly(
                        new Episode(4, 0, 31, 0, RegisterHistory.WORK),
                        new Episode(4, 31, 60, RegisterHistory.WORK, 0),
                        new Episode(4, 60, 121, 0, RegisterHistory.OTHER),
                        new Episode(4, 121, 730, RegisterHistory.OTHER, Episode.CENSORED));
        assertThat(history.onAssistance(date("2020-01-31"))).isTrue();
        assertThat(history.onAssistance(date("2020-02-01"))).isFalse();
    }

    @Test
    void whatHappensAfterConsentEndedIsNotUsed() {
        RegisterHistory history = new RegisterHistory(
                "P1",
                ENROLLED,
                date("2020-01-20"),
                List.of(new Spell(date("2019-06-01"), date("2020-02-01"), RegisterHistory.WORK)));
        assertThat(history.firstExit()).isEqualTo(new Exit(19, 0));
        assertThat(history.episodes(0)).containsExactly(new Episode(0, 0, 19, 0, Episode.CENSORED));
        assertThat(history.isKnownOn(date("2020-01-20"))).isTrue();
        assertThat(history.isKnownOn(date("2020-01-21"))).isFalse();
    }

    @Test
    void datesThatCannotBeAreRefusedByName() {
        refused("ends on 2019-05-01, before it starts", new Spell(date("2019-06-01"), date("2019-05-01"), 1));
        refused(
                "left assistance on 2019-12-01, before the assignment",
                new Spell(date("2019-06-01"), date("2019-12-01"), 1));
        refused(
                "overlapping",
                new Spell(date("2019-06-01"), date("2020-05-01"), 1),
                new Spell(date("2020-04-01"), null, 0));
        refused(
                "while the one before lasts still",
                new Spell(date("2019-06-01"), null, 0),
                new Spell(date("2020-04-01"), null, 0));
        refused("no period of assistance");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterHistory(
                        "P1", date("2020-01-02"), date("2020-01-01"), List.of(new Spell(date("2019-01-01"), null, 0))))
                .withMessageContaining("is known until 2020-01-01, before the assignment");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KaplanMeier(new int[] {5, -1}, new int[] {1, 1}))
                .withMessageContaining("Person 1 was followed for -1 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Episode(0, 5, 4, 0, 1))
                .withMessageContaining("before it begins");
    }

    @Test
    void aShareOfNobodyIsNotANumber() {
        assertThat(Share.of(0, 0).share()).isNaN();
        assertThat(Share.of(0, 20).low()).isCloseTo(0, within(1e-15));
        assertThat(Share.of(20, 20).high()).isCloseTo(1, within(1e-15));
    }

    private static void refused(String why, Spell... spells) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(spells))
                .withMessageContaining("Person P1 ")
                .withMessageContaining(why);
    }

    private static RegisterHistory history(Spell... spells) {
        return new RegisterHistory("P1", ENROLLED, KNOWN, List.of(spells));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text);
    }

    private static int[] at(int[] values, int[] order) {
        return IntStream.of(order).map(i -> values[i]).toArray();
    }
}
