package nl.vangnet.experiments;

import static nl.vangnet.experiments.Phase.ANALYSED;
import static nl.vangnet.experiments.Phase.ASSIGNED;
import static nl.vangnet.experiments.Phase.DATA_LOCKED;
import static nl.vangnet.experiments.Phase.DRAFT;
import static nl.vangnet.experiments.Phase.ENROLLING;
import static nl.vangnet.experiments.Phase.LIST_FROZEN;
import static nl.vangnet.experiments.Phase.PLAN_LOCKED;
import static nl.vangnet.experiments.Phase.PUBLISHED;
import static nl.vangnet.experiments.Phase.REGISTERED;
import static nl.vangnet.experiments.Phase.RUNNING;
import static nl.vangnet.experiments.Phase.UNBLINDED;

import java.util.List;
import java.util.Optional;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * An entry that changes the phase of a trial, or may be made in some phases only.
 *
 * @param from the first phase in which it may be entered
 * @param until the last
 * @param leadsTo the phase after it; null where the phase stays
 */
record Step(String type, Phase from, Phase until, @Nullable Phase leadsTo) {
    private static final List<Step> ALL = List.of(
            new Step(TrialEvent.PROTOCOL, DRAFT, DRAFT, REGISTERED),
            new Step(EntryType.DESIGN, REGISTERED, REGISTERED, null),
            new Step(TrialEvent.FINDINGS, REGISTERED, REGISTERED, null),
            new Step(EntryType.AMENDMENT, REGISTERED, RUNNING, null),
            new Step(TrialEvent.ENROLMENT_OPEN, REGISTERED, REGISTERED, ENROLLING),
            new Step(EntryType.COMMITMENT, REGISTERED, ENROLLING, null),
            new Step(EntryType.LIST, ENROLLING, ENROLLING, LIST_FROZEN),
            new Step(EntryType.REVEAL, LIST_FROZEN, LIST_FROZEN, null),
            new Step(EntryType.ASSIGNMENT, LIST_FROZEN, LIST_FROZEN, ASSIGNED),
            new Step(TrialEvent.STARTED, ASSIGNED, ASSIGNED, RUNNING),
            new Step(TrialEvent.DATA_LOCKED, RUNNING, RUNNING, DATA_LOCKED),
            new Step(EntryType.PLAN_LOCKED, DATA_LOCKED, DATA_LOCKED, PLAN_LOCKED),
            new Step(TrialEvent.UNBLINDING_PROPOSED, PLAN_LOCKED, PLAN_LOCKED, null),
            new Step(EntryType.UNBLINDING, PLAN_LOCKED, PLAN_LOCKED, UNBLINDED),
            new Step(TrialEvent.ANALYSIS, UNBLINDED, ANALYSED, ANALYSED),
            new Step(TrialEvent.PUBLICATION, ANALYSED, ANALYSED, PUBLISHED),
            new Step(TrialEvent.DEVIATION, REGISTERED, PUBLISHED, null),
            new Step(TrialEvent.ARCHIVED, PUBLISHED, PUBLISHED, Phase.ARCHIVED));

    static Optional<Step> of(String type) {
        return ALL.stream().filter(step -> step.type.equals(type)).findFirst();
    }

    /**
     * Refuses what may not follow now. {@link Ledger#append} has rules of its own besides.
     *
     * @throws TrialRefused with why
     */
    static void require(Ledger ledger, String type) {
        Phase now = Phase.of(ledger);
        Step step = of(type).orElseThrow(() -> new TrialRefused("experiment.geweigerd.onbekend", type));
        if (!step.from.reachedIn(now) || !now.reachedIn(step.until)) {
            throw new TrialRefused("experiment.geweigerd.fase");
        }
    }
}
