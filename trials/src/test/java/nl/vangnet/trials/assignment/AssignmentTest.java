package nl.vangnet.trials.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vangnet.trials.ReferenceTrial;
import org.junit.jupiter.api.Test;

/** What an assignment promises, whatever the trial. */
final class AssignmentTest {
    private static final String SECRET_A = "0a".repeat(32);
    private static final String SECRET_B = "b1".repeat(32);
    private static final String SEED = "5eed".repeat(16);
    private static final List<Integer> EQUAL = List.of(1, 1, 1);
    private static final List<Integer> UNEQUAL = List.of(3, 2, 1);

    @Test
    void everyUnitGetsEachArmAsOftenAsTheRatioSays() {
        UnitList units = units(50, 4);
        for (List<Integer> ratio : List.of(EQUAL, UNEQUAL)) {
            BatchAssignment assignment = assignment(ratio, units);
            int draws = 10_000;
            int[][] times = new int[units.size()][ratio.size()];
            for (int d = 0; d < draws; d++) {
                int[] arms = assignment.draw(d);
                for (int i = 0; i < arms.length; i++) {
                    times[i][arms[i]]++;
                }
            }
            double slots = ratio.stream().mapToInt(Integer::intValue).sum();
            for (int arm = 0; arm < ratio.size(); arm++) {
                double p = ratio.get(arm) / slots;
                double allowed = 4 * Math.sqrt(p * (1 - p) / draws);
                for (int[] unit : times) {
                    assertThat((double) unit[arm] / draws).isBetween(p - allowed, p + allowed);
                }
            }
        }
    }

    @Test
    void noArmIsMoreThanABlockAheadInAnyStratumOrOverall() {
        Random random = new Random(20261122);
        for (int trial = 0; trial < 300; trial++) {
            UnitList units = units(1 + random.nextInt(300), 1 + random.nextInt(40));
            List<Integer> ratio = IntStream.range(0, 2 + random.nextInt(4))
                    .mapToObj(arm -> 1 + random.nextInt(4))
                    .toList();
            Imbalance imbalance = Imbalance.of(assignment(ratio, units).draw(trial), units.strata(), ratio);
            assertThat(imbalance.perStratum()).as("trial %d", trial).isBetween(0.0, 1 + 1e-12);
            assertThat(imbalance.overall()).as("trial %d", trial).isBetween(0.0, 1 + 1e-12);
        }
        assertThat(Imbalance.of(new int[] {0, 0, 1, 1}, List.of("a", "a", "b", "b"), List.of(1, 1)))
                .isEqualTo(new Imbalance(2, 0));
    }

    @Test
    void theOrderOfRowsAndTheNamesOfArmsChangeNothing() {
        UnitList units = units(200, 7);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
        Collections.shuffle(order, new Random(7));
        UnitList shuffled = new UnitList(
                order.stream().map(units.ids()::get).toList(),
                order.stream().map(units.strata()::get).toList());
        assertThat(shuffled.hash()).isEqualTo(units.hash());
        int[] arms = assignment(UNEQUAL, units).draw(0);
        int[] ofShuffled = assignment(UNEQUAL, shuffled).draw(0);
        for (int i = 0; i < 200; i++) {
            assertThat(ofShuffled[i]).isEqualTo(arms[order.get(i)]);
        }
        List<String> names = List.of("EA", "ZR", "V");
        assertThat(shuffled.text(ofShuffled, names)).isEqualTo(units.text(arms, names));
        assertThat(units.text(arms, List.of("x", "y", "z")))
                .isEqualTo(units.text(arms, names)
                        .replace(":EA", ":x")
                        .replace(":ZR", ":y")
                        .replace(":V", ":z"));
    }

    @Test
    void theSameSecretsGiveTheSameAssignmentAndADecoyAnother() {
        UnitList units = units(100, 3);
        BatchAssignment one = assignment(EQUAL, units);
        BatchAssignment two = assignment(EQUAL, units);
        assertThat(one.draw(0)).isEqualTo(two.draw(0));
        assertThat(one.decoy(1)).isNotEqualTo(one.draw(0)).isEqualTo(two.draw(1_000_001));
        assertThat(one.draw(1)).isNotEqualTo(one.draw(0));
        Commitments commitments = commitments();
        assertThat(commitments.seed(SECRET_A, SECRET_B, units.hash()))
                .isEqualTo(commitments.seed(SECRET_A, SECRET_B, units.hash()))
                .isNotEqualTo(commitments.seed(SECRET_A, SECRET_B, units(99, 3).hash()));
    }

    @Test
    void aSiteWithItsOwnRatioIsATrialOfItsOwn() {
        UnitList units = units(600, 6);
        List<Allocation> sites = List.of(
                new Allocation("ONE", "stratum-0", List.of(2, 1, 1)), new Allocation("REST", "stratum-", EQUAL));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BatchAssignment(SEED, sites, units))
                .withMessageContaining("belongs to 2 sites");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BatchAssignment(SEED, sites.subList(0, 1), units))
                .withMessageContaining("belongs to 0 sites");
        List<Allocation> apart = IntStream.range(0, 6)
                .mapToObj(s -> new Allocation("T" + s, "stratum-" + s, s == 0 ? List.of(2, 1, 1) : EQUAL))
                .toList();
        int[] arms = new BatchAssignment(SEED, apart, units).draw(0);
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < arms.length; i++) {
            counts.computeIfAbsent(units.strata().get(i), s -> new int[3])[arms[i]]++;
        }
        assertThat(counts.get("stratum-0")).containsExactly(50, 25, 25);
        UnitList first = new UnitList(units.ids().subList(0, 1), units.strata().subList(0, 1));
        assertThat(new BatchAssignment(SEED, apart, first).draw(0)).hasSize(1);
    }

    @Test
    void unitsAreOrderedByTheirBytesNotByJavasCharacters() {
        // U+FF5E comes before U+1F600 in UTF-8; in Java's characters the second begins with a surrogate, below the
        // first.
        List<String> ids = List.of("\uD83D\uDE00", "\uFF5E");
        assertThat(ids.stream().sorted().toList()).isEqualTo(ids);
        assertThat(new UnitList(ids, List.of("s", "s")).text())
                .isEqualTo("unit_id,stratum\n\uFF5E,s\n\uD83D\uDE00,s\n");
    }

    @Test
    void rollingEnrolmentKeepsTheRatioInEveryBlockAndGoesOnWhereItWas() {
        Allocation allocation = new Allocation("ROLLING", "", UNEQUAL);
        RollingAssignment rolling = new RollingAssignment(SEED, allocation);
        int[] slots = rolling.slots("Noord", 1_200);
        assertThat(Arrays.copyOf(slots, 37)).isEqualTo(rolling.slots("Noord", 37));
        assertThat(slots).isNotEqualTo(rolling.slots("Oost", 1_200));
        int[] counts = new int[3];
        for (int slot = 0; slot < slots.length; slot++) {
            counts[slots[slot]]++;
            assertThat(Math.abs(counts[0] / 3.0 - counts[2])).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void oneUnitIsAssignedAndAMillionInReasonableTime() {
        assertThat(assignment(EQUAL, units(1, 1)).draw(0)).hasSize(1);
        UnitList units = units(1_000_000, 500);
        long start = System.nanoTime();
        int[] arms = assignment(EQUAL, units).draw(0);
        System.out.printf("a million units: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(Imbalance.of(arms, units.strata(), EQUAL).overall()).isLessThanOrEqualTo(1);
    }

    @Test
    void onePersonCannotKeepBothKeys() {
        String a = Commitments.commitment(SECRET_A);
        String b = Commitments.commitment(SECRET_B);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitments("Nora", a, " nora ", b))
                .withMessageContaining("Both keys are of Nora");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitments("Nora", a, "Omar", a))
                .withMessageContaining("draw a secret of their own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> commitments().seed(SECRET_A, SECRET_A, "00".repeat(32)))
                .withMessageContaining("secret of Omar is not the one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commitments.commitment("geheim"))
                .withMessageContaining("64 lower-case hexadecimal digits");
    }

    @Test
    void aListThatCannotBePublishedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitList(List.of("B1", "B2", "B1"), List.of("Noord", "Oost", "West")))
                .withMessageContaining("Unit B1 stands in the list twice, in the strata \"Noord\" and \"West\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitList(List.of("B,1"), List.of("Noord")))
                .withMessageContaining("U+002C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitList(List.of("B1"), List.of("No\nord")))
                .withMessageContaining("U+000A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitList(List.of("\uD83D"), List.of("Noord")))
                .withMessageContaining("unreadable name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitList(List.of(), List.of()))
                .withMessageContaining("no units");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Allocation("T", "", List.of(1, 0)))
                .withMessageContaining("whole share");
    }

    @Test
    void theNamesOfArmsAndTheOrderOfPeopleDoNotChangeATest() {
        int[] order = IntStream.range(0, ReferenceTrial.ARM.length)
                .map(i -> ReferenceTrial.ARM.length - 1 - i)
                .toArray();
        int[][] draws = ReferenceTrial.assignment().draws(50, ReferenceTrial.UNIT_OF);
        double[] y = ReferenceTrial.numbers("out_t3");
        RandomisationTest test = test(y, ReferenceTrial.ARM, draws, ReferenceTrial.CONTROL, 0);
        // The same people in another order, with arms 0, 1, 2 numbered 2, 0, 1.
        int[] renumbered = {2, 0, 1};
        RandomisationTest other = test(
                IntStream.of(order).mapToDouble(i -> y[i]).toArray(),
                IntStream.of(order).map(i -> renumbered[ReferenceTrial.ARM[i]]).toArray(),
                Arrays.stream(draws)
                        .map(draw -> IntStream.of(order)
                                .map(i -> renumbered[draw[i]])
                                .toArray())
                        .toArray(int[][]::new),
                renumbered[ReferenceTrial.CONTROL],
                renumbered[0]);
        assertThat(other.countDifference()).isEqualTo(test.countDifference());
        assertThat(other.countT()).isEqualTo(test.countT());
        assertThat(other.low()).isCloseTo(test.low(), within(1e-12));
    }

    @Test
    void theIntervalHoldsExactlyTheEffectsThatAreNotRejected() {
        UnitList units = units(40, 2);
        BatchAssignment assignment = assignment(List.of(1, 1), units);
        int[] people = IntStream.range(0, 40).toArray();
        int[] observed = assignment.draw(0);
        int[][] draws = assignment.draws(199, people);
        Random random = new Random(3);
        double[] y = IntStream.of(observed)
                .mapToDouble(arm -> random.nextGaussian() + (arm == 0 ? 1 : 0))
                .toArray();
        RandomisationTest test = test(y, observed, draws, 1, 0);
        for (double effect : new double[] {test.low() - .01, test.low() + .01, test.high() - .01, test.high() + .01}) {
            double[] without = IntStream.range(0, 40)
                    .mapToDouble(i -> y[i] - (observed[i] == 0 ? effect : 0))
                    .toArray();
            boolean rejected = test(without, observed, draws, 1, 0).pDifference() <= .05;
            assertThat(rejected).isEqualTo(effect < test.low() || effect > test.high());
        }
        assertThat(test(y, observed, Arrays.copyOf(draws, 18), 1, 0).low()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void anEffectInAnArmWithoutPeopleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test(new double[] {1, 0, 1}, new int[] {0, 0, 0}, new int[][] {{0, 1, 0}}, 1, 0))
                .withMessageContaining("cannot be tested");
    }

    private static RandomisationTest test(double[] y, int[] arm, int[][] draws, int control, int treated) {
        return RandomisationInference.test(
                        List.of(new Hypothesis("work", y, treated)), control, arm, new int[arm.length], draws, 0.05)
                .getFirst();
    }

    private static Commitments commitments() {
        return new Commitments("Nora", Commitments.commitment(SECRET_A), "Omar", Commitments.commitment(SECRET_B));
    }

    private static BatchAssignment assignment(List<Integer> ratio, UnitList units) {
        return new BatchAssignment(SEED, List.of(new Allocation("TEST", "", ratio)), units);
    }

    private static UnitList units(int count, int strata) {
        return new UnitList(
                IntStream.range(0, count).mapToObj(i -> "B" + i).toList(),
                IntStream.range(0, count).mapToObj(i -> "stratum-" + i % strata).toList());
    }
}
