package nl.vangnet.premiums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.income.UnitHeader;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.BarChart;
import org.jspecify.annotations.Nullable;

/**
 * The premiums of a unit as the client sees them.
 *
 * @param year the calendar year shown
 * @param next the month in which premiums are paid next; null where the municipality has no such months
 */
public record PremiumView(
        UnitHeader unit, int year, @Nullable YearMonth next, List<Person> people) {
    /**
     * Of one person.
     *
     * @param expected what is paid next as far as is known now; null where the law gives none or it cannot be said
     * @param heldBack what was paid too much before and comes off next time
     * @param above what is above the maximum and is not paid next time
     * @param built in this year
     * @param paid in this year
     * @param waiting became due and did not leave for the bank yet
     * @param maximum of the year, in writing; null where nobody knows it
     * @param tooYoung article that says so; null for who is old enough
     * @param chart null with fewer than two months of premium
     */
    public record Person(
            String name,
            @Nullable Money expected,
            Money heldBack,
            Money above,
            Money built,
            Money paid,
            Money waiting,
            @Nullable String maximum,
            String article,
            @Nullable String tooYoung,
            List<Row> rows,
            List<Payment> payments,
            @Nullable BarChart chart) {}

    /**
     * A premium of a month.
     *
     * @param kindKey key of its kind in the texts
     * @param amount null where it is not decided
     * @param reason of a decided premium, with its days; null for a work premium
     * @param paidOn null where nothing of the month was paid
     * @param open whether something of the month is still to be paid
     * @param fact number of a decided premium, 0 for a work premium
     */
    public record Row(
            YearMonth month,
            String kindKey,
            @Nullable Money amount,
            @Nullable String reason,
            @Nullable LocalDate paidOn,
            boolean open,
            long fact) {}

    /** A payment of premiums of this year. */
    public record Payment(LocalDate on, Money amount, Money heldBack, Money above, Money maximum) {}
}
