package nl.vangnet.letters;

import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;

/**
 * A correction of another month that is settled in a payment.
 *
 * @param month the month that was corrected
 * @param amount what it adds to the payment, or, negative, takes off
 * @param groundKey key in the texts of why; the month is its one argument
 */
public record Settled(YearMonth month, Money amount, String groundKey) {
    /** Too much was paid; taken off within six months, Participatiewet art. 58(4). */
    public static final String PAID_TOO_MUCH = "brief.grond.te_veel";

    /** Too little was paid. */
    public static final String PAID_TOO_LITTLE = "brief.grond.te_weinig";
}
