package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Everything filed about one benefit unit, all versions, and what the months before carry over.
 *
 * @param used the months in which disregards were applied to people of the unit, in whichever unit they were then; months from the one that
 *     is determined on are left out of account
 */
public record UnitFacts(List<Filed> filed, List<UsedMonth> used) {
    public UnitFacts {
        filed = List.copyOf(filed);
        used = List.copyOf(used);
    }

    /** Whether the unit has a right to assistance on a day of the month at least, as known at a moment. */
    public boolean entitledIn(YearMonth month, Instant knownAt) {
        return MonthFacts.latestVersions(filed, knownAt).stream()
                .filter(Filed.Entitlement.class::isInstance)
                .map(Filed.Entitlement.class::cast)
                .anyMatch(right -> overlaps(right, month));
    }

    private static boolean overlaps(Filed.Entitlement right, YearMonth month) {
        LocalDate to = right.to();
        return !right.from().isAfter(month.atEndOfMonth()) && (to == null || !to.isBefore(month.atDay(1)));
    }

    /** How many months of a disregard someone used before a month, here and elsewhere, as known at a moment. */
    public int monthsUsed(String person, Disregard disregard, YearMonth before, Instant knownAt) {
        return DisregardMemory.monthsUsed(MonthFacts.latestVersions(filed, knownAt), used, person, disregard, before);
    }

    /** Who lives in and beside the unit on the first of a month, in the version known at a moment. */
    public List<Filed.Member> members(YearMonth month, Instant knownAt) {
        return new MonthFacts(this, month, knownAt).members();
    }
}
