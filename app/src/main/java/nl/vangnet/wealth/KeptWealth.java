package nl.vangnet.wealth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered about the wealth of a household on a day: one version of it.
 *
 * @param fact the same in every version
 * @param household which limit counts
 * @param giftsJudgedFree null where nobody judged
 * @param judgement what a person thinks of it and why; null where there was nothing to judge
 * @param source what shows it
 * @param author staff number
 * @param authorName null where nobody of the municipality entered it
 */
public record KeptWealth(
        long fact,
        Instant knownSince,
        LocalDate on,
        Wealth.Household household,
        List<Thing> things,
        @Nullable Money giftsJudgedFree,
        @Nullable String judgement,
        boolean withdrawn,
        String source,
        @Nullable Long author,
        @Nullable String authorName) {
    public KeptWealth {
        things = List.copyOf(things);
    }

    /**
     * In the terms of the law.
     *
     * @param leftOutBefore by earlier tests
     */
    Wealth wealth(Money leftOutBefore) {
        return new Wealth(
                on,
                household,
                things.stream()
                        .filter(thing -> thing.received() == null)
                        .map(thing -> new Wealth.Item(thing.kind(), thing.value()))
                        .toList(),
                things.stream().flatMap(KeptWealth::gift).toList(),
                giftsJudgedFree,
                leftOutBefore);
    }

    /** The same fact in the same words, whoever entered it and when. */
    boolean saysTheSameAs(KeptWealth other) {
        return fact == other.fact
                && on.equals(other.on)
                && household == other.household
                && things.equals(other.things)
                && Objects.equals(giftsJudgedFree, other.giftsJudgedFree)
                && Objects.equals(judgement, other.judgement)
                && withdrawn == other.withdrawn
                && source.equals(other.source);
    }

    KeptWealth withdrawn(Instant at, long staff) {
        return new KeptWealth(fact, at, on, household, things, giftsJudgedFree, judgement, true, source, staff, null);
    }

    private static Stream<Wealth.Gift> gift(Thing thing) {
        return thing.received() == null ? Stream.empty() : Stream.of(new Wealth.Gift(thing.received(), thing.value()));
    }

    /** Nothing about a person goes to a log. */
    @Override
    public String toString() {
        return "KeptWealth " + fact;
    }
}
