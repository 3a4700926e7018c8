package nl.vangnet.law;

import java.util.List;
import java.util.Map;

/**
 * Everything filed about one benefit unit, all versions, and what the months before carry over.
 *
 * @param monthsUsed by person, the months before this one in which disregard n was applied, as {@link DisregardMemory} counts them; a
 *     person who is absent used none
 */
public record UnitFacts(List<Filed> filed, Map<String, Integer> monthsUsed) {
    public UnitFacts {
        filed = List.copyOf(filed);
        monthsUsed = Map.copyOf(monthsUsed);
    }
}
