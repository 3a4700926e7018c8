package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The premiums of one person in one calendar year, of all kinds together (Pw art. 31(2)j): at most two payments, and together at most the
 * maximum of the year. The maximum changes in January and July; which one governs is not written, and the one in force on the payment
 * date is used (inferred). What is above it is not paid. Made by {@link Premiums#year}. Immutable.
 */
public final class PremiumYear {
    /** A payment of premiums that was made. */
    public record Paid(LocalDate on, Money amount) {}

    /** Why a line is in a payment. */
    public enum Ground {
        /** A premium that was built up: see its item. */
        BUILT_UP,
        /** Taken off: above what one person may receive in premiums in a calendar year, art. 31(2)j. */
        ABOVE_YEARLY_MAXIMUM,
        /** Nothing is paid: the year has had both its payments, art. 31(2)j. */
        BOTH_PAYMENTS_MADE,
        /** Nothing is paid: under 27 on the payment date, art. 31(5). */
        TOO_YOUNG
    }

    /**
     * One line of a payment.
     *
     * @param amount what it adds; negative where it takes off
     * @param item the premium it is about; null where it is about all together
     */
    public record Line(
            Ground ground,
            Money amount,
            Citation article,
            @Nullable PremiumItem item) {}

    /**
     * A payment, explained to the euro.
     *
     * @param lines add up to what is paid
     * @param settled items that are done with, paid or cut off
     * @param open items that wait: undecided, not complete yet, or stopped by {@link Ground#BOTH_PAYMENTS_MADE} or
     *     {@link Ground#TOO_YOUNG}
     * @param maximum of the year on the payment date
     * @param undecidedBecause of the open items that are undecided, or of the payment as a whole
     */
    public record Payment(
            LocalDate on,
            List<Line> lines,
            List<PremiumItem> settled,
            List<PremiumItem> open,
            DatedAmount maximum,
            List<Reason> undecidedBecause) {
        public Payment {
            lines = List.copyOf(lines);
            settled = List.copyOf(settled);
            open = List.copyOf(open);
            undecidedBecause = List.copyOf(undecidedBecause);
        }

        /** What is paid. */
        public Money total() {
            return Percent.sum(lines.stream().map(Line::amount).toList());
        }
    }

    private final DatedAmounts amounts;
    private final int year;
    private final LocalDate birthDate;
    private final boolean targetGroup;
    private final List<PremiumItem> open;
    private final List<Paid> paid;

    PremiumYear(
            DatedAmounts amounts,
            int year,
            LocalDate birthDate,
            boolean targetGroup,
            List<PremiumItem> open,
            List<Paid> paid) {
        this.amounts = amounts;
        this.year = year;
        this.birthDate = birthDate;
        this.targetGroup = targetGroup;
        this.open = List.copyOf(open);
        this.paid = List.copyOf(paid);
        this.paid.forEach(payment -> checkYear(payment.on()));
    }

    /**
     * What is paid on a day: all premiums that are complete by the end of its month.
     *
     * @throws IllegalArgumentException when the day is not in this year, or the tables do not reach it
     */
    public Payment payment(LocalDate on) {
        checkYear(on);
        DatedAmount maximum = amounts.at("art31.2.j.maximum", on);
        DatedAmount payments = amounts.at("art31.2.j.payments", on);
        DatedAmount age = amounts.at("art31.2.j.age", on);
        for (DatedAmount needed : List.of(maximum, payments, age)) {
            if (!needed.known()) {
                return new Payment(on, List.of(), List.of(), open, maximum, List.of(needed.reason()));
            }
        }
        if (paid.size() >= payments.value()) {
            return none(Ground.BOTH_PAYMENTS_MADE, payments.citation(), on, maximum);
        }
        DatedAmount exception = amounts.at("art31.5.targetGroup", on);
        boolean excepted = targetGroup && exception.known() && exception.value() > 0;
        if (!excepted && birthDate.plusYears(age.value()).isAfter(on)) {
            return none(Ground.TOO_YOUNG, age.citation(), on, maximum);
        }
        return payment(on, maximum);
    }

    private Payment payment(LocalDate on, DatedAmount maximum) {
        List<Line> lines = new ArrayList<>();
        List<PremiumItem> settled = new ArrayList<>();
        List<PremiumItem> waiting = new ArrayList<>();
        for (PremiumItem item : open) {
            if (item.amount() == null || item.month().isAfter(YearMonth.from(on))) {
                waiting.add(item);
            } else {
                settled.add(item);
                lines.add(
                        new Line(Ground.BUILT_UP, item.amount(), item.maximum().citation(), item));
            }
        }
        Money sum = Percent.sum(lines.stream().map(Line::amount).toList());
        Money room = Percent.atLeastZero(maximum.money()
                .minus(Percent.sum(paid.stream().map(Paid::amount).toList())));
        if (sum.compareTo(room) > 0) {
            lines.add(new Line(Ground.ABOVE_YEARLY_MAXIMUM, room.minus(sum), maximum.citation(), null));
        }
        return new Payment(on, lines, settled, waiting, maximum, reasons(waiting));
    }

    private Payment none(Ground ground, Citation article, LocalDate on, DatedAmount maximum) {
        return new Payment(
                on, List.of(new Line(ground, Money.ZERO, article, null)), List.of(), open, maximum, reasons(open));
    }

    private static List<Reason> reasons(List<PremiumItem> items) {
        return items.stream()
                .map(PremiumItem::undecidedBecause)
                .filter(Objects::nonNull)
                .toList();
    }

    private void checkYear(LocalDate day) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException("A payment of " + day + " does not belong to the year " + year);
        }
    }
}
