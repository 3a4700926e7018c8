package nl.vangnet.cohorts;

import java.util.List;
import java.util.Map;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.InWriting;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;

/** The invitation of a round: the person chooses how to meet, and on which day. */
final class RoundDrafts {
    private RoundDrafts() {}

    static Draft of(Brief brief, Purpose purpose) {
        return new Draft(
                brief.unit(),
                brief.person(),
                purpose,
                InWriting.to(brief),
                null,
                null,
                null,
                clauses(purpose),
                Map.of());
    }

    private static List<String> clauses(Purpose purpose) {
        String why = switch (purpose) {
            case HOW_ARE_YOU -> "how-are-you";
            case INCOME_IN_ORDER -> "income-in-order";
            case WORK -> "work-why";
            case EXEMPTION_REVIEW, PLAN, VERIFICATION, VOLUNTARY_MEETING, INFORMATION, PARTNER ->
                throw new IllegalArgumentException("No round invites for " + purpose);
        };
        return List.of(why, "choice", purpose == Purpose.WORK ? "must" : "may", "answer", "cannot-come", "who-helps");
    }
}
