package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.dossier.Duty;

/** What the law lets the municipality say with an invitation, and what it has to say. */
final class LegalSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("SUSPENSION_FOR_SUPPORT", LegalSafeguards::suspensionForSupport),
            new Safeguard<>("CONSEQUENCE_WITHOUT_GROUND", LegalSafeguards::consequenceWithoutGround),
            new Safeguard<>("CONSEQUENCE_WITHOUT_ARTICLE", LegalSafeguards::consequenceWithoutArticle),
            new Safeguard<>("THREAT_IN_OWN_WORDS", LegalSafeguards::threatInOwnWords),
            new Safeguard<>("DUTY_OR_VOLUNTARY", LegalSafeguards::dutyOrVoluntary),
            new Safeguard<>("CLAUSE_OF_OTHER_PURPOSE", LegalSafeguards::clauseOfOtherPurpose),
            new Safeguard<>("ONE_WAY_TO_MEET", LegalSafeguards::oneWayToMeet),
            new Safeguard<>("QUESTIONS_LEFT_OPEN", LegalSafeguards::questionsLeftOpen));

    private static final Set<Content> ANSWERS_TO_EVERY_INVITATION =
            EnumSet.of(Content.WHY_YOU, Content.WHO_HELPS, Content.CANNOT_COME);

    private LegalSafeguards() {}

    private static Optional<Objection> suspensionForSupport(Departure departure) {
        return departure.message().purpose().legalType() == LegalType.SUPPORT
                ? announced(departure, clause -> clause.consequence() == Consequence.SUSPENSION)
                : Optional.empty();
    }

    /** A phone number is not needed to know the right to assistance (art. 17), and giving it is no support (art. 9). */
    private static Optional<Objection> consequenceWithoutGround(Departure departure) {
        LegalType type = departure.message().purpose().legalType();
        boolean phone = departure.message().has(Content.ASKS_PHONE_NUMBER);
        boolean suspensionForSupport = type == LegalType.SUPPORT;
        return announced(
                departure,
                clause -> !(suspensionForSupport && clause.consequence() == Consequence.SUSPENSION)
                        && (phone || !clause.consequence().possibleWith(type)));
    }

    private static Optional<Objection> consequenceWithoutArticle(Departure departure) {
        return announced(departure, clause -> clause.article() == null);
    }

    private static Optional<Objection> announced(Departure departure, Predicate<Clause> wrong) {
        return departure.message().clauses().stream()
                .filter(clause -> clause.consequence() != Consequence.NONE)
                .filter(wrong)
                .findFirst()
                .map(clause ->
                        instead("instead.without-consequence", new Detail.Key("consequence." + clause.consequence())));
    }

    private static Optional<Objection> threatInOwnWords(Departure departure) {
        return OwnWords.threaten(departure.message().ownWords())
                ? Optional.of(instead("instead.without-consequence"))
                : Optional.empty();
    }

    /** Who is fully and permanently unable to work has no duty of art. 9 at all (art. 9(5)), so neither that of coming. */
    private static Optional<Objection> dutyOrVoluntary(Departure departure) {
        Message message = departure.message();
        boolean duty = message.has(Content.DUTY_TO_COME);
        boolean voluntary = message.has(Content.VOLUNTARY);
        boolean nothingToSay = !message.invites() && !message.has(Content.PLAN_FORM);
        boolean consistent = switch (message.purpose().legalType()) {
            case VOLUNTARY -> !duty;
            case RIGHT_TO_ASSISTANCE -> !voluntary;
            case SUPPORT ->
                !duty
                        || departure
                                .brief()
                                .exemption(Duty.USE_SUPPORT, departure.day())
                                .isEmpty();
        };
        return consistent && (duty != voluntary || (nothingToSay && !duty))
                ? Optional.empty()
                : Optional.of(instead("instead.duty-" + fitting(departure)));
    }

    private static String fitting(Departure departure) {
        return switch (departure.message().purpose().legalType()) {
            case RIGHT_TO_ASSISTANCE -> "must";
            case VOLUNTARY -> "may";
            case SUPPORT ->
                departure.brief().exemption(Duty.USE_SUPPORT, departure.day()).isPresent() ? "may" : "one";
        };
    }

    private static Optional<Objection> clauseOfOtherPurpose(Departure departure) {
        Message message = departure.message();
        return message.clauses().stream()
                .filter(clause -> !clause.purposes().contains(message.purpose()))
                .findFirst()
                .map(clause -> instead("instead.fitting-clauses", new Detail.Key("purpose." + message.purpose())));
    }

    private static Optional<Objection> oneWayToMeet(Departure departure) {
        return departure.message().invites() && !departure.message().has(Content.CHOICE_OF_PLACE)
                ? Optional.of(instead("instead.choice"))
                : Optional.empty();
    }

    private static Optional<Objection> questionsLeftOpen(Departure departure) {
        Message message = departure.message();
        return (message.invites() || message.has(Content.PLAN_FORM))
                        && !message.contents().containsAll(ANSWERS_TO_EVERY_INVITATION)
                ? Optional.of(instead("instead.why-who-cannot"))
                : Optional.empty();
    }
}
