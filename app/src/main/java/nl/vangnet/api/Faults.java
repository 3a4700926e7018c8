package nl.vangnet.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that is wrong with one request, in the asker's language. */
final class Faults {
    /** More than this is counted and not kept, so that a small request never gets a huge answer. */
    static final int KEPT = 1_000;

    private static final int QUOTED = 60;

    /**
     * One fault.
     *
     * @param pointer where it is (RFC 6901), empty for the request as a whole
     * @param possible what could have been there, the likeliest first; empty where that is no list
     */
    record Fault(String pointer, String message, List<String> possible) {}

    private final Locale language;
    private final List<Fault> kept = new ArrayList<>();
    private int count;

    Faults(Locale language) {
        this.language = language;
    }

    void add(String pointer, Sentence sentence, Object... values) {
        add(pointer, List.of(), sentence, values);
    }

    void add(String pointer, List<String> possible, Sentence sentence, Object... values) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Fault(pointer, sentence.in(language, values), possible));
        }
    }

    boolean none() {
        return count == 0;
    }

    int count() {
        return count;
    }

    List<Fault> kept() {
        return kept;
    }

    Locale language() {
        return language;
    }

    /** What was sent, short enough to repeat in a message. */
    static String quoted(String sent) {
        return sent.length() <= QUOTED ? sent : sent.substring(0, QUOTED) + "...";
    }
}
