package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.dossier.Duty;
import nl.vangnet.guidance.dossier.Exemption;

/** What may not stand in a message to this person. */
final class ContentSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("EXEMPTION_IN_FORCE", ContentSafeguards::exemptionInForce),
            new Safeguard<>("CONSEQUENCE_WITHOUT_GROUND", ContentSafeguards::consequenceWithoutGround),
            new Safeguard<>("MEDICAL_QUESTION", ContentSafeguards::medicalQuestion));

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

    private static Optional<Objection> consequenceWithoutGround(Departure departure) {
        return departure.message().clauses().stream()
                .filter(clause -> !clause.consequence()
                        .possibleWith(departure.message().purpose().legalType()))
                .findFirst()
                .map(clause ->
                        instead("instead.without-consequence", new Detail.Key("consequence." + clause.consequence())));
    }

    private static Optional<Objection> medicalQuestion(Departure departure) {
        return departure.message().has(Content.MEDICAL_QUESTION)
                ? Optional.of(instead("instead.assessment"))
                : Optional.empty();
    }
}
