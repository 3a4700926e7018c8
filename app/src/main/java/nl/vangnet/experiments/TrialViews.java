package nl.vangnet.experiments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.experiments.TrialView.Party;
import nl.vangnet.experiments.TrialView.PhaseLine;
import nl.vangnet.experiments.TrialView.Reason;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.web.Page;
import org.springframework.stereotype.Component;

/** Puts a {@link TrialView} together. */
@Component
class TrialViews {
    private final Trials trials;
    private final Flows flows;
    private final Amendments amendments;
    private final Consents consents;
    private final Clock clock;

    TrialViews(Trials trials, Flows flows, Amendments amendments, Consents consents, Clock clock) {
        this.trials = trials;
        this.flows = flows;
        this.amendments = amendments;
        this.consents = consents;
        this.clock = clock;
    }

    TrialView of(Page page, long id) {
        Trial trial = trials.get(id);
        Ledger ledger = trials.ledger(id);
        Phase phase = Phase.of(ledger);
        Envelopes envelopes = Envelopes.of(trials, id);
        Flow flow = Phase.ENROLLING.reachedIn(phase) ? flows.of(id) : null;
        Actor viewer = Actor.of(page);
        boolean party = envelopes.party(viewer).isPresent();
        return new TrialView(
                trial,
                phase,
                Stream.of(Phase.values())
                        .map(one -> new PhaseLine(
                                page.text(one.textKey()),
                                one == phase ? "now" : one.reachedIn(phase) ? "done" : "later"))
                        .toList(),
                flow,
                flow == null || flow.screened() == 0 ? null : EnrolmentChart.of(page, flow, ledger),
                flow == null
                        ? List.of()
                        : flow.reasons().stream()
                                .map(one -> new Reason(ProtocolView.ruleText(page, one.rule()), one.first(), one.all()))
                                .toList(),
                envelopes.parties().stream()
                        .map(one -> new Party(one.name(), envelopes.isOpened(one)))
                        .toList(),
                phase == Phase.LIST_FROZEN
                        ? party && !envelopes.isOpened(viewer)
                        : (phase == Phase.REGISTERED || phase == Phase.ENROLLING) && !party && !envelopes.bothSealed(),
                AmendmentLine.of(page, ledger),
                !amendments.open(id, LocalDate.now(clock)).isEmpty(),
                consents.askedAgain(id).size(),
                Deviation.of(ledger),
                LocalDate.now(clock));
    }
}
