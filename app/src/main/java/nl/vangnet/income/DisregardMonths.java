package nl.vangnet.income;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.vangnet.law.UnitFacts;
import org.springframework.stereotype.Component;

/** How many of the months of disregard n people have used, by the one count that determinations use too (Pw art. 31(2)n). */
@Component
public class DisregardMonths {
    private final FactStore facts;
    private final Clock clock;

    DisregardMonths(FactStore facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** Of the people of this unit, by the number of the person; somebody who has used none may be left out. This month counts too. */
    public Map<String, Integer> usedUpTo(YearMonth month, long unit) {
        UnitFacts known =
                facts.load(List.of(unit), month.plusMonths(1), clock.instant()).get(unit);
        return known == null ? Map.of() : known.monthsUsed();
    }
}
