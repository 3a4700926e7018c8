package nl.vangnet.letters;

import java.time.LocalDate;
import nl.vangnet.guidance.DaysOff;

/**
 * Until when one may object to a decision. Six weeks (Algemene wet bestuursrecht art. 6:7) from the day after it was sent (art. 6:8). A term
 * that would end on a Saturday, a Sunday or a general holiday ends on the next day that is none of these (Algemene termijnenwet art. 1 and
 * 3). Days that the government equates with a holiday for one year only are not known here: such a term is at least as long as said.
 *
 * @param lastDay the last day on which one may object
 * @param extended whether six weeks ended on a day off, so that the term is longer
 */
public record ObjectionTerm(LocalDate lastDay, boolean extended) {
    private static final int WEEKS = 6;

    /** The term of a decision that was sent on this day. */
    public static ObjectionTerm ofSent(LocalDate sent) {
        LocalDate sixWeeks = sent.plusWeeks(WEEKS);
        LocalDate last = DaysOff.openFrom(sixWeeks);
        return new ObjectionTerm(last, !last.equals(sixWeeks));
    }
}
