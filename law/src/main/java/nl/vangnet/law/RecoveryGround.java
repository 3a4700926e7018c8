package nl.vangnet.law;

import nl.vangnet.rulegraph.Citation;

/** Why assistance may or must be recovered, Pw art. 58(1) and (2) (statute text of 2026-07). */
public enum RecoveryGround {
    /** The client broke the duty to inform (art. 17(1)): recovery is an obligation. */
    BREACH_OF_DUTY("1"),
    /** Given wrongly or too high, without a breach. */
    TOO_HIGH("2 a"),
    /** Given as a loan whose conditions are not kept. */
    LOAN("2 b"),
    /** An advance that was more than the right. */
    ADVANCE("2 d"),
    /** Paid without right, and the client could reasonably know. Not after two years, art. 58(6). */
    COULD_KNOW("2 e"),
    /** The client had or received means later over the same period. */
    LATER_MEANS("2 f");

    private final String place;

    RecoveryGround(String paragraphAndPart) {
        place = paragraphAndPart;
    }

    /** Whether the municipality must recover, apart from urgent reasons (art. 58(8)); otherwise it may. */
    public boolean must() {
        return this == BREACH_OF_DUTY;
    }

    public Citation article() {
        return RecoveryDecision.article58(place.split(" ", -1));
    }
}
