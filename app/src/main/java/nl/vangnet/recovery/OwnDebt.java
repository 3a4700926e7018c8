package nl.vangnet.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.vangnet.law.InstalmentPlan;
import nl.vangnet.letters.ObjectionTerm;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was paid too much over a month, as the client reads it.
 *
 * @param plan what is still held back, month by month; null where nothing is
 * @param term until when one may object to the decision that counts; null without one
 */
public record OwnDebt(
        Debt debt, @Nullable InstalmentPlan plan, @Nullable ObjectionTerm term) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    static OwnDebt of(Debt debt, LocalDate today) {
        Decision decision = debt.inForce();
        if (decision == null || decision.reading() == null) {
            return new OwnDebt(debt, null, null);
        }
        Money perMonth = decision.perMonth();
        LocalDate sent = day(decision.reading().at());
        InstalmentPlan plan = perMonth == null || debt.left().cents() == 0
                ? null
                : InstalmentPlan.of(debt.left(), perMonth, next(debt, sent, YearMonth.from(today)));
        return new OwnDebt(debt, plan, ObjectionTerm.ofSent(sent));
    }

    /** The month after the decision, or the first of which nothing was held back yet. */
    private static YearMonth next(Debt debt, LocalDate sent, YearMonth now) {
        YearMonth first = YearMonth.from(sent).plusMonths(1);
        YearMonth next = first.isBefore(now) ? now : first;
        boolean taken =
                debt.payments().stream().anyMatch(payment -> payment.in().equals(next));
        return taken ? next.plusMonths(1) : next;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, HERE);
    }
}
