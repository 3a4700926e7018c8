package nl.vangnet.experiments;

import java.util.HashMap;
import java.util.Map;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import org.springframework.stereotype.Component;

/**
 * Which arm a unit is in. Whoever interviews, and whoever looks at outcomes before the trial is unblinded, has no business here: only
 * {@code experiments}, {@code fidelity} and {@code studies} may ask.
 */
@Component
public class Arms {
    private final Trials trials;

    Arms(Trials trials) {
        this.trials = trials;
    }

    /** Code of the arm by code of the unit; empty before the assignment. */
    public Map<String, String> of(long trial) {
        Map<String, String> arms = new HashMap<>();
        for (Entry entry : trials.ledger(trial).entries()) {
            if (entry.type().equals(EntryType.ASSIGNMENT)) {
                entry.payload().lines().forEach(line -> {
                    int colon = line.indexOf(':');
                    arms.put(line.substring(0, colon), line.substring(colon + 1));
                });
            }
        }
        return Map.copyOf(arms);
    }
}
