package nl.vangnet.law;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Money;

/**
 * A debt paid off in equal months, the last one smaller where it does not come out even (Pw art. 60). Together never more than the debt.
 *
 * @param instalments by month, oldest first; none where there is no debt
 */
public record InstalmentPlan(List<Instalment> instalments) {
    /** What is paid in one month. */
    public record Instalment(YearMonth month, Money amount) {}

    public InstalmentPlan {
        instalments = List.copyOf(instalments);
    }

    /** Plans a debt from a first month on. @throws IllegalArgumentException when nothing would be paid per month, or the debt is negative */
    public static InstalmentPlan of(Money debt, Money perMonth, YearMonth first) {
        if (perMonth.cents() <= 0 || debt.isNegative()) {
            throw new IllegalArgumentException(
                    "A debt of " + debt + " is not paid off with " + perMonth + " a month: both are above zero");
        }
        List<Instalment> instalments = new ArrayList<>();
        for (Money left = debt; left.cents() > 0; left = left.minus(perMonth)) {
            instalments.add(new Instalment(first.plusMonths(instalments.size()), Percent.least(left, perMonth)));
        }
        return new InstalmentPlan(instalments);
    }

    /** All that is paid: the debt. */
    public Money total() {
        return Percent.sum(instalments.stream().map(Instalment::amount).toList());
    }

    /** What is left to pay after some payments, whichever came first; never below nothing. */
    public Money leftAfter(List<Money> payments) {
        return Percent.atLeastZero(total().minus(Percent.sum(payments)));
    }
}
