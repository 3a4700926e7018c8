package nl.vangnet.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * "This is not right", or what is missing, in the words of the person.
 *
 * @param line what it is about, as the person read it
 * @param owner who answers
 * @param answer null while nobody did
 */
public record Remark(
        long id,
        String line,
        String words,
        Instant saidAt,
        String owner,
        @Nullable Answer answer) {
    /**
     * What the municipality says of it.
     *
     * @param corrected whether the line was put right
     */
    public record Answer(boolean corrected, String words, Instant at, String author) {}

    public boolean isOpen() {
        return answer == null;
    }
}
