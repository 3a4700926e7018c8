package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The advance that an applicant has a right to while the application is not decided, Pw art. 52: within four weeks after the application
 * and every four weeks, at least 90 percent of the norm and 95 percent since 2026. It is a loan without interest, settled with the first
 * payment (statute texts of 2024-01 and 2026-01).
 *
 * @param on latest day of payment
 * @param least amount, to the next whole cent; null where it is undecided
 * @param undecidedBecause null where it is decided
 */
public record Advance(
        LocalDate on,
        Citation article,
        @Nullable Money least,
        @Nullable Reason undecidedBecause) {
    /**
     * What is left of advances when the right is known.
     *
     * @param paid of the first payment after settling
     * @param stillOwed of the advances where they were more than that payment: recoverable under art. 58(2)d
     */
    public record Settled(Money paid, Money stillOwed) {}

    /**
     * The advances that are due before the decision.
     *
     * @param decidedOn day of the decision; nothing is due on or after it
     * @param norm of the applicant, holiday allowance included
     * @throws IllegalArgumentException when the tables do not reach a day
     */
    public static List<Advance> due(LocalDate application, LocalDate decidedOn, Money norm, Instant knownAt) {
        DatedAmounts amounts = DatedAmounts.of(Participatiewet.NO_MUNICIPALITY, knownAt);
        long weeks = DatedAmounts.ofTheLaw().at("art52.weeks", application).value();
        List<Advance> advances = new ArrayList<>();
        for (LocalDate day = application.plusWeeks(weeks); day.isBefore(decidedOn); day = day.plusWeeks(weeks)) {
            DatedAmount share = amounts.at("art52.percent", day);
            advances.add(
                    share.known()
                            ? new Advance(day, share.citation(), Percent.up(norm, share.value(), Percent.WHOLE), null)
                            : new Advance(day, share.citation(), null, share.reason()));
        }
        return advances;
    }

    /** Settles advances with the first payment, whole: what is protected from attachment is not protected here (CRVB:2023:2024). */
    public static Settled settle(List<Money> advances, Money firstPayment) {
        Money lent = Percent.sum(advances);
        return new Settled(
                Percent.atLeastZero(firstPayment.minus(lent)), Percent.atLeastZero(lent.minus(firstPayment)));
    }
}
