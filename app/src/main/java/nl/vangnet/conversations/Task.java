package nl.vangnet.conversations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on the list of a case manager that is not done.
 *
 * @param due null while the clock stands still
 */
public record Task(long id, String words, @Nullable LocalDate due) {
    static String subject(long id) {
        return "task:" + id;
    }
}
