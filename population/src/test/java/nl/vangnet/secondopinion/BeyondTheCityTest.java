package nl.vangnet.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the city does not have: households drawn for the corners of the law, in any month of 2018 to 2026. */
class BeyondTheCityTest {
    private static final Instant LATER = Filing.morning(LocalDate.of(2027, 6, 1));
    private static final int FEW = 3_000;
    private static final int MANY = 100_000;
    /** A fault shows in so many draws at most. */
    private static final int ENOUGH_TO_SHOW = 20_000;

    @Test
    void bothAgreeOnDrawnHouseholds() {
        agree(FEW);
    }

    @Test
    @Tag("million")
    void bothAgreeOnAHundredThousandDrawnHouseholds() {
        agree(MANY);
    }

    /** Of the amounts that the city has nobody for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "young_mixed",
                "aow_couple",
                "mixed_child_sharers",
                "institution_couple",
                "topup_single",
                "r",
                "y",
                "z",
                "aa"
            })
    void aFaultOfOneCentInAnAmountIsFound(String amount) {
        Amounts faulty = Amounts.read().withOneCentMore(amount);
        assertThat(differences(new Agreement("waterstad", faulty), ENOUGH_TO_SHOW))
                .isPresent();
    }

    private static void agree(int draws) {
        LongAdder months = new LongAdder();
        Agreement agreement = new Agreement("waterstad", Amounts.read());
        assertThat(differences(agreement, draws, months)).isEmpty();
        System.out.printf("Second opinion: %d drawn households, %d months, no difference%n", draws, months.sum());
    }

    private static Optional<String> differences(Agreement agreement, int draws) {
        return differences(agreement, draws, new LongAdder());
    }

    private static Optional<String> differences(Agreement agreement, int draws, LongAdder months) {
        return LongStream.range(0, draws)
                .parallel()
                .mapToObj(seed -> difference(agreement, seed, months))
                .flatMap(Optional::stream)
                .findAny();
    }

    private static Optional<String> difference(Agreement agreement, long seed, LongAdder months) {
        DrawnHome home = new DrawnHome(new SplittableRandom(seed));
        months.add(Stream.iterate(home.first, month -> !month.isAfter(home.last), month -> month.plusMonths(1))
                .count());
        return agreement.difference("seed " + seed, home.facts(), home.first, home.last, LATER);
    }
}
