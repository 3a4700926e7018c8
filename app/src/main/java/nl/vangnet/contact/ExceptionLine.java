package nl.vangnet.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision beside an agreement, as it is shown.
 *
 * @param open whether it can still be used
 * @param outgoing number of the message for which it was used; null where it was not
 */
public record ExceptionLine(
        String channelKey,
        String reason,
        String lead,
        LocalDate lastDay,
        boolean open,
        @Nullable Long outgoing) {
    static ExceptionLine of(AgreementExceptions.Decided decided, LocalDate today) {
        return new ExceptionLine(
                Keys.channel(decided.channel()),
                decided.reason(),
                decided.lead(),
                decided.lastDay(),
                decided.open(today),
                decided.outgoing());
    }
}
