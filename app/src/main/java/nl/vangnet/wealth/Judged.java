package nl.vangnet.wealth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.vangnet.law.DatedAmount;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was kept, with what the law says of it.
 *
 * @param leftOutBefore what the tests of earlier days left out of account; it counts until the end of 2025 only
 */
public record Judged(KeptWealth kept, Money leftOutBefore, Wealth.Test test) {
    private static final Comparator<KeptWealth> BY_DAY =
            Comparator.comparing(KeptWealth::on).thenComparingLong(KeptWealth::fact);

    /**
     * Holds each against the limit with what the days before it left out of account. A test without an outcome leaves nothing out.
     *
     * @param known one version of each, in any order
     * @return in order of the days
     */
    static List<Judged> all(List<KeptWealth> known) {
        List<Judged> judged = new ArrayList<>();
        Money leftOut = Money.ZERO;
        for (KeptWealth kept :
                known.stream().filter(one -> !one.withdrawn()).sorted(BY_DAY).toList()) {
            Wealth.Test test = kept.wealth(leftOut).test(kept.knownSince());
            judged.add(new Judged(kept, leftOut, test));
            leftOut = test.outcome().map(Wealth.Outcome::leftOutAfter).orElse(leftOut);
        }
        return judged;
    }

    /**
     * What stands on one line.
     *
     * @param things one, or all gifts together
     * @param counted null where somebody must judge it first
     * @param exemption what the law leaves out of it by amount; null where it names none
     */
    public record Row(
            Wealth.Kind kind,
            List<Thing> things,
            Money value,
            @Nullable Money counted,
            @Nullable DatedAmount exemption) {}

    /** All there is, in the order in which it was entered, with the gifts at the end. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Thing> gifts = new ArrayList<>();
        for (Thing thing : kept.things()) {
            if (thing.kind() == Wealth.Kind.GIFTS) {
                gifts.add(thing);
            } else {
                rows.add(row(thing.kind(), List.of(thing), thing.value(), rows.size()));
            }
        }
        if (!gifts.isEmpty()) {
            Money sum = gifts.stream().map(Thing::value).reduce(Money.ZERO, Money::plus);
            rows.add(row(Wealth.Kind.GIFTS, gifts, sum, rows.size()));
        }
        return rows;
    }

    /** @param place the law gives its lines in the same order */
    private Row row(Wealth.Kind kind, List<Thing> things, Money value, int place) {
        if (place >= test.lines().size()) {
            return new Row(kind, things, value, null, null);
        }
        Wealth.Line line = test.lines().get(place);
        return new Row(kind, things, value, line.counted(), line.exemption());
    }
}
