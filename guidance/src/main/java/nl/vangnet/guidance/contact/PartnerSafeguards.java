package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.contact.Partner.Subject;
import nl.vangnet.guidance.dossier.MedicalWords;

/** What a partner may hear of somebody. That the person takes a yes back may always be told. */
final class PartnerSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("PARTNER_NOT_LISTED", only(PartnerSafeguards::notListed)),
            new Safeguard<>("PARTNER_WITHOUT_CONSENT", only(PartnerSafeguards::withoutConsent)),
            new Safeguard<>("PARTNER_DECLINED", only(PartnerSafeguards::declined)),
            new Safeguard<>("PARTNER_DATA_NOT_NEEDED", only(PartnerSafeguards::dataNotNeeded)),
            new Safeguard<>("PARTNER_HEALTH", only(PartnerSafeguards::health)),
            new Safeguard<>("PARTNER_TERMS_LEFT_OUT", only(PartnerSafeguards::termsLeftOut)));

    private static final String CONTACT_WAY = "contact_way";

    /** What every partner hears beside the data that its subject needs: how, since which yes, and whom to ask. */
    private static final Set<String> FOR_ALL = Set.of(CONTACT_WAY, "consent_day", "contact", "phone");

    private static final Set<Content> TERMS = EnumSet.of(Content.AGREEMENT_TOLD, Content.PARTNER_TERMS);

    private PartnerSafeguards() {}

    private interface Check {
        Optional<Objection> check(Message message, ToPartner to, LocalDate today);
    }

    private static Function<Departure, Optional<Objection>> only(Check check) {
        return departure -> {
            ToPartner to = departure.message().toPartner();
            return to == null || departure.withdraws()
                    ? Optional.empty()
                    : check.check(departure.message(), to, departure.today());
        };
    }

    private static Optional<Objection> notListed(Message message, ToPartner to, LocalDate today) {
        return to.partner().listed(today)
                ? Optional.empty()
                : Optional.of(instead(
                        "instead.listed-partner", new Detail.Words(to.partner().name())));
    }

    private static Optional<Objection> withoutConsent(Message message, ToPartner to, LocalDate today) {
        return to.declined() || to.consented(today)
                ? Optional.empty()
                : Optional.of(instead(
                        "instead.ask-consent", new Detail.Words(to.partner().name())));
    }

    private static Optional<Objection> declined(Message message, ToPartner to, LocalDate today) {
        return to.declined()
                ? Optional.of(instead(
                        "instead.respect-no", new Detail.Words(to.partner().name())))
                : Optional.empty();
    }

    private static Optional<Objection> dataNotNeeded(Message message, ToPartner to, LocalDate today) {
        Subject subject = to.partner().subject();
        Stream<String> otherSubjects = message.clauses().stream()
                .map(Clause::name)
                .filter(name -> Partners.subjectClauses().contains(name) && !name.equals(subject.clause()))
                .map(name -> "clause." + name);
        Stream<String> otherData = message.clauses().stream()
                .flatMap(clause -> clause.fields().stream())
                .filter(field -> !FOR_ALL.contains(field) && !subject.data().contains(field))
                .map(field -> "field." + field);
        return Stream.concat(otherData, otherSubjects)
                .findFirst()
                .map(key -> instead(
                        "instead.less-data", new Detail.Words(to.partner().name()), new Detail.Key(key)));
    }

    /** Names and addresses are left alone: somebody may live in the Ziekenhuisstraat. */
    private static Optional<Objection> health(Message message, ToPartner to, LocalDate today) {
        String told = message.fields().getOrDefault(CONTACT_WAY, "") + " " + message.ownWords();
        return MedicalWords.in(told).stream()
                .findFirst()
                .map(word -> instead("instead.agreement-without-illness", new Detail.Words(word)));
    }

    private static Optional<Objection> termsLeftOut(Message message, ToPartner to, LocalDate today) {
        return message.contents().containsAll(TERMS) ? Optional.empty() : Optional.of(instead("instead.partner-terms"));
    }
}
