package nl.vangnet.premiums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import nl.vangnet.law.PremiumItem;
import nl.vangnet.law.PremiumYear;
import nl.vangnet.law.Premiums;
import nl.vangnet.premiums.Standing.Amount;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What happens to the premiums of one person on a payment date. What was paid too much before comes off first: from what was cut above the
 * maximum of that same year, because with the right amounts it would not have been cut, and then from what is open, the oldest month first.
 * What is left goes to the law, which knows the maximum of the year. That maximum is about what a person receives (inferred), so what
 * is held back does not count for it.
 *
 * @param steps in the order in which they are booked
 * @param payment what the law says of what was left
 */
record Payout(List<Step> steps, PremiumYear.Payment payment) {
    /** What a step does. */
    enum Act {
        PAY,
        HOLD_BACK,
        CUT,
        GIVE_BACK
    }

    /**
     * One movement.
     *
     * @param month the premium's
     * @param debt of HOLD_BACK: the month that was paid too much
     */
    record Step(
            Act act, long unit, YearMonth month, @Nullable YearMonth debt, Money amount) {}

    Payout {
        steps = List.copyOf(steps);
    }

    /**
     * What is paid on a day; empty where it cannot be known because the birth date is not.
     *
     * @throws IllegalArgumentException when a premium is above the maximum of its kind
     */
    static Optional<Payout> of(Standing standing, Premiums premiums, LocalDate payDate) {
        LocalDate born = standing.birthDate();
        if (born == null) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        List<Amount> open = holdBack(standing, YearMonth.from(payDate), steps);
        IdentityHashMap<PremiumItem, Amount> source = new IdentityHashMap<>();
        List<PremiumItem> items = items(standing, open, premiums, source);
        // Nobody records yet who is in the target group of wage cost subsidy.
        PremiumYear.Payment payment = premiums.year(payDate.getYear(), born, false, items, standing.paid())
                .payment(payDate);
        if (payment.settled().isEmpty() && !items.isEmpty()) {
            return Optional.of(new Payout(List.of(), payment));
        }
        pay(payment, source, steps);
        return Optional.of(new Payout(steps, payment));
    }

    /** What is paid to a unit: after what is held back and cut. */
    Money cash(long unit) {
        return sum(Act.PAY, unit).minus(sum(Act.HOLD_BACK, unit));
    }

    Money sum(Act act, long unit) {
        return steps.stream()
                .filter(step -> step.act() == act && step.unit() == unit)
                .map(Step::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Returns what is open after what was paid too much is held back. */
    private static List<Amount> holdBack(Standing standing, YearMonth payMonth, List<Step> steps) {
        List<Amount> cut = new ArrayList<>(standing.cut());
        List<Amount> open = new ArrayList<>(standing.open().stream()
                .filter(amount -> !amount.month().isAfter(payMonth))
                .toList());
        for (Amount debt : standing.overpaid()) {
            Money left = debt.amount();
            left = take(left, debt, cut, true, steps);
            take(left, debt, open, false, steps);
        }
        return open;
    }

    private static Money take(Money debt, Amount of, List<Amount> from, boolean wasCut, List<Step> steps) {
        Money left = debt;
        for (int i = 0; i < from.size(); i++) {
            Amount there = from.get(i);
            Money taken = min(left, there.amount());
            if (there.unit() != of.unit() || (wasCut && there.year() != of.year()) || taken.cents() == 0) {
                continue;
            }
            if (wasCut) {
                steps.add(new Step(Act.GIVE_BACK, of.unit(), there.month(), null, taken));
            }
            steps.add(new Step(Act.PAY, of.unit(), there.month(), null, taken));
            steps.add(new Step(Act.HOLD_BACK, of.unit(), there.month(), of.month(), taken));
            from.set(
                    i,
                    new Amount(
                            there.unit(),
                            there.month(),
                            there.year(),
                            there.amount().minus(taken)));
            left = left.minus(taken);
        }
        return left;
    }

    private static List<PremiumItem> items(
            Standing standing, List<Amount> open, Premiums premiums, IdentityHashMap<PremiumItem, Amount> source) {
        List<PremiumItem> items = new ArrayList<>();
        for (Amount amount : open) {
            Money left = amount.amount();
            for (PremiumItems.Filed filed : standing.items()) {
                if (filed.amount() != null
                        && filed.unit() == amount.unit()
                        && filed.month().equals(amount.month())) {
                    Money part = min(left, filed.amount());
                    left = left.minus(part);
                    add(items, source, Decided.item(premiums, filed.kind(), filed.month(), part), amount, part);
                }
            }
            add(items, source, premiums.work(amount.month(), left), amount, left);
        }
        return items;
    }

    private static void add(
            List<PremiumItem> items,
            IdentityHashMap<PremiumItem, Amount> source,
            PremiumItem item,
            Amount of,
            Money part) {
        if (part.cents() > 0) {
            items.add(item);
            source.put(item, new Amount(of.unit(), of.month(), of.year(), part));
        }
    }

    /** The newest premiums are those above the maximum. */
    private static void pay(
            PremiumYear.Payment payment, IdentityHashMap<PremiumItem, Amount> source, List<Step> steps) {
        Money above = payment.lines().stream()
                .filter(line -> line.ground() == PremiumYear.Ground.ABOVE_YEARLY_MAXIMUM)
                .map(line -> Money.ZERO.minus(line.amount()))
                .reduce(Money.ZERO, Money::plus);
        for (PremiumItem item : payment.settled().reversed()) {
            Amount amount = java.util.Objects.requireNonNull(source.get(item));
            Money cut = min(above, amount.amount());
            above = above.minus(cut);
            add(steps, Act.CUT, amount, cut);
            add(steps, Act.PAY, amount, amount.amount().minus(cut));
        }
    }

    private static void add(List<Step> steps, Act act, Amount of, Money amount) {
        if (amount.cents() > 0) {
            steps.add(new Step(act, of.unit(), of.month(), null, amount));
        }
    }

    private static Money min(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
