package nl.vangnet.wages;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a client has filled in so far, kept in the session until it is sent.
 *
 * @param unit of the client who fills it in: a session may outlive a log-in
 * @param work number of the work; null for work that is not known yet
 * @param person whose wage it is
 * @param employer its name
 * @param to last day, which follows from the first and the kind of period
 * @param cents the net wage; null before the second step
 */
public record OwnReport(
        long unit,
        @Nullable Long work,
        long person,
        String employer,
        PayPeriod period,
        LocalDate from,
        LocalDate to,
        @Nullable Long cents)
        implements Serializable {
    OwnReport withNet(Money net) {
        return new OwnReport(unit, work, person, employer, period, from, to, net.cents());
    }

    /** The net wage, after the second step. */
    public Money net() {
        return Money.ofCents(Objects.requireNonNull(cents, "the second step asks the net wage"));
    }

    /** One word for all that is filled in: who sends has seen this on the last page and nothing else. */
    public String seen() {
        return unit + "." + work + "." + person + "." + Integer.toHexString(employer.hashCode()) + "." + from + "." + to
                + "." + cents;
    }
}
