package nl.vangnet.experiments;

import java.time.Instant;
import java.util.List;
import nl.vangnet.trials.ledger.Ledger;

/**
 * Something that went otherwise than the protocol says.
 *
 * @param who entered it
 */
public record Deviation(Instant at, String who, String what, String why) {
    private static final String WHY = "\nwhy: ";

    /** All of a trial, in order. */
    public static List<Deviation> of(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(TrialEvent.DEVIATION))
                .map(entry -> {
                    String text = entry.payload();
                    int why = text.lastIndexOf(WHY);
                    return why < 0
                            ? new Deviation(entry.time(), entry.actor(), text, "")
                            : new Deviation(
                                    entry.time(),
                                    entry.actor(),
                                    text.substring(0, why),
                                    text.substring(why + WHY.length()));
                })
                .toList();
    }

    static String text(String what, String why) {
        return what.strip() + WHY + why.strip();
    }
}
