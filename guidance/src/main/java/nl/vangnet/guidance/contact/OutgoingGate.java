package nl.vangnet.guidance.contact;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.guidance.Refusal;
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
                    PartnerSafeguards.ALL,
                    FormSafeguards.ALL)
            .flatMap(List::stream)
            .toList());

    private static final Set<String> HOW_AND_WHEN = Set.of("AGREEMENT_CHANNEL", "AGREEMENT_FIRST", "AGREEMENT_TIME");

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

    /**
     * The same where a team lead decided that for this one message an agreement about how and when does not bind. What rests on a law stands,
     * and so does everything else that was agreed: who comes along, the interpreter, the language.
     */
    public Verdict checkWithAgreementSetAside(Departure departure) {
        return Verdict.of(check(departure).refusals().stream()
                .filter(refusal -> !canBeSetAside(refusal))
                .toList());
    }

    /** Whether a team lead can decide once that this does not stand in the way: it breaks a promise, and no law. */
    public static boolean canBeSetAside(Refusal refusal) {
        return HOW_AND_WHEN.contains(refusal.safeguard()) && refusal.lawful();
    }

    /** Asks every safeguard, by the laws and promises in force today. */
    public Verdict check(Departure departure) {
        return safeguards.check(departure, departure.today());
    }
}
