package nl.vangnet.experiments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.UnitList;
import nl.vangnet.trials.design.Finding;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.SealedAssignment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps from registration to start. Each is one or more entries in the ledger, and is refused when its time has not come. */
@Component
public class Conduct {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Trials trials;
    private final ProtocolCheck check;
    private final Screening screening;
    private final Participants participants;

    Conduct(Trials trials, ProtocolCheck check, Screening screening, Participants participants) {
        this.trials = trials;
        this.check = check;
        this.screening = screening;
        this.participants = participants;
    }

    /**
     * Registers the last version of the draft. From here it cannot be changed.
     *
     * @param reason why it is registered although the linter found something; empty where it found nothing
     * @throws TrialRefused when the protocol is not complete, or something was found and no reason is given
     */
    @Transactional
    public void register(long trial, String reason, Actor actor, Instant at) {
        Protocol protocol = trials.draft(trial);
        if (!check.missing(protocol).isEmpty()) {
            throw new TrialRefused("experiment.geweigerd.onvolledig");
        }
        List<Finding> findings = check.findings(protocol);
        if (!findings.isEmpty() && reason.isBlank()) {
            throw new TrialRefused("experiment.geweigerd.bevindingen");
        }
        trials.append(trial, TrialEvent.PROTOCOL, ProtocolJson.write(protocol), actor, at);
        trials.append(
                trial,
                EntryType.DESIGN,
                protocol.assignmentDesign(trials.get(trial).code()).text(),
                actor,
                at);
        if (!findings.isEmpty()) {
            String found = findings.stream()
                    .map(finding -> finding.rule() + ": " + finding.about() + "\n")
                    .collect(Collectors.joining());
            trials.append(trial, TrialEvent.FINDINGS, found + "reason: " + reason.strip(), actor, at);
        }
    }

    /**
     * Looks at everybody with assistance on a day; who meets the rules may agree from here.
     *
     * @param snapshot not after today
     */
    @Transactional
    public void openEnrolment(long trial, LocalDate snapshot, Actor actor, Instant at) {
        Protocol protocol = trials.get(trial).registered();
        Step.require(trials.ledger(trial), TrialEvent.ENROLMENT_OPEN);
        if (snapshot.isAfter(LocalDate.ofInstant(at, HERE))) {
            throw new TrialRefused("experiment.geweigerd.peildag_later");
        }
        Screening.Outcome outcome = screening.run(trial, protocol, snapshot);
        trials.append(
                trial,
                TrialEvent.ENROLMENT_OPEN,
                "snapshot " + snapshot + "\nscreened " + outcome.screened() + "\neligible " + outcome.eligible() + "\n",
                actor,
                at);
    }

    /**
     * Draws a secret and commits to it.
     *
     * @return the secret, which is kept nowhere: the party must keep it until it is revealed
     */
    @Transactional
    public String commitToNewSecret(long trial, Actor party, Instant at) {
        String secret = Pseudonyms.draw();
        commit(trial, Commitments.commitment(secret), party, at);
        return secret;
    }

    /**
     * A party commits to a secret that it made itself.
     *
     * @param commitment SHA-256("VN-COMMIT-1|" + secret)
     */
    @Transactional
    public void commit(long trial, String commitment, Actor party, Instant at) {
        Envelopes.of(trials, trial).requireMayCommit(party, commitment);
        trials.append(trial, EntryType.COMMITMENT, commitment, party, at);
    }

    /** Freezes who takes part: from here nobody is added and nobody is left out. */
    @Transactional
    public void freezeList(long trial, Actor actor, Instant at) {
        if (!Envelopes.of(trials, trial).bothSealed()) {
            throw new TrialRefused("experiment.geweigerd.toezeggingen");
        }
        Map<String, String> strata = new TreeMap<>();
        for (Participant one : participants.of(trial)) {
            strata.put(one.unitCode(), one.stratum());
        }
        if (strata.isEmpty()) {
            throw new TrialRefused("experiment.geweigerd.niemand");
        }
        trials.append(
                trial,
                EntryType.LIST,
                new UnitList(List.copyOf(strata.keySet()), List.copyOf(strata.values())).text(),
                actor,
                at);
    }

    /** A party shows the secret to which it committed. */
    @Transactional
    public void reveal(long trial, String secret, Actor party, Instant at) {
        Actor committed = Envelopes.of(trials, trial).requireMayReveal(party, secret);
        trials.append(trial, EntryType.REVEAL, secret, new Actor(committed.name(), party.staff()), at);
    }

    /** Works out from list and secrets who gets which arm. Nobody has anything to choose here. */
    @Transactional
    public void assign(long trial, Actor actor, Instant at) {
        if (!Envelopes.of(trials, trial).bothOpened()) {
            throw new TrialRefused("experiment.geweigerd.geheimen");
        }
        String assignment = SealedAssignment.of(trials.ledger(trial).entries()).text();
        trials.append(trial, EntryType.ASSIGNMENT, assignment, actor, at);
    }

    /** Puts the arms in force. */
    @Transactional
    public void start(long trial, Actor actor, Instant at) {
        trials.append(trial, TrialEvent.STARTED, "", actor, at);
    }

    /**
     * Something goes otherwise than the protocol says.
     *
     * @param what and why, in words that may be published
     */
    @Transactional
    public void deviate(long trial, String what, String why, Actor actor, Instant at) {
        trials.append(trial, TrialEvent.DEVIATION, Deviation.text(what, why), actor, at);
    }
}
