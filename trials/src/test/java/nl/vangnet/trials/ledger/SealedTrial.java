package nl.vangnet.trials.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.assignment.UnitList;

/** The ledger of an assignment from beginning to end. */
final class SealedTrial {
    static final String SECRET_A = "0a".repeat(32);
    static final String SECRET_B = "b1".repeat(32);
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private SealedTrial() {}

    static Ledger ledger(AssignmentDesign design, UnitList units) {
        Commitments commitments = new Commitments(
                "Nora Notaris",
                Commitments.commitment(SECRET_A),
                "Ömer \"de\" Accountant",
                Commitments.commitment(SECRET_B));
        Ledger ledger = Ledger.EMPTY
                .append(START, "Rosa Onderzoeker", EntryType.DESIGN, design.text())
                .append(START, commitments.partyA(), EntryType.COMMITMENT, commitments.commitmentA())
                .append(START, commitments.partyB(), EntryType.COMMITMENT, commitments.commitmentB())
                .append(START.plusSeconds(60), "Rosa Onderzoeker", EntryType.LIST, units.text())
                .append(START.plusSeconds(120), commitments.partyA(), EntryType.REVEAL, SECRET_A)
                .append(START.plusSeconds(120), commitments.partyB(), EntryType.REVEAL, SECRET_B);
        String seed = commitments.seed(SECRET_A, SECRET_B, units.hash());
        int[] arms = new BatchAssignment(seed, design.sites(), units).draw(0);
        return ledger.append(START.plusSeconds(180), "Vangnet", EntryType.ASSIGNMENT, units.text(arms, design.arms()))
                .append(
                        START.plusSeconds(240),
                        "Rosa Onderzoeker",
                        "note",
                        "Three lines\nwith \"quotes\", a \\ and a tab\t");
    }

    /** The same entries with the payload of one changed, and all hashes made to fit again: what a careful forger would do. */
    static Ledger forged(Ledger ledger, String type, String before, String after) {
        Ledger forged = Ledger.EMPTY;
        for (Entry entry : ledger.entries()) {
            String payload = entry.type().equals(type) ? entry.payload().replace(before, after) : entry.payload();
            forged = forged.append(entry.time(), entry.actor(), entry.type(), payload);
        }
        return forged;
    }

    /** One entry more, with hashes that fit, whether or not it may follow: what a forger would write. */
    static Ledger unchecked(Ledger ledger, String actor, String type, String payload) {
        List<Entry> entries = new ArrayList<>(ledger.entries());
        entries.add(new Entry(
                entries.size() + 1L,
                entries.getLast().time(),
                actor,
                type,
                payload,
                Sha256.hex(payload),
                entries.getLast().hash()));
        return new Ledger(entries);
    }

    /** The entries in another order, with all hashes made to fit again. */
    static Ledger reordered(Ledger ledger, List<Integer> order) {
        List<Entry> entries = new ArrayList<>();
        String previous = Entry.NOTHING_BEFORE;
        for (int i = 0; i < order.size(); i++) {
            Entry entry = ledger.entries().get(order.get(i));
            Entry moved = new Entry(
                    i + 1L, entry.time(), entry.actor(), entry.type(), entry.payload(), entry.payloadHash(), previous);
            entries.add(moved);
            previous = moved.hash();
        }
        return new Ledger(entries);
    }
}
