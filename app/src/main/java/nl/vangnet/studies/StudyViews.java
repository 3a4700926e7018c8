package nl.vangnet.studies;

import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.Trials;
import nl.vangnet.studies.StudyStore.Part;
import nl.vangnet.studies.StudyView.Rehearsal;
import nl.vangnet.studies.StudyView.Step;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads how far a trial is from its ledger and from what was kept. */
@Component
class StudyViews {
    private final Trials trials;
    private final StudyStore store;
    private final DatasetMaker maker;

    StudyViews(Trials trials, StudyStore store, DatasetMaker maker) {
        this.trials = trials;
        this.store = store;
        this.maker = maker;
    }

    StudyView of(long trial) {
        Ledger ledger = trials.ledger(trial);
        Phase phase = Phase.of(ledger);
        boolean locked = Phase.DATA_LOCKED.reachedIn(phase);
        boolean collecting = Phase.RUNNING.reachedIn(phase) && !locked;
        List<Rehearsal> rehearsals = store.runs(trial).stream()
                .filter(Run::rehearsal)
                .map(run -> new Rehearsal(
                        run.draw() - BatchAssignment.DECOYS,
                        run.at(),
                        run.author(),
                        run.remarks().size()))
                .toList();
        return new StudyView(
                trials.get(trial),
                phase,
                collecting ? maker.people(trial) : 0,
                collecting ? maker.held(trial) : Map.of(),
                store.list(trial, Part.DATA),
                rehearsals,
                step(ledger, TrialEvent.DATA_LOCKED),
                step(ledger, EntryType.PLAN_LOCKED),
                step(ledger, TrialEvent.UNBLINDING_PROPOSED),
                step(ledger, EntryType.UNBLINDING),
                step(ledger, TrialEvent.ANALYSIS),
                step(ledger, TrialEvent.PUBLICATION),
                store.list(trial, Part.OPEN),
                store.list(trial, Part.SECURE));
    }

    private static @Nullable Step step(Ledger ledger, String type) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .reduce((_, later) -> later)
                .map(entry -> new Step(entry.time(), entry.actor(), entry.payload()))
                .orElse(null);
    }
}
