package nl.vangnet.cohorts;

import java.util.List;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.cohort.SelectionRule;
import nl.vangnet.guidance.contact.Purpose;

/**
 * A round as somebody wants it.
 *
 * @param name as clients read it
 * @param seed of the lot; empty for another order
 * @param purpose for whom nothing else fits better
 */
public record RoundPlan(String name, Criterion criterion, Order order, String seed, Purpose purpose, Pace pace) {
    SelectionRule rule() {
        return new SelectionRule(List.of(criterion), order, seed);
    }
}
