package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Representative;
import org.jspecify.annotations.Nullable;

/** Whether this person is the one to write to, and the municipality the one who writes. */
final class AddresseeSafeguards {
    /** The only one who signs. What partners do together with the municipality, they do not write about to people on assistance. */
    static final String MUNICIPALITY = "municipality";

    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("DIED", AddresseeSafeguards::died),
            new Safeguard<>("MOVED_AWAY", AddresseeSafeguards::movedAway),
            new Safeguard<>("ASSISTANCE_ENDED", AddresseeSafeguards::assistanceEnded),
            new Safeguard<>("REPRESENTATIVE_LEFT_OUT", AddresseeSafeguards::representativeLeftOut),
            new Safeguard<>("NAME_AS_REGISTERED", AddresseeSafeguards::nameAsRegistered),
            new Safeguard<>("VULNERABLE_AND_AUTOMATIC", AddresseeSafeguards::vulnerableAndAutomatic),
            new Safeguard<>("OTHER_SENDER", AddresseeSafeguards::otherSender));

    private AddresseeSafeguards() {}

    private static Optional<Objection> died(Departure departure) {
        return since(departure.brief().died(), departure.today(), "instead.condolence");
    }

    private static Optional<Objection> movedAway(Departure departure) {
        return departure.withdraws()
                ? Optional.empty()
                : since(departure.brief().movedAway(), departure.today(), "instead.new-municipality");
    }

    private static Optional<Objection> since(@Nullable LocalDate day, LocalDate today, String instead) {
        return Optional.ofNullable(day)
                .filter(since -> !since.isAfter(today))
                .map(since -> instead(instead, new Detail.Day(since)));
    }

    private static Optional<Objection> assistanceEnded(Departure departure) {
        return Optional.ofNullable(departure.brief().assistanceTo())
                .filter(last -> last.isBefore(departure.today()) && !departure.withdraws())
                .map(last -> instead("instead.aftercare", new Detail.Day(last)));
    }

    private static Optional<Objection> representativeLeftOut(Departure departure) {
        return departure.brief().representatives().stream()
                .filter(one -> one.copies() || one.kind() == Representative.Kind.GUARDIAN)
                .filter(one -> !departure.message().copies().contains(one.name()))
                .findFirst()
                .map(one -> instead("instead.copy", new Detail.Words(one.name())));
    }

    private static Optional<Objection> nameAsRegistered(Departure departure) {
        return departure.message().printedName().equals(departure.brief().name())
                ? Optional.empty()
                : Optional.of(instead(
                        "instead.registered-name",
                        new Detail.Words(departure.message().printedName())));
    }

    private static Optional<Objection> vulnerableAndAutomatic(Departure departure) {
        return departure.author().automatic()
                        && !departure.withdraws()
                        && departure.brief().flags().contains(Brief.Flag.VULNERABLE)
                ? Optional.of(instead("instead.known-person"))
                : Optional.empty();
    }

    private static Optional<Objection> otherSender(Departure departure) {
        return departure.message().senders().equals(List.of(MUNICIPALITY))
                ? Optional.empty()
                : Optional.of(instead("instead.municipality-alone"));
    }
}
