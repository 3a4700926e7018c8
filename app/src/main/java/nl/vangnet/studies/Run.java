package nl.vangnet.studies;

import java.time.Instant;
import java.util.List;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Sha256;

/**
 * Everything calculated once.
 *
 * @param draw by which arms: 0 those that people got, otherwise a decoy
 * @param results JSON, as {@code trial analyse} writes it
 * @param remarks what a reader must know beside the numbers
 * @param report as a page shows it, in both languages
 */
record Run(int draw, Instant at, String author, String results, List<String> remarks, Label report) {
    Run {
        remarks = List.copyOf(remarks);
    }

    /** Whether nobody got these arms. */
    boolean rehearsal() {
        return draw >= BatchAssignment.DECOYS;
    }

    /** SHA-256 of the results. */
    String hash() {
        return Sha256.hex(results);
    }
}
