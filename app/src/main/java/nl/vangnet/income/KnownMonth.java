package nl.vangnet.income;

import java.util.Map;
import nl.vangnet.law.Determination;
import nl.vangnet.law.UnitFacts;

/**
 * A month of a unit as it was determined, with the facts that were known then.
 *
 * @param names of everyone in it, by the identity that facts and explanations use
 */
public record KnownMonth(UnitHeader unit, Determination determination, UnitFacts facts, Map<String, String> names) {
    public KnownMonth {
        names = Map.copyOf(names);
    }
}
