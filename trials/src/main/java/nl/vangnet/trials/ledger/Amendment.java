package nl.vangnet.trials.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A change of a registered protocol. It has a number, says what changes from what to what and why, and what was known of outcomes at that
 * moment. Only what {@link Subject} names can be changed: never the arms, their ratio, the strata or an outcome.
 *
 * @param number 1, 2, 3, …
 * @param known of outcomes when it was made
 * @param newConsent whether participants were asked again, because something else is asked of them
 * @param why on one line
 * @param changes one or more, of different things
 */
public record Amendment(int number, Known known, boolean newConsent, String why, List<Change> changes) {
    /** What may be changed. */
    public enum Subject {
        TITLE,
        QUESTION,
        /** A rule for taking part, by its name. */
        RULE,
        /** How many people are expected. */
        PARTICIPANTS,
        /** When a wave is, by its code. */
        WINDOW,
        /** What is given after an interview of a wave, by its code. */
        VOUCHER;

        private static final Set<Subject> BEFORE_THE_LIST = EnumSet.of(QUESTION, RULE, PARTICIPANTS);

        /** Whether it decides who takes part in what, so that it cannot be changed once the list is frozen. */
        boolean isBoundByTheList() {
            return BEFORE_THE_LIST.contains(this);
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What anybody knew of outcomes. */
    public enum Known {
        /** None had been measured. */
        NONE,
        /** Some had been measured; nobody had looked at them together. */
        MEASURED,
        /** Somebody had looked at them together, not by arm. */
        SEEN;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing that changes.
     *
     * @param about which rule or wave; empty where there is one only
     */
    public record Change(Subject subject, String about, String from, String to) {
        public Change {
            requireOneLine("which", about);
            requireOneLine("old value", from);
            requireOneLine("new value", to);
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "An amendment says that " + subject.word() + " changes from \"" + from + "\" to the same");
            }
        }

        boolean isOfTheSameAs(Change other) {
            return subject == other.subject && about.equals(other.about);
        }
    }

    public Amendment {
        changes = List.copyOf(changes);
        requireOneLine("reason", why);
        if (why.isBlank() || changes.isEmpty()) {
            throw new IllegalArgumentException("An amendment says why, and changes something");
        }
        for (Change change : changes) {
            if (changes.stream().filter(change::isOfTheSameAs).count() > 1) {
                throw new IllegalArgumentException("An amendment changes " + change.subject.word() + " twice");
            }
        }
    }

    /** As it stands in the ledger; {@code docs/trial-ledger.md} tells the form. */
    public String text() {
        StringBuilder text = new StringBuilder("amendment " + number + "\n");
        text.append("known ").append(known.word()).append('\n');
        text.append("consent ").append(newConsent ? "new" : "same").append('\n');
        text.append("why ").append(why).append('\n');
        for (Change change : changes) {
            text.append("change ")
                    .append((change.subject.word() + " " + change.about).strip())
                    .append('\n');
            text.append("from ").append(change.from).append('\n');
            text.append("to ").append(change.to).append('\n');
        }
        return text.toString();
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @throws IllegalArgumentException when it is otherwise, or changes what cannot be changed
     */
    public static Amendment parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 7 || (lines.size() - 4) % 3 != 0) {
            throw new IllegalArgumentException(
                    "An amendment has four lines and three for each change, not " + lines.size());
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 4; i < lines.size(); i += 3) {
            String[] what = after(lines.get(i), "change ").split(" ", 2);
            changes.add(new Change(
                    named(Subject.values(), what[0]),
                    what.length == 2 ? what[1] : "",
                    after(lines.get(i + 1), "from "),
                    after(lines.get(i + 2), "to ")));
        }
        String number = after(lines.getFirst(), "amendment ");
        Amendment amendment = new Amendment(
                number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 0,
                named(Known.values(), after(lines.get(1), "known ")),
                after(lines.get(2), "consent ").equals("new"),
                after(lines.get(3), "why "),
                changes);
        if (!amendment.text().equals(text)) {
            throw new IllegalArgumentException("An amendment is not written in the one way");
        }
        return amendment;
    }

    private static String after(String line, String word) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException(
                    "An amendment says \"" + word.strip() + "\" where it says \"" + line + "\"");
        }
        return line.substring(word.length());
    }

    private static <E extends Enum<E>> E named(E[] values, String word) {
        return Stream.of(values)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("An amendment cannot be about \"" + word + "\", only about "
                                + Stream.of(values)
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .toList()));
    }

    private static void requireOneLine(String what, String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The " + what + " of an amendment stands on one line");
        }
    }
}
