package nl.vangnet.guidance.cohort;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;

/**
 * Who is in a round and in which order they are invited. Published, so that everybody can ask why.
 *
 * @param criteria all must hold; never empty: everybody at once is not a round
 * @param seed for {@link Order#LOT}; empty for the other orders
 */
public record SelectionRule(List<Criterion> criteria, Order order, String seed) {
    /** For keeping a rule. */
    public static final Safeguards<SelectionRule> SAFEGUARDS = Safeguards.of(List.of(
            new Safeguard<>("SELECTION_PROTECTED", rule -> rule.looksAt(Attribute.Use.PROTECTED)),
            new Safeguard<>("SELECTION_SCORE", rule -> rule.looksAt(Attribute.Use.SCORE))));

    public SelectionRule {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("A round is of an area or of a target group");
        }
        if ((order == Order.LOT) == seed.isBlank()) {
            throw new IllegalArgumentException("A lot has a seed, and nothing else has");
        }
    }

    private Optional<Objection> looksAt(Attribute.Use use) {
        return criteria.stream()
                .map(Criterion::attribute)
                .filter(attribute -> attribute.use() == use)
                .findFirst()
                .map(attribute -> Objection.instead(
                        "instead.published-criterion", new Detail.Key("attribute." + attribute.name())));
    }

    /** The units of the round in the order of invitation: the same for the same units, in whatever order they come. */
    public List<Candidate> select(Collection<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> criteria.stream().allMatch(criterion -> criterion.holds(candidate)))
                .sorted(comparator().thenComparing(comparingLong(Candidate::unit)))
                .toList();
    }

    private Comparator<Candidate> comparator() {
        return switch (order) {
            case AREA -> comparingInt(Candidate::area);
            case LONGEST_ON_ASSISTANCE ->
                comparingInt(Candidate::monthsOnAssistance).reversed();
            case LONGEST_WITHOUT_CONVERSATION ->
                comparingInt(Candidate::monthsWithoutConversation).reversed();
            case LOT -> comparing(candidate -> Lot.draw(seed, candidate.unit()));
        };
    }
}
