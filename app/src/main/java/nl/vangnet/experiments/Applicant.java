package nl.vangnet.experiments;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with assistance on the day of the snapshot, with what the rules ask.
 *
 * @param applicant false for the partner
 * @param age null where nobody knows when the person was born
 * @param inOtherTrial whether the person takes part in a trial that still runs
 */
record Applicant(
        long person,
        long unit,
        boolean applicant,
        @Nullable Integer age,
        String district,
        int monthsOnAssistance,
        boolean partner,
        int children,
        boolean works,
        boolean exempt,
        boolean vulnerable,
        String language,
        boolean inOtherTrial) {
    Baseline baseline() {
        return new Baseline(age == null ? 0 : age, district, monthsOnAssistance, partner, children, works, exempt);
    }
}
