package nl.vangnet.guidance.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an independent assessor says that somebody can do. It comes in the place of an earlier one, and nothing else does.
 *
 * @param assessor who made it: not somebody of the municipality
 * @param report number of the report; empty where there is none
 * @param madeOn the day of the report
 * @param before number of the report that counts until now; null where none does
 * @param beforeOn the day of that report; null where none counts
 */
public record Assessment(
        String assessor,
        String report,
        LocalDate madeOn,
        @Nullable String before,
        @Nullable LocalDate beforeOn) {
    private static final Safeguards<Assessment> ALL = Safeguards.of(List.of(new Safeguard<>(
            "CAPACITY_ONLY_BY_ASSESSMENT",
            assessment -> assessment.isNew()
                    ? Optional.empty()
                    : Optional.of(Objection.instead("instead.request-assessment")))));

    public static List<String> safeguards() {
        return ALL.names();
    }

    /** Whether this may take the place of what counts now. */
    public Verdict check(LocalDate today) {
        return ALL.check(this, today);
    }

    private boolean isNew() {
        boolean later = beforeOn == null || madeOn.isAfter(beforeOn);
        return !assessor.isBlank() && !report.isBlank() && !report.equals(before) && later;
    }
}
