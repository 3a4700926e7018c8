package nl.vangnet.trials.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.trials.assignment.Sha256;

/**
 * The entries of one trial, in order. It is only added to, and what may not follow is refused: no list before two commitments, no secret
 * before the list, no unblinding before the plan of analysis is locked.
 */
public record Ledger(List<Entry> entries) {
    /** Nothing happened yet. */
    public static final Ledger EMPTY = new Ledger(List.of());

    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The hash of the last entry: who knows it knows that nothing before was changed. */
    public String head() {
        return entries.isEmpty() ? Entry.NOTHING_BEFORE : entries.getLast().hash();
    }

    /**
     * This ledger and one entry more.
     *
     * @param type see {@link EntryType}
     * @throws IllegalArgumentException when the entry may not follow
     */
    public Ledger append(Instant time, String actor, String type, String payload) {
        Entry entry = new Entry(
                entries.size() + 1L,
                time.truncatedTo(ChronoUnit.SECONDS),
                actor,
                type,
                payload,
                Sha256.hex(payload),
                head());
        Rules.objection(entries, entry).ifPresent(objection -> {
            throw new IllegalArgumentException("This cannot be entered: " + objection);
        });
        if (!entries.isEmpty() && entry.time().isBefore(entries.getLast().time())) {
            throw new IllegalArgumentException("This cannot be entered: it is of " + entry.time()
                    + ", before the last entry of " + entries.getLast().time());
        }
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Ledger(more);
    }

    /** Everything that is wrong with the chain, the order of entries, and the assignment; empty when all is well. */
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        String previous = Entry.NOTHING_BEFORE;
        Instant time = Instant.MIN;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            long line = i + 1L;
            if (entry.seq() != line) {
                faults.add(
                        new Fault(line, "here stands entry " + entry.seq() + ": an entry was moved, removed or added"));
            }
            if (!entry.previousHash().equals(previous)) {
                faults.add(new Fault(line, "does not follow the entry before: one of the two was changed or moved"));
            }
            if (!entry.payloadHash().equals(Sha256.hex(entry.payload()))) {
                faults.add(new Fault(line, "the content of \"" + entry.type() + "\" was changed: it has another hash"));
            }
            if (entry.time().isBefore(time)) {
                faults.add(new Fault(line, "is of " + entry.time() + ", before the entry above it"));
            }
            Rules.objection(entries.subList(0, i), entry).ifPresent(what -> faults.add(new Fault(line, what)));
            previous = entry.hash();
            time = entry.time();
        }
        faults.addAll(AssignmentCheck.faults(entries));
        return faults;
    }
}
