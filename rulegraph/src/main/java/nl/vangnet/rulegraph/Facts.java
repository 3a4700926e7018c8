package nl.vangnet.rulegraph;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of one unit for one month, as the explained execution asks for it. */
public interface Facts {
    /** In place of a person's number: the unit itself. */
    int UNIT = -1;

    int persons();

    /** How the person is called in an explanation; persons are numbered from 0. */
    String person(int person);

    /** The fact of a person, or of the {@link #UNIT}; empty where nobody knows it. Several, such as two wages, are added up. */
    List<Fact> facts(String key, int person);

    /**
     * A fact and where it comes from.
     *
     * @param value cents, a whole number, 0 or 1, the ordinal of a choice, or days since 1970-01-01
     */
    record Fact(long value, Origin origin) {}

    /**
     * Where a fact comes from.
     *
     * @param source who or what says so
     * @param knownSince when it became known; null where the asker states it
     * @param author who entered it; null where a register or the asker did
     * @param estimate true where someone guessed it until it is known
     * @param note how the value follows from what was filed; null where it is just that
     */
    record Origin(
            String source,
            @Nullable Instant knownSince,
            @Nullable String author,
            boolean estimate,
            @Nullable Note note) {}

    /**
     * How a value follows from what was filed, in keys and values: {@link RuleTexts#note(Note, java.util.Locale)} puts it into words.
     *
     * @param values cents, whole numbers, or days since 1970-01-01, as the text of the key says
     */
    record Note(String key, List<Long> values) {
        public Note {
            values = List.copyOf(values);
        }
    }
}
