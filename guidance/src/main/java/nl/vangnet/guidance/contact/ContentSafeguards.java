package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;

/** What may not stand in a message to this person. */
final class ContentSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("EXEMPTION_IN_FORCE", ContentSafeguards::exemptionInForce),
            new Safeguard<>("EXEMPTION_REVIEW_FIRST", ContentSafeguards::exemptionReviewFirst),
            new Safeguard<>("REVIEW_IS_OPEN", ContentSafeguards::reviewIsOpen),
            new Safeguard<>("PENSION_NEAR", ContentSafeguards::pensionNear),
            new Safeguard<>("ACTIVE_ALREADY", ContentSafeguards::activeAlready),
            new Safeguard<>("MEDICAL_QUESTION", ContentSafeguards::medicalQuestion),
            new Safeguard<>("ANSWERED_BEFORE", ContentSafeguards::answeredBefore),
            new Safeguard<>("NO_CONVERSATION_YET", ContentSafeguards::noConversationYet),
            new Safeguard<>("KNOWN_TO_EACH_OTHER", ContentSafeguards::knownToEachOther),
            new Safeguard<>("CONTACT_THAT_CHECKS", ContentSafeguards::contactThatChecks));

    /** What goes on while an exemption comes to its end: its review, what the right to assistance needs, and replies. */
    private static final Set<Purpose> BESIDE_A_REVIEW = EnumSet.of(Purpose.EXEMPTION_REVIEW, Purpose.VERIFICATION);

    private static final Set<Content> ONLY_AFTER_A_CONVERSATION = EnumSet.of(Content.PLAN_FORM, Content.JOB_HUNTER);

    private ContentSafeguards() {}

    private static Optional<Objection> exemptionInForce(Departure departure) {
        LocalDate day = departure.day();
        return departure.message().contents().stream()
                .sorted()
                .flatMap(content ->
                        Optional.ofNullable(content.duty())
                                .flatMap(duty -> departure.brief().exemption(duty, day))
                                .stream())
                .findFirst()
                .map(exemption -> instead("instead.how-are-you", new Detail.Key(name(exemption)), new Detail.Day(day)));
    }

    private static String name(Exemption exemption) {
        return exemption.duties().contains(Duty.SEEK_WORK) ? "duty.SEEK_WORK" : "duty.RETURN_SERVICE";
    }

    private static Optional<Objection> exemptionReviewFirst(Departure departure) {
        Message message = departure.message();
        if (BESIDE_A_REVIEW.contains(message.purpose()) || message.besideTheLadder()) {
            return Optional.empty();
        }
        LocalDate window = departure.today().plusWeeks(departure.policy().exemptionWeeks());
        return departure.brief().exemptions().stream()
                .filter(exemption -> !exemption.from().isAfter(departure.today()))
                .flatMap(exemption -> Optional.ofNullable(exemption.to()).stream())
                .filter(end -> !end.isBefore(departure.today()) && !end.isAfter(window))
                .findFirst()
                .map(end -> instead("instead.exemption-review", new Detail.Day(end)));
    }

    private static Optional<Objection> reviewIsOpen(Departure departure) {
        return departure.message().purpose() == Purpose.EXEMPTION_REVIEW && asksADuty(departure.message())
                ? Optional.of(instead("instead.open-question"))
                : Optional.empty();
    }

    private static Optional<Objection> pensionNear(Departure departure) {
        LocalDate pension = departure.brief().pensionDay();
        boolean near =
                !pension.isAfter(departure.day().plusMonths(departure.policy().pensionMonths()));
        Purpose purpose = departure.message().purpose();
        return near && (purpose == Purpose.WORK || purpose == Purpose.PLAN || asksADuty(departure.message()))
                ? Optional.of(instead("instead.income-in-order", new Detail.Day(pension)))
                : Optional.empty();
    }

    private static boolean asksADuty(Message message) {
        return message.contents().stream().anyMatch(content -> content.duty() != null);
    }

    private static Optional<Objection> activeAlready(Departure departure) {
        List<Activity> activities = departure.brief().activities(departure.today());
        return departure.message().has(Content.VOLUNTEERING) && !activities.isEmpty()
                ? Optional.of(instead(
                        "instead.how-are-you",
                        new Detail.Words(activities.getFirst().words())))
                : Optional.empty();
    }

    private static Optional<Objection> medicalQuestion(Departure departure) {
        return departure.message().has(Content.MEDICAL_QUESTION)
                ? Optional.of(instead("instead.assessment"))
                : Optional.empty();
    }

    private static Optional<Objection> answeredBefore(Departure departure) {
        return departure.message().has(Content.ASKS_PHONE_NUMBER)
                        && departure.brief().flags().contains(Brief.Flag.NO_PHONE)
                ? Optional.of(instead("instead.other-channel"))
                : Optional.empty();
    }

    private static Optional<Objection> noConversationYet(Departure departure) {
        return departure.message().contents().stream().anyMatch(ONLY_AFTER_A_CONVERSATION::contains)
                        && !departure.history().spokenWithAuthor()
                ? Optional.of(instead("instead.talk-first"))
                : Optional.empty();
    }

    private static Optional<Objection> knownToEachOther(Departure departure) {
        return departure.message().has(Content.INTRODUCTION)
                        && departure.history().spokenWithAuthor()
                ? Optional.of(instead("instead.how-are-you"))
                : Optional.empty();
    }

    private static Optional<Objection> contactThatChecks(Departure departure) {
        boolean checks = departure.message().has(Content.LIVING_SITUATION_CHECK);
        boolean verification = departure.message().purpose() == Purpose.VERIFICATION;
        boolean mixed = verification && asksADuty(departure.message());
        return mixed || (checks && !verification) ? Optional.of(instead("instead.apart")) : Optional.empty();
    }
}
