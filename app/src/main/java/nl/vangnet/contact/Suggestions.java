package nl.vangnet.contact;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;

/** With what a colleague begins: the way and the clauses that are usual, by what was agreed and by the step that comes now. */
final class Suggestions {
    private static final int DAYS_AHEAD = 10;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    /** The clauses with which an invitation begins; what else fits its purpose can be added. */
    private static final Set<String> USUAL = Set.of(
            "how-are-you",
            "income-in-order",
            "exemption-review",
            "work-why",
            "plan-why",
            "verification-why",
            "neighbourhood",
            "meet",
            "choice",
            "must-verification",
            "may",
            "answer",
            "cannot-come",
            "who-helps");

    /** What is needed only to meet. */
    private static final Set<String> TO_MEET = Set.of("meet", "choice", "cannot-come", "answer");

    private Suggestions() {}

    /** @param answered whether the person let something know that waits for a reply */
    static List<String> clauses(Purpose purpose, boolean toMeet, boolean answered) {
        Stream<String> fitting = Clauses.all().fitting(purpose).stream()
                .map(Clause::name)
                .filter(USUAL::contains)
                .filter(name -> toMeet || !TO_MEET.contains(name));
        return (answered ? Stream.concat(Stream.of("reply"), fitting) : fitting).toList();
    }

    static Draft draft(Brief brief, Purpose purpose, Channel channel, LadderState state, LocalDate today) {
        boolean toMeet = channel != Channel.HOME_VISIT && channel != Channel.PHONE;
        return new Draft(
                brief.unit(),
                brief.person(),
                purpose,
                channel,
                toMeet ? place(brief, today) : null,
                toMeet ? day(today) : null,
                toMeet ? time(brief, today) : null,
                clauses(purpose, toMeet, state instanceof LadderState.Answered),
                Map.of(),
                false);
    }

    static LocalDate day(LocalDate today) {
        return DaysOff.openFrom(today.plusDays(DAYS_AHEAD));
    }

    static LocalTime time(Brief brief, LocalDate today) {
        ContactAgreement agreement = brief.agreement();
        LocalTime earliest = agreement == null || !agreement.inForce(day(today)) ? null : agreement.notBefore();
        return earliest == null || earliest.isBefore(MORNING) ? MORNING : earliest;
    }

    static Channel place(Brief brief, LocalDate today) {
        return Stream.of(Channel.OFFICE, Channel.ELSEWHERE, Channel.PHONE, Channel.VIDEO, Channel.HOME_VISIT)
                .filter(way -> agreed(brief, way, today))
                .findFirst()
                .orElse(Channel.OFFICE);
    }

    /** What was agreed to come first; otherwise what is usual for the step that comes now. */
    static Channel channel(Brief brief, LadderState state, ContactPolicy policy, LocalDate today) {
        ContactAgreement agreement = brief.agreement();
        Channel first = agreement == null || !agreement.inForce(today) ? null : agreement.first();
        return Stream.concat(
                        Stream.ofNullable(first),
                        Stream.of(Channel.LETTER, Channel.PHONE, Channel.EMAIL, Channel.TEXT_MESSAGE, Channel.PORTAL))
                .filter(way -> agreed(brief, way, today) && state.fits(way, policy))
                .findFirst()
                .orElse(Channel.HOME_VISIT);
    }

    private static boolean agreed(Brief brief, Channel way, LocalDate today) {
        ContactAgreement agreement = brief.agreement();
        return agreement == null
                || !agreement.inForce(today)
                || !agreement.never().contains(way);
    }
}
