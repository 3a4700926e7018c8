package nl.vangnet.experiments;

import java.util.List;
import java.util.Optional;
import nl.vangnet.experiments.Trials.Signed;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.EntryType;

/**
 * The sealed envelopes of the two parties, and why one may not be added or opened. The ledger refuses the same by name; here persons are
 * told apart by number too, and it is said in a way that the party can do something with.
 */
final class Envelopes {
    private static final int PARTIES = 2;

    private final List<Signed> commitments;
    private final List<Signed> reveals;

    private Envelopes(List<Signed> commitments, List<Signed> reveals) {
        this.commitments = commitments;
        this.reveals = reveals;
    }

    static Envelopes of(Trials trials, long trial) {
        return new Envelopes(trials.signed(trial, EntryType.COMMITMENT), trials.signed(trial, EntryType.REVEAL));
    }

    List<Actor> parties() {
        return commitments.stream().map(Signed::by).toList();
    }

    /** The party that this person is, under the name with which it committed. */
    Optional<Actor> party(Actor person) {
        return parties().stream().filter(person::isSamePersonAs).findFirst();
    }

    boolean bothSealed() {
        return commitments.size() == PARTIES;
    }

    boolean bothOpened() {
        return reveals.size() == PARTIES;
    }

    boolean isOpened(Actor party) {
        return reveals.stream().anyMatch(one -> one.by().isSamePersonAs(party));
    }

    void requireMayCommit(Actor person, String commitment) {
        if (bothSealed()) {
            throw new TrialRefused("experiment.geweigerd.al_twee");
        }
        if (party(person).isPresent()) {
            throw new TrialRefused("experiment.geweigerd.zelfde_persoon");
        }
        if (!Sha256.isHex(commitment)) {
            throw new TrialRefused("experiment.geweigerd.geen_hash");
        }
        if (commitments.stream().anyMatch(one -> one.payload().equals(commitment))) {
            throw new TrialRefused("experiment.geweigerd.zelfde_geheim");
        }
    }

    /** The party as which this person reveals, when it may. */
    Actor requireMayReveal(Actor person, String secret) {
        if (!Sha256.isHex(secret)) {
            throw new TrialRefused("experiment.geweigerd.geen_hash");
        }
        Actor party = party(person).orElseThrow(() -> new TrialRefused("experiment.geweigerd.geen_partij"));
        if (isOpened(party)) {
            throw new TrialRefused("experiment.geweigerd.al_getoond");
        }
        String commitment = Commitments.commitment(secret);
        if (commitments.stream()
                .noneMatch(one -> one.by().equals(party) && one.payload().equals(commitment))) {
            throw new TrialRefused("experiment.geweigerd.ander_geheim");
        }
        return party;
    }
}
