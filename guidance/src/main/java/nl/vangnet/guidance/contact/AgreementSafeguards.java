package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;

/** What was agreed with this person about contact, and what an emergency does not allow to anybody. */
final class AgreementSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("AGREEMENT_CHANNEL", AgreementSafeguards::channel),
            new Safeguard<>("AGREEMENT_FIRST", AgreementSafeguards::first),
            new Safeguard<>("AGREEMENT_TIME", AgreementSafeguards::time),
            new Safeguard<>("AGREEMENT_INTERPRETER", AgreementSafeguards::interpreter),
            new Safeguard<>("AGREEMENT_COMPANION", AgreementSafeguards::companion),
            new Safeguard<>("AGREEMENT_LANGUAGE", AgreementSafeguards::language),
            new Safeguard<>("EMERGENCY", AgreementSafeguards::emergency));

    private static final Set<Channel> SPOKEN =
            EnumSet.of(Channel.PHONE, Channel.VIDEO, Channel.OFFICE, Channel.ELSEWHERE, Channel.HOME_VISIT);

    private AgreementSafeguards() {}

    private static Optional<Objection> channel(Departure departure) {
        return broken(
                departure,
                agreement -> !departure.withdraws() && departure.channels().anyMatch(agreement.never()::contains),
                "instead.agreed-channel");
    }

    private static Optional<Objection> first(Departure departure) {
        Message message = departure.message();
        return broken(
                departure,
                agreement -> agreement.first() != null
                        && message.channel() != agreement.first()
                        && !message.replies()
                        && message.toPartner() == null
                        && departure
                                .history()
                                .current(message.purpose(), departure.today(), departure.policy())
                                .stream()
                                .noneMatch(attempt -> attempt.channel() == agreement.first()),
                "instead.agreed-first");
    }

    private static Optional<Objection> time(Departure departure) {
        LocalTime time = departure.message().time();
        return time == null
                ? Optional.empty()
                : broken(
                        departure,
                        agreement -> (agreement.notBefore() != null && time.isBefore(agreement.notBefore()))
                                || (agreement.notAfter() != null && time.isAfter(agreement.notAfter())),
                        "instead.agreed-time");
    }

    private static Optional<Objection> interpreter(Departure departure) {
        return meets(departure) && !departure.message().interpreter()
                ? broken(departure, ContactAgreement::interpreter, "instead.interpreter")
                : Optional.empty();
    }

    private static Optional<Objection> companion(Departure departure) {
        return meets(departure)
                ? broken(
                        departure,
                        agreement -> !agreement.companion().isBlank()
                                && !agreement
                                        .companion()
                                        .equals(departure.message().companion()),
                        "instead.companion")
                : Optional.empty();
    }

    /** What the person reads or hears in another language than agreed needs an interpreter, or words that were translated. */
    private static Optional<Objection> language(Departure departure) {
        Message message = departure.message();
        return broken(
                departure,
                agreement -> message.toPartner() == null
                        && !agreement.language().equals(message.language())
                        && !message.interpreter(),
                "instead.language");
    }

    private static boolean meets(Departure departure) {
        return departure.channels().anyMatch(SPOKEN::contains);
    }

    private static Optional<Objection> broken(Departure departure, Predicate<ContactAgreement> breaks, String instead) {
        return departure
                .agreement()
                .filter(breaks)
                .map(agreement -> instead(instead, new Detail.Words(agreement.words())));
    }

    private static Optional<Objection> emergency(Departure departure) {
        return departure.policy().emergency() && departure.channels().anyMatch(Channel::isPhysical)
                ? Optional.of(instead("instead.apart-in-emergency"))
                : Optional.empty();
    }
}
