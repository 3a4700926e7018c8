package nl.vangnet.guidance.managers;

import static nl.vangnet.guidance.Objection.instead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.managers.HandoverEvent.Kind;

/** What may not happen when a client gets another case manager. */
public final class HandoverSafeguards {
    /** How far back changes of manager count. */
    public static final int MONTHS = 24;

    private static final int CHANGES_WITHOUT_LEAD = 2;
    private static final Set<Kind> BEFORE_READING = Set.of(Kind.NOTED, Kind.WITHDRAWN);

    /** For starting a handover. */
    public static final Safeguards<Proposal> START = Safeguards.of(List.of(
            new Safeguard<>("THIRD_CHANGE", HandoverSafeguards::thirdChange),
            new Safeguard<>("CASELOAD_CEILING", HandoverSafeguards::ceiling)));

    /** For every step after. */
    public static final Safeguards<HandoverStep> STEP = Safeguards.of(List.of(
            new Safeguard<>("HANDOVER_CLOSED", HandoverSafeguards::closed),
            new Safeguard<>("HANDOVER_NOTE", HandoverSafeguards::note),
            new Safeguard<>("HANDOVER_READ", HandoverSafeguards::read),
            new Safeguard<>("HANDOVER_TOLD", HandoverSafeguards::told),
            new Safeguard<>("HANDOVER_DAY", HandoverSafeguards::day)));

    private HandoverSafeguards() {}

    private static Optional<Objection> thirdChange(Proposal proposal) {
        return objectIf(
                proposal.changesBefore() >= CHANGES_WITHOUT_LEAD
                        && proposal.leadsReason().isBlank(),
                instead("instead.leads-reason", new Detail.Count(proposal.changesBefore()), new Detail.Count(MONTHS)));
    }

    private static Optional<Objection> ceiling(Proposal proposal) {
        return objectIf(
                proposal.carries() > proposal.ceiling()
                        && proposal.leadsReason().isBlank(),
                new Objection(
                        List.of(new Detail.Count(proposal.carries()), new Detail.Count(proposal.ceiling())),
                        List.of("instead.somebody-with-room", "instead.leads-reason")));
    }

    private static Optional<Objection> closed(HandoverStep step) {
        return objectIf(!step.state().open(), instead("instead.new-handover"));
    }

    private static Optional<Objection> note(HandoverStep step) {
        return objectIf(
                step.state() instanceof Handover.Proposed && !BEFORE_READING.contains(step.kind()),
                instead("instead.write-note"));
    }

    private static Optional<Objection> read(HandoverStep step) {
        boolean somebodyElseReads = step.kind() == Kind.READ && step.actor() != step.successor();
        boolean unread =
                step.state() instanceof Handover.Noted && (step.kind() == Kind.TOLD || step.kind() == Kind.IN_EFFECT);
        return objectIf(somebodyElseReads || unread, instead("instead.successor-reads"));
    }

    private static Optional<Objection> told(HandoverStep step) {
        return objectIf(
                step.kind() == Kind.IN_EFFECT && !(step.state() instanceof Handover.Told),
                instead("instead.tell-client"));
    }

    /** The client hears it before the day itself; and nothing takes effect before the day that was told. */
    private static Optional<Objection> day(HandoverStep step) {
        boolean toldTooLate = step.kind() == Kind.TOLD && !step.day().isAfter(step.today());
        boolean tooEarly = step.kind() == Kind.IN_EFFECT && step.today().isBefore(step.day());
        return objectIf(toldTooLate || tooEarly, instead("instead.day-agreed"));
    }

    private static Optional<Objection> objectIf(boolean wrong, Objection objection) {
        return wrong ? Optional.of(objection) : Optional.empty();
    }
}
