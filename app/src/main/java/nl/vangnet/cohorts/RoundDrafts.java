package nl.vangnet.cohorts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.contact.Draft;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;

/** The invitation of a round: the person chooses how to meet, and on which day. */
final class RoundDrafts {
    private RoundDrafts() {}

    static Draft of(Brief brief, Purpose purpose) {
        return new Draft(
                brief.unit(),
                brief.person(),
                purpose,
                channel(brief.agreement()),
                null,
                null,
                null,
                clauses(purpose),
                Map.of());
    }

    /** As agreed; otherwise by letter. */
    private static Channel channel(@org.jspecify.annotations.Nullable ContactAgreement agreement) {
        if (agreement == null) {
            return Channel.LETTER;
        }
        Channel first = agreement.first();
        return first != null
                ? first
                : Stream.of(Channel.LETTER, Channel.EMAIL, Channel.PORTAL)
                        .filter(channel -> !agreement.never().contains(channel))
                        .findFirst()
                        .orElse(Channel.LETTER);
    }

    private static List<String> clauses(Purpose purpose) {
        String why = switch (purpose) {
            case HOW_ARE_YOU -> "how-are-you";
            case INCOME_IN_ORDER -> "income-in-order";
            case WORK -> "work-why";
            case EXEMPTION_REVIEW, PLAN, VERIFICATION, VOLUNTARY_MEETING ->
                throw new IllegalArgumentException("No round invites for " + purpose);
        };
        return List.of(why, "choice", purpose == Purpose.WORK ? "must" : "may", "answer", "cannot-come", "who-helps");
    }
}
