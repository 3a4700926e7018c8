package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of calls.
 *
 * @param answered whether the person let us know something; otherwise the person is silent
 * @param due by when; null while the clock stands still
 * @param words what is said
 * @param refusals why not to call now; empty where one may
 */
public record CallLine(
        long unit,
        long person,
        String name,
        boolean answered,
        @Nullable LocalDate due,
        List<String> words,
        List<Refused> refusals) {
    /** Key of why the person is on the list. */
    public String whyKey() {
        return answered ? "bellijst.antwoordde" : "bellijst.stil";
    }
}
