package nl.vangnet.experiments;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the set-up as it was filled in.
 *
 * @param protocol with this part; null where there are errors
 * @param errors field to message, in the order of the fields
 */
record DraftForm(@Nullable Protocol protocol, Map<String, String> errors) {
    static DraftForm of(Protocol protocol, Map<String, String> errors) {
        return new DraftForm(errors.isEmpty() ? protocol : null, errors);
    }
}
