package nl.vangnet.experiments;

import java.util.List;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;

/**
 * The sealed envelopes of the two parties, and why one may not be added or opened. The ledger refuses the same; here it is said in a way
 * that the party can do something with.
 */
final class Envelopes {
    private static final int PARTIES = 2;

    private final List<Entry> commitments;
    private final List<Entry> reveals;

    Envelopes(Ledger ledger) {
        commitments = of(ledger, EntryType.COMMITMENT);
        reveals = of(ledger, EntryType.REVEAL);
    }

    private static List<Entry> of(Ledger ledger, String type) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .toList();
    }

    List<String> parties() {
        return commitments.stream().map(Entry::actor).toList();
    }

    boolean bothSealed() {
        return commitments.size() == PARTIES;
    }

    boolean bothOpened() {
        return reveals.size() == PARTIES;
    }

    boolean isOpened(String party) {
        return reveals.stream().anyMatch(entry -> entry.actor().equals(party));
    }

    void requireMayCommit(String party, String commitment) {
        if (bothSealed()) {
            throw new TrialRefused("experiment.geweigerd.al_twee");
        }
        if (parties().contains(party)) {
            throw new TrialRefused("experiment.geweigerd.zelfde_persoon");
        }
        if (!Sha256.isHex(commitment)) {
            throw new TrialRefused("experiment.geweigerd.geen_hash");
        }
        if (commitments.stream().anyMatch(entry -> entry.payload().equals(commitment))) {
            throw new TrialRefused("experiment.geweigerd.zelfde_geheim");
        }
    }

    void requireMayReveal(String party, String secret) {
        if (!Sha256.isHex(secret)) {
            throw new TrialRefused("experiment.geweigerd.geen_hash");
        }
        if (!parties().contains(party)) {
            throw new TrialRefused("experiment.geweigerd.geen_partij");
        }
        if (isOpened(party)) {
            throw new TrialRefused("experiment.geweigerd.al_getoond");
        }
        String commitment = Commitments.commitment(secret);
        if (commitments.stream()
                .noneMatch(
                        entry -> entry.actor().equals(party) && entry.payload().equals(commitment))) {
            throw new TrialRefused("experiment.geweigerd.ander_geheim");
        }
    }
}
