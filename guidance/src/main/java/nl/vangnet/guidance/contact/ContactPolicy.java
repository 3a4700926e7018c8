package nl.vangnet.guidance.contact;

import java.util.List;

/**
 * What a municipality chose where the law leaves room, as it holds on one day.
 *
 * @param answerDays days that somebody has to answer before the next attempt
 * @param quietDays days that an answer stops every further attempt, and after which an approach without a new attempt has lapsed
 * @param briefDays days that a brief that was read stays read
 * @param pensionMonths how long before pension age work is not spoken of any more
 * @param exemptionWeeks how long before the end of an exemption its review begins
 * @param exceptionDays days in which what a team lead allowed beside an agreement can be used
 * @param emergency whether no contact in one place is possible, as in a pandemic
 * @param steps the contact ladder, from the first attempt on
 */
public record ContactPolicy(
        int answerDays,
        int quietDays,
        int briefDays,
        int pensionMonths,
        int exemptionWeeks,
        int exceptionDays,
        boolean emergency,
        List<Rung> steps) {
    /** A step of the contact ladder. */
    public enum Rung {
        INVITATION,
        REMINDER,
        /** A way that was not tried yet: a call, an e-mail, somebody whom the person knows. */
        OTHER_WAY,
        /** For contact only, never to check anything. */
        HOME_VISIT
    }

    public ContactPolicy {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.getFirst() != Rung.INVITATION) {
            throw new IllegalArgumentException("A contact ladder begins with an invitation, not with " + steps);
        }
    }

    /** The same policy while people cannot meet in one place. */
    public ContactPolicy inEmergency() {
        return new ContactPolicy(
                answerDays, quietDays, briefDays, pensionMonths, exemptionWeeks, exceptionDays, true, steps);
    }
}
