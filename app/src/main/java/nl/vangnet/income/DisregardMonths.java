package nl.vangnet.income;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.Disregard;
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

    /** Of one person of this unit. This month counts too. */
    public int usedUpTo(YearMonth month, long unit, long person, Disregard disregard) {
        Instant now = clock.instant();
        UnitFacts known = facts.load(List.of(unit), month.plusMonths(1), now).get(unit);
        return known == null ? 0 : known.monthsUsed(Long.toString(person), disregard, month.plusMonths(1), now);
    }
}
