package nl.vangnet.experiments;

import java.time.Instant;
import java.util.List;
import nl.vangnet.trials.ledger.Amendment;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;

/**
 * A change of the registered protocol, as it was entered.
 *
 * @param who entered it
 */
public record Amended(Instant at, String who, Amendment amendment) {
    /** All of a trial, in order. */
    public static List<Amended> of(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(EntryType.AMENDMENT))
                .map(entry -> new Amended(entry.time(), entry.actor(), Amendment.parse(entry.payload())))
                .toList();
    }

    /** Changes that participants are told. */
    List<Change> toTell() {
        return amendment.changes().stream()
                .filter(change -> switch (change.subject()) {
                    case TITLE, WINDOW, VOUCHER -> true;
                    // These are changed only while nobody takes part yet, or ask nothing of who does.
                    case QUESTION, RULE, PARTICIPANTS -> false;
                })
                .toList();
    }
}
