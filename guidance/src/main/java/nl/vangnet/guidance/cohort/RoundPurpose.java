package nl.vangnet.guidance.cohort;

import java.time.LocalDate;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Duty;

/** For what one person of a round can be invited: not everybody can be reached by what the round is about. */
public final class RoundPurpose {
    private RoundPurpose() {}

    /**
     * The purpose for this person: before pension whether the income is in order, for who need not look for work how they are, otherwise
     * that of the round.
     *
     * @param day on which the invitation leaves
     */
    public static Purpose of(Brief brief, Purpose ofRound, ContactPolicy policy, LocalDate day) {
        if (!brief.pensionDay().isAfter(day.plusMonths(policy.pensionMonths()))) {
            return Purpose.INCOME_IN_ORDER;
        }
        return brief.exemption(Duty.SEEK_WORK, day).isPresent() ? Purpose.HOW_ARE_YOU : ofRound;
    }
}
