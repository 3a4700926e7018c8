package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnBatchTest {
    @Test
    void unitsAndPersonsAreCounted() {
        ColumnBatch batch = new ColumnBatch(new int[] {0, 2, 2, 5});
        assertThat(batch.units()).isEqualTo(3);
        assertThat(batch.persons()).isEqualTo(5);
        assertThat(new ColumnBatch(new int[] {0}).units()).isZero();
    }

    @Test
    void theFirstPersonsStartAtNoughtAndNeverFall() {
        assertThatThrownBy(() -> new ColumnBatch(new int[] {})).hasMessageStartingWith("firstPerson starts with 0");
        assertThatThrownBy(() -> new ColumnBatch(new int[] {1, 2})).hasMessageStartingWith("firstPerson starts with 0");
        assertThatThrownBy(() -> new ColumnBatch(new int[] {0, 2, 1})).hasMessage("firstPerson falls at unit 1");
    }

    @Test
    void whoChangesTheArrayAfterwardsDoesNotChangeTheUnits() {
        int[] firstPerson = {0, 1};
        ColumnBatch batch = new ColumnBatch(firstPerson);
        firstPerson[1] = 9;
        assertThat(batch.persons()).isEqualTo(1);
    }

    @Test
    void anAmountThatCouldOverflowIsRefusedWithItsRow() {
        ColumnBatch batch = new ColumnBatch(new int[] {0, 0, 0});
        long most = ColumnBatch.LARGEST_AMOUNT;
        batch.amounts("wage", new long[] {most, -most});
        batch.amounts("wage", new long[] {0, ColumnBatch.MISSING_AMOUNT});
        assertThatThrownBy(() -> batch.amounts("wage", new long[] {0, most + 1}))
                .hasMessageStartingWith("wage row 1: 1000000000001 cents");
        assertThatThrownBy(() -> batch.amounts("wage", new long[] {-most - 1, 0}))
                .hasMessageStartingWith("wage row 0: -1000000000001 cents");
        assertThatThrownBy(() -> batch.amounts("wage", new long[] {Long.MIN_VALUE + 1, 0}))
                .hasMessageStartingWith("wage row 0");
    }

    private static RuleGraph total() {
        Rules rules = Sample.rules();
        Condition counts = rules.fact(Level.PERSON, "counts");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Amount bonus = rules.amountFact(Level.UNIT, "bonus");
        Amount ofPerson = rules.rule("ofPerson", Sample.ARTICLE, wage.plus(bonus));
        return Sample.graph(
                rules,
                List.of("fact.counts", "fact.wage", "fact.bonus", "rule.ofPerson", "rule.total"),
                rules.rule("total", Sample.ARTICLE, rules.persons(counts).sum(ofPerson)));
    }

    private static Map<String, long[]> run(ColumnBatch batch) {
        return new ColumnProgram(total(), List.of("total")).run(batch, Sample.MAY, Sample.LATE);
    }

    @Test
    void aColumnThatIsNotThereOrOfAnotherKindIsRefused() {
        ColumnBatch batch = new ColumnBatch(new int[] {0, 1})
                .amounts("wage", new long[] {1})
                .amounts("bonus", new long[] {1});
        assertThatThrownBy(() -> run(batch)).hasMessage("the fact counts has no column of its kind");
        batch.amounts("counts", new long[] {1});
        assertThatThrownBy(() -> run(batch)).hasMessage("the fact counts has no column of its kind");
    }

    @Test
    void aColumnOfTheWrongLengthIsRefused() {
        ColumnBatch batch = new ColumnBatch(new int[] {0, 1, 2})
                .numbers("counts", new int[] {1})
                .amounts("wage", new long[] {1, 1})
                .amounts("bonus", new long[] {1, 1});
        assertThatThrownBy(() -> run(batch)).hasMessage("the column counts has 1 rows and should have 2");
        batch.numbers("counts", new int[] {1, 1}).amounts("bonus", new long[] {1, 1, 1});
        assertThatThrownBy(() -> run(batch)).hasMessage("the column bonus has 3 rows and should have 2");
    }

    @Test
    void unitsOfAnySizeKeepTheirOwnPersonsOverTheBordersOfChunks() {
        long seed = 1024;
        Random random = new Random(seed);
        int units = 3 * ColumnProgram.CHUNK + 7;
        int[] firstPerson = new int[units + 1];
        for (int u = 0; u < units; u++) {
            boolean crowd = u == ColumnProgram.CHUNK || u == 2 * ColumnProgram.CHUNK + 1;
            firstPerson[u + 1] = firstPerson[u] + (crowd ? 5000 : random.nextInt(4));
        }
        int persons = firstPerson[units];
        long[] bonus = random.longs(units, 0, 100).toArray();
        long[] wage = random.longs(persons, 0, 1000).toArray();
        int[] counts = random.ints(persons, 0, 2).toArray();
        long[] totals = run(new ColumnBatch(firstPerson)
                        .amounts("bonus", bonus)
                        .amounts("wage", wage)
                        .numbers("counts", counts))
                .getOrDefault("total", new long[0]);

        assertThat(totals).hasSize(units);
        for (int u = 0; u < units; u++) {
            long expected = 0;
            for (int p = firstPerson[u]; p < firstPerson[u + 1]; p++) {
                expected += counts[p] == 1 ? wage[p] + bonus[u] : 0;
            }
            assertThat(totals[u]).as("seed %d, unit %d", seed, u).isEqualTo(expected);
        }
    }

    @Test
    void ofNoUnitsThereAreNoOutcomes() {
        assertThat(run(new ColumnBatch(new int[] {0})
                        .amounts("bonus", new long[0])
                        .amounts("wage", new long[0])
                        .numbers("counts", new int[0])))
                .hasEntrySatisfying("total", column -> assertThat(column).isEmpty());
    }
}
