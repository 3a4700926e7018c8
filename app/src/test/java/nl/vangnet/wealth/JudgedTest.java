package nl.vangnet.wealth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgedTest {
    private static final Instant KNOWN = Instant.parse("2026-11-01T09:00:00Z");

    /** 2025: EUR 7,770 for a single. 5,000 was left out at the start, 2,770 is left for the inheritance of 3,000. */
    @Test
    void whatWasLeftOutAtTheStartIsTakenFromTheLimitOfALaterDayUntil2026() {
        KeptWealth start = kept(1, "2025-01-10", thing(Wealth.Kind.POSSESSION, "5000"));
        KeptWealth inheritance = kept(2, "2025-09-01", thing(Wealth.Kind.RECEIVED, "3000"));
        KeptWealth later =
                kept(3, "2026-02-01", thing(Wealth.Kind.POSSESSION, "5000"), thing(Wealth.Kind.RECEIVED, "3000"));

        List<Judged> judged = Judged.all(List.of(later, inheritance, start));

        assertThat(judged).extracting(Judged::kept).containsExactly(start, inheritance, later);
        assertThat(above(judged.get(0))).hasToString("0.00");
        assertThat(judged.get(1).leftOutBefore()).hasToString("5000.00");
        assertThat(above(judged.get(1))).hasToString("230.00");
        assertThat(above(judged.get(2))).as("2026: 8,000 against 8,000").hasToString("0.00");
    }

    @Test
    void theOrderInWhichTestsAreEnteredDoesNotMatter() {
        long seed = 20261122;
        List<KeptWealth> tests = new ArrayList<>();
        for (int month = 1; month <= 9; month++) {
            tests.add(kept(month, "2024-0" + month + "-01", thing(Wealth.Kind.RECEIVED, String.valueOf(400 * month))));
        }
        List<Judged> expected = Judged.all(tests);
        Random chance = new Random(seed);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(tests, chance);
            assertThat(Judged.all(tests)).as("seed %d, round %d", seed, round).isEqualTo(expected);
        }
    }

    @Test
    void whatWasWithdrawnCountsForNothing() {
        KeptWealth start = kept(1, "2025-01-10", thing(Wealth.Kind.POSSESSION, "5000"));
        KeptWealth inheritance = kept(2, "2025-09-01", thing(Wealth.Kind.RECEIVED, "3000"));

        List<Judged> judged = Judged.all(List.of(start.withdrawn(KNOWN, 1), inheritance));

        assertThat(judged).hasSize(1);
        assertThat(judged.getFirst().leftOutBefore()).isEqualTo(Money.ZERO);
    }

    @Test
    void aTestWithoutAnOutcomeLeavesNothingOutButForgetsNothingEither() {
        KeptWealth start = kept(1, "2025-01-10", thing(Wealth.Kind.POSSESSION, "5000"));
        KeptWealth gift = kept(2, "2025-05-01", gift("2025-04-01", "100"));
        KeptWealth inheritance = kept(3, "2025-09-01", thing(Wealth.Kind.RECEIVED, "3000"));

        List<Judged> judged = Judged.all(List.of(start, gift, inheritance));

        assertThat(judged.get(1).test().outcome()).isEmpty();
        assertThat(judged.get(2).leftOutBefore()).hasToString("5000.00");
    }

    @Test
    void giftsStandOnOneLineThatIsToBeJudgedAsLongAsNobodyDid() {
        Thing first = gift("2026-02-01", "700");
        Thing second = gift("2026-03-01", "600");
        Thing car = thing(Wealth.Kind.POSSESSION, "900");
        KeptWealth unjudged = kept(1, "2026-03-02", first, car, second);

        List<Judged.Row> rows = Judged.all(List.of(unjudged)).getFirst().rows();

        assertThat(rows).extracting(Judged.Row::kind).containsExactly(Wealth.Kind.POSSESSION, Wealth.Kind.GIFTS);
        assertThat(rows.getFirst().counted()).hasToString("900.00");
        assertThat(rows.getLast().things()).containsExactly(first, second);
        assertThat(rows.getLast().value()).hasToString("1300.00");
        assertThat(rows.getLast().counted()).isNull();

        Judged.Row judged = Judged.all(List.of(kept(1, "2026-03-02", "40", first, car, second)))
                .getFirst()
                .rows()
                .getLast();
        assertThat(judged.counted()).as("1,300 less 1,200 less 40").hasToString("60.00");
        assertThat(Objects.requireNonNull(judged.exemption()).money()).hasToString("1200.00");
    }

    private static Money above(Judged judged) {
        return judged.test().outcome().orElseThrow().above();
    }

    private static Thing thing(Wealth.Kind kind, String value) {
        return new Thing(kind, "iets", Money.parse(value), null);
    }

    private static Thing gift(String day, String value) {
        return new Thing(Wealth.Kind.GIFTS, "iets", Money.parse(value), LocalDate.parse(day));
    }

    private static KeptWealth kept(long fact, String day, Thing... things) {
        return kept(fact, day, null, things);
    }

    private static KeptWealth kept(long fact, String day, @Nullable String free, Thing... things) {
        return new KeptWealth(
                fact,
                KNOWN,
                LocalDate.parse(day),
                Wealth.Household.SINGLE,
                List.of(things),
                free == null ? null : Money.parse(free),
                free == null ? null : "dat is redelijk",
                false,
                "afschrift",
                1L,
                null);
    }
}
