package nl.vangnet.law;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a filed fact comes from, and since when it is known. Versions of one fact share its identity; the version that became known last
 * is the one that counts, and none is ever overwritten.
 *
 * @param fact identity of the fact over its versions
 * @param source who or what says so, in words, for example {@code loonstrook van De Kade BV}
 * @param author who entered it; null where a register or the asker did
 * @param knownSince when it became known; null where the asker states it now
 */
public record Provenance(
        String fact,
        String source,
        @Nullable String author,
        @Nullable Instant knownSince) {
    /** A fact that the asker states with the question. */
    public static Provenance stated(String fact, String source) {
        return new Provenance(fact, source, null, null);
    }

    /** When it became known, for comparing: what the asker states now comes after all that was filed. */
    Instant order() {
        return knownSince == null ? Instant.MAX : knownSince;
    }

    boolean knownAt(Instant moment) {
        return knownSince == null || !knownSince.isAfter(moment);
    }
}
