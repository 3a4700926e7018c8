package nl.vangnet.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.population.Household;
import nl.vangnet.population.Municipality;
import nl.vangnet.population.Profile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two workings of the same law, by different hands, come to the same cent for every household and month of Waterstad. */
class WaterstadAgreementTest {
    private static final long SEED = 20_261_101L;
    private static final YearMonth FIRST = YearMonth.of(2025, 12);
    private static final YearMonth LAST = YearMonth.of(2026, 11);
    private static final int MONTHS = 12;

    /** Early, when little had come in; halfway; and long after, when all corrections had. */
    private static final List<Instant> MOMENTS = List.of(
            Filing.morning(LocalDate.of(2026, 2, 12)),
            Filing.morning(LocalDate.of(2026, 7, 24)),
            Filing.morning(LocalDate.of(2027, 6, 1)));

    @Test
    void bothAgreeOnTheArea() {
        agree(Profile.AREA);
    }

    @Test
    @Tag("million")
    void bothAgreeOnTheWholeCity() {
        agree(Profile.AMSTERDAM);
    }

    @Test
    void aFaultOfOneCentInOneAmountIsFound() {
        Municipality city = Municipality.generate(Profile.AREA, SEED, LAST, MONTHS);
        for (String amount : List.of("couple", "single", "young", "n")) {
            Agreement withFault = new Agreement("waterstad", Amounts.read().withOneCentMore(amount));
            assertThat(city.households()
                            .map(home -> difference(withFault, home))
                            .flatMap(Optional::stream))
                    .as("households that show a fault in %s", amount)
                    .isNotEmpty();
        }
    }

    private static void agree(Profile profile) {
        Municipality city = Municipality.generate(profile, SEED, LAST, MONTHS);
        Agreement agreement = new Agreement("waterstad", Amounts.read());
        AtomicInteger compared = new AtomicInteger();
        Optional<String> difference = IntStream.range(0, city.size())
                .parallel()
                .mapToObj(city::household)
                .peek(_ -> compared.incrementAndGet())
                .map(home -> difference(agreement, home))
                .flatMap(Optional::stream)
                .findFirst();
        assertThat(difference).as("seed %d", SEED).isEmpty();
        System.out.printf(
                "Second opinion, seed %d: %d households, up to %d months at each of %d moments, no difference%n",
                SEED, compared.get(), MONTHS, MOMENTS.size());
    }

    private static Optional<String> difference(Agreement agreement, Household home) {
        UnitFacts facts = Filing.of(home, FIRST, LAST);
        return MOMENTS.stream()
                .map(moment -> agreement.difference(home.toString(), facts, FIRST, lastKnown(moment), moment))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of later months the amounts are not known yet. */
    private static YearMonth lastKnown(Instant moment) {
        YearMonth month = YearMonth.from(moment.atZone(ZoneOffset.UTC));
        return month.isBefore(LAST) ? month : LAST;
    }
}
