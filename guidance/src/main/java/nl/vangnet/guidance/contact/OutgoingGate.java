package nl.vangnet.guidance.contact;

import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.Verdict;

/** The one gate through which every letter, call, message, appointment and partner event leaves. */
public final class OutgoingGate {
    private static final Safeguards<Departure> ALL = Safeguards.of(Stream.of(
                    AddresseeSafeguards.ALL,
                    AgreementSafeguards.ALL,
                    ContentSafeguards.ALL,
                    LegalSafeguards.ALL,
                    SequenceSafeguards.ALL,
                    FormSafeguards.ALL)
            .flatMap(List::stream)
            .toList());

    private final Safeguards<Departure> safeguards;

    private OutgoingGate(Safeguards<Departure> safeguards) {
        this.safeguards = safeguards;
    }

    public static OutgoingGate withAllSafeguards() {
        return new OutgoingGate(ALL);
    }

    /** The gate with one safeguard taken out: to show what happens without it. */
    public OutgoingGate without(String safeguard) {
        return new OutgoingGate(safeguards.without(safeguard));
    }

    public List<String> safeguards() {
        return safeguards.names();
    }

    /** Asks every safeguard, by the laws and promises in force today. */
    public Verdict check(Departure departure) {
        return safeguards.check(departure, departure.today());
    }
}
