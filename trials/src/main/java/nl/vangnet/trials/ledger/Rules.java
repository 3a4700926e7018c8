package nl.vangnet.trials.ledger;

import java.util.List;
import java.util.Optional;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.Amendment.Change;
import org.jspecify.annotations.Nullable;

/** What must stand in the ledger before an entry may follow. They bind whoever appends, and are held again when the ledger is verified. */
final class Rules {
    private static final int PARTIES = 2;

    private Rules() {}

    /** Why the entry may not follow those before it; empty when it may. */
    static Optional<String> objection(List<Entry> before, Entry entry) {
        return Optional.ofNullable(
                switch (entry.type()) {
                    case EntryType.DESIGN -> once(before, entry);
                    case EntryType.AMENDMENT -> amendment(before, entry);
                    case EntryType.COMMITMENT -> commitment(before, entry);
                    case EntryType.LIST ->
                        count(before, EntryType.COMMITMENT) < PARTIES
                                ? "the list is frozen before two parties have committed to a secret"
                                : once(before, entry);
                    case EntryType.REVEAL -> reveal(before, entry);
                    case EntryType.ASSIGNMENT ->
                        count(before, EntryType.REVEAL) < PARTIES
                                ? "the assignment is made before both secrets are revealed"
                                : once(before, entry);
                    case EntryType.PLAN_LOCKED -> once(before, entry);
                    case EntryType.UNBLINDING ->
                        count(before, EntryType.PLAN_LOCKED) == 0
                                ? "the trial is unblinded before the plan of analysis is locked"
                                : null;
                    default -> null;
                });
    }

    private static @Nullable String amendment(List<Entry> before, Entry entry) {
        if (count(before, EntryType.DESIGN) == 0) {
            return "the protocol is amended before the design is registered";
        }
        if (count(before, EntryType.PLAN_LOCKED) > 0) {
            return "the protocol is amended after the plan of analysis is locked";
        }
        Amendment amendment;
        try {
            amendment = Amendment.parse(entry.payload());
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        long due = count(before, EntryType.AMENDMENT) + 1;
        if (amendment.number() != due) {
            return "an amendment has number " + amendment.number() + ", where " + due + " was due";
        }
        for (Change change : amendment.changes()) {
            String what = change.subject() + " " + change.about();
            if (change.subject().isBoundByTheList() && count(before, EntryType.LIST) > 0) {
                return "an amendment changes " + what.strip() + " after the list is frozen";
            }
            String left = left(before, change);
            if (!left.equals(change.from())) {
                return "the change of " + what.strip() + " begins at \"" + change.from() + "\", where it was \"" + left
                        + "\"";
            }
        }
        return null;
    }

    /** Where the amendments before left what this one changes; where it begins itself when none did. */
    private static String left(List<Entry> before, Change change) {
        return before.stream()
                .filter(entry -> entry.type().equals(EntryType.AMENDMENT))
                .flatMap(entry -> changes(entry.payload()).stream())
                .filter(change::isOfTheSameAs)
                .map(Change::to)
                .reduce((_, later) -> later)
                .orElse(change.from());
    }

    /** What cannot be read is a fault of that entry, not of those after it. */
    private static List<Change> changes(String payload) {
        try {
            return Amendment.parse(payload).changes();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static @Nullable String commitment(List<Entry> before, Entry entry) {
        if (count(before, EntryType.DESIGN) == 0) {
            return "a party commits to a secret before the design is registered";
        }
        if (count(before, EntryType.COMMITMENT) == PARTIES) {
            return "a third party commits to a secret: two are enough, and a third could choose among outcomes";
        }
        if (!Sha256.isHex(entry.payload())) {
            return "a commitment is 64 lower-case hexadecimal digits";
        }
        for (Entry other : before) {
            if (other.type().equals(EntryType.COMMITMENT)) {
                try {
                    new Commitments(other.actor(), other.payload(), entry.actor(), entry.payload());
                } catch (IllegalArgumentException e) {
                    return e.getMessage();
                }
            }
        }
        return null;
    }

    private static @Nullable String reveal(List<Entry> before, Entry entry) {
        if (count(before, EntryType.LIST) == 0) {
            return "a secret is revealed before the list is frozen: from here the list could be made to fit";
        }
        if (!Sha256.isHex(entry.payload())) {
            return "a secret is 64 lower-case hexadecimal digits";
        }
        boolean again = before.stream()
                .anyMatch(e -> e.type().equals(EntryType.REVEAL) && e.actor().equals(entry.actor()));
        String commitment = Commitments.commitment(entry.payload());
        boolean committed = before.stream()
                .anyMatch(e -> e.type().equals(EntryType.COMMITMENT)
                        && e.actor().equals(entry.actor())
                        && e.payload().equals(commitment));
        return again
                ? entry.actor() + " reveals a secret for the second time"
                : committed ? null : "the secret of " + entry.actor() + " is not the one that was committed to";
    }

    private static @Nullable String once(List<Entry> before, Entry entry) {
        return count(before, entry.type()) > 0 ? "there is a second entry \"" + entry.type() + "\"" : null;
    }

    private static long count(List<Entry> entries, String type) {
        return entries.stream().filter(entry -> entry.type().equals(type)).count();
    }
}
