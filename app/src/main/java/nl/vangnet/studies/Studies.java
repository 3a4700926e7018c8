package nl.vangnet.studies;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.Trial;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.TrialRefused;
import nl.vangnet.experiments.Trials;
import nl.vangnet.reports.Label;
import nl.vangnet.reports.ReportFiles;
import nl.vangnet.reports.ReportInput;
import nl.vangnet.reports.Reports;
import nl.vangnet.studies.StudyStore.Part;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.TrialAnalysis;
import nl.vangnet.trials.analysis.TrialInput;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.trials.ledger.SealedAssignment;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * From data to report. The data are locked without arms, then the plan, and only then two persons open who got what. Each step is an entry in
 * the ledger of the trial, which keeps the order; what was locked is held against its hash whenever it is read.
 */
@Component
public class Studies {
    private static final String REPORT = "report.json";

    private final Trials trials;
    private final StudyStore store;
    private final Conducts conducts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Studies(Trials trials, StudyStore store, Conducts conducts, TransactionTemplate transaction, Clock clock) {
        this.trials = trials;
        this.store = store;
        this.conducts = conducts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Locks the data of a trial that runs. They are tried on a decoy first: what cannot be analysed is not locked.
     *
     * @throws TrialRefused when the trial does not run, or the data cannot be right
     */
    public void lockData(long trial, Dataset data, Actor actor) {
        require(trial, Phase.RUNNING, "analyse.geweigerd.loopt_niet");
        analysis(trial, data, BatchAssignment.DECOYS);
        transaction.executeWithoutResult(_ -> {
            trials.append(trial, TrialEvent.DATA_LOCKED, data.sums(), actor);
            store.keep(trial, Part.DATA, StudyStore.bytes(data.files()));
        });
    }

    /**
     * Calculates everything with arms that nobody got, so that mistakes are found before anybody sees an effect.
     *
     * @return the draw, {@link BatchAssignment#DECOYS} + 1, 2, 3, ...
     * @throws TrialRefused before the data are locked, when the trial was opened, and when somebody else rehearsed at the same time
     */
    public int rehearse(long trial, Actor actor) {
        Phase phase = trials.phase(trial);
        if (!Phase.DATA_LOCKED.reachedIn(phase)) {
            throw new TrialRefused("analyse.geweigerd.gegevens_eerst");
        }
        if (Phase.UNBLINDED.reachedIn(phase)) {
            throw new TrialRefused("analyse.geweigerd.al_open");
        }
        int draw = BatchAssignment.DECOYS
                + 1
                + (int) store.runs(trial).stream().filter(Run::rehearsal).count();
        Run run = calculate(trial, draw, actor).run();
        if (!store.keepRun(run, trial)) {
            throw new TrialRefused("analyse.geweigerd.oefent_al");
        }
        return draw;
    }

    /**
     * What was locked.
     *
     * @throws TrialRefused before the data are locked
     */
    Dataset lockedData(long trial) {
        require(trial, Phase.DATA_LOCKED, "analyse.geweigerd.gegevens_eerst");
        return data(trial);
    }

    /**
     * Locks the plan.
     *
     * @throws TrialRefused before the data are locked, and the second time
     */
    public void lockPlan(long trial, Actor actor) {
        Dataset data = lockedData(trial);
        Trial about = trials.get(trial);
        String plan = Plan.of(data)
                .json(
                        about.code(),
                        data,
                        payload(trial, TrialEvent.PROTOCOL),
                        payloads(trials.ledger(trial), EntryType.AMENDMENT));
        transaction.executeWithoutResult(_ -> {
            trials.append(trial, EntryType.PLAN_LOCKED, Sha256.hex(plan), actor);
            store.keepPlan(trial, plan);
        });
    }

    /**
     * The first of two persons wants to open who got which arm.
     *
     * @param reason why now
     * @throws TrialRefused before the plan is locked
     */
    public void propose(long trial, String reason, Actor actor) {
        require(trial, Phase.PLAN_LOCKED, "analyse.geweigerd.plan_eerst");
        trials.append(trial, TrialEvent.UNBLINDING_PROPOSED, reason, actor);
    }

    /**
     * The second person agrees: from here outcomes are seen by arm.
     *
     * @throws TrialRefused before the plan is locked, where nobody proposed it, and when the same person did
     */
    public void open(long trial, Actor actor) {
        require(trial, Phase.PLAN_LOCKED, "analyse.geweigerd.plan_eerst");
        Actor first =
                trials.proposedToUnblind(trial).orElseThrow(() -> new TrialRefused("analyse.geweigerd.voorstel_eerst"));
        if (first.isSamePersonAs(actor)) {
            throw new TrialRefused("analyse.geweigerd.zelfde_persoon");
        }
        trials.append(
                trial, EntryType.UNBLINDING, "proposed by " + first.name() + ", confirmed by " + actor.name(), actor);
    }

    /**
     * Calculates everything with the arms that people got, once.
     *
     * @throws TrialRefused before the trial is opened
     */
    public void analyse(long trial, Actor actor) {
        require(trial, Phase.UNBLINDED, "analyse.geweigerd.open_eerst");
        if (Phase.ANALYSED.reachedIn(trials.phase(trial))) {
            throw new TrialRefused("analyse.geweigerd.al_berekend");
        }
        Run run = calculate(trial, 0, actor).run();
        transaction.executeWithoutResult(_ -> {
            trials.append(trial, TrialEvent.ANALYSIS, run.hash(), actor);
            if (!store.keepRun(run, trial)) {
                throw new TrialRefused("analyse.geweigerd.al_berekend");
            }
        });
    }

    /**
     * Publishes the report. Everything is calculated again and must give what was entered in the ledger.
     *
     * @throws TrialRefused before the analysis, and when the results are not the same
     */
    public void publish(long trial, Actor actor) {
        require(trial, Phase.ANALYSED, "analyse.geweigerd.reken_eerst");
        Calculated again = calculate(trial, 0, actor);
        if (!again.run().hash().equals(payload(trial, TrialEvent.ANALYSIS))) {
            throw new TrialRefused("analyse.geweigerd.ander_resultaat");
        }
        ReportFiles files = Reports.write(again.input());
        byte[] report = files.open().get(REPORT);
        if (report == null) {
            throw new IllegalStateException("The report of trial " + trial + " has no " + REPORT);
        }
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(page(Language.NL), again.run().report().nl());
        pages.put(page(Language.EN), again.run().report().en());
        transaction.executeWithoutResult(_ -> {
            trials.append(trial, TrialEvent.PUBLICATION, Sha256.hex(new String(report, StandardCharsets.UTF_8)), actor);
            store.keep(trial, Part.OPEN, files.open());
            store.keep(trial, Part.SECURE, files.secure());
            store.keep(trial, Part.PAGE, StudyStore.bytes(pages));
        });
    }

    static String page(Language language) {
        return language.code() + ".html";
    }

    /** The locked data. Files that are not what the ledger says are not read. */
    private Dataset data(long trial) {
        Dataset data = new Dataset(StudyStore.texts(store.files(trial, Part.DATA)));
        if (!data.sums().equals(payload(trial, TrialEvent.DATA_LOCKED))) {
            throw new IllegalStateException("The data of trial " + trial + " are not those that were locked");
        }
        return data;
    }

    /** A run, and what a report is made from. */
    private record Calculated(Run run, ReportInput input) {}

    private Calculated calculate(long trial, int draw, Actor actor) {
        Dataset data = data(trial);
        Analysed analysed = analysis(trial, data, draw);
        ReportInput input = new ReportInput(
                data.config(),
                analysed.input(),
                analysed.analysis(),
                conducts.of(trials.get(trial), trials.ledger(trial), data));
        Run run = new Run(
                draw,
                clock.instant(),
                actor.name(),
                new String(ResultsJson.write(analysed.analysis().sections()), StandardCharsets.UTF_8),
                analysed.analysis().remarks(),
                new Label(Reports.body(input, Language.NL), Reports.body(input, Language.EN)));
        return new Calculated(run, input);
    }

    private record Analysed(TrialInput input, TrialAnalysis analysis) {}

    private Analysed analysis(long trial, Dataset data, int draw) {
        try {
            TrialInput input =
                    data.input(SealedAssignment.of(trials.ledger(trial).entries()), draw);
            return new Analysed(input, TrialAnalysis.of(data.config(), input));
        } catch (BadInput e) {
            throw new TrialRefused("analyse.geweigerd.gegevens_fout", String.valueOf(e.getMessage()));
        }
    }

    private void require(long trial, Phase wanted, String otherwise) {
        if (!wanted.reachedIn(trials.phase(trial))) {
            throw new TrialRefused(otherwise);
        }
    }

    private String payload(long trial, String type) {
        return last(trials.ledger(trial), type)
                .orElseThrow(() -> new IllegalStateException("Trial " + trial + " has no entry " + type));
    }

    private static List<String> payloads(Ledger ledger, String type) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(type))
                .map(entry -> entry.payload())
                .toList();
    }

    private static Optional<String> last(Ledger ledger, String type) {
        List<String> payloads = payloads(ledger, type);
        return payloads.isEmpty() ? Optional.empty() : Optional.of(payloads.getLast());
    }
}
