package nl.vangnet.premiums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.PremiumYear;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the premiums of one person, by the ledger.
 *
 * @param birthDate null where nobody knows it
 * @param open built up and not paid yet, the oldest month first
 * @param overpaid paid above what turned out to be right, the oldest month first
 * @param cut above the maximum of the year in an earlier payment, and not given back since
 * @param items what of the open months is decided by a person; the rest is the work premium
 * @param paid payments of this calendar year
 */
record Standing(
        long person,
        @Nullable LocalDate birthDate,
        List<Amount> open,
        List<Amount> overpaid,
        List<Amount> cut,
        List<PremiumItems.Filed> items,
        List<PremiumYear.Paid> paid) {
    /**
     * What stands of one month.
     *
     * @param year in which it was paid or cut; 0 where that does not matter
     * @param amount above zero
     */
    record Amount(long unit, YearMonth month, int year, Money amount) {}

    Standing {
        open = List.copyOf(open);
        overpaid = List.copyOf(overpaid);
        cut = List.copyOf(cut);
        items = List.copyOf(items);
        paid = List.copyOf(paid);
    }
}
