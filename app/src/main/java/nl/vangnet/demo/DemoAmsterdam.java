package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.TRIAL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.access.AccessRole;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Drafts;
import nl.vangnet.experiments.Phase;
import nl.vangnet.experiments.ProtocolJson;
import nl.vangnet.experiments.TrialEvent;
import nl.vangnet.experiments.Trials;
import nl.vangnet.studies.Dataset;
import nl.vangnet.studies.Studies;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.ledger.AssignmentDesign;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.SealedAssignment;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Amsterdam experiment on invented people, brought through every step from registration to report. It is calculated while the web server is
 * open already; a start that is broken off goes on at the next.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAmsterdam implements ApplicationRunner, DisposableBean {
    static final String CODE = "amsterdam";
    private static final String TRIAL_IN_KEYS = "AEB-DEMO";
    private static final List<String> FILES = List.of(
            "config.json",
            "words.json",
            "analysis.csv",
            "participants.csv",
            "interviews.csv",
            "benefit_spells.csv",
            "applicants.csv");
    private static final Logger LOG = LoggerFactory.getLogger(DemoAmsterdam.class);

    private final DemoSettings settings;
    private final DSLContext sql;
    private final Trials trials;
    private final Drafts drafts;
    private final Studies studies;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean stopping;

    DemoAmsterdam(
            DemoSettings settings,
            DSLContext sql,
            Trials trials,
            Drafts drafts,
            Studies studies,
            TransactionTemplate transaction,
            Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.trials = trials;
        this.drafts = drafts;
        this.studies = studies;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.profile().isPresent()) {
            Thread.ofVirtual().name("amsterdam").start(this::bring);
        }
    }

    @Override
    public void destroy() {
        stopping = true;
    }

    private void bring() {
        try {
            long trial = Objects.requireNonNull(transaction.execute(_ -> assigned()));
            while (!stopping && trials.phase(trial) != Phase.PUBLISHED) {
                next(trial, trials.phase(trial));
            }
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("Het Amsterdamse experiment van de demonstratie is niet af", e);
            }
        }
    }

    private void next(long trial, Phase phase) {
        switch (phase) {
            case RUNNING -> studies.lockData(trial, data(), actor(AccessRole.RESEARCHER));
            case DATA_LOCKED -> studies.lockPlan(trial, actor(AccessRole.RESEARCHER));
            case PLAN_LOCKED -> {
                studies.propose(
                        trial, "De gegevens en het plan liggen vast en er is geoefend.", actor(AccessRole.RESEARCHER));
                studies.open(trial, actor(AccessRole.AUDITOR));
            }
            case UNBLINDED -> studies.analyse(trial, actor(AccessRole.RESEARCHER));
            case ANALYSED -> studies.publish(trial, actor(AccessRole.RESEARCHER));
            default -> throw new IllegalStateException("The Amsterdam trial is " + phase);
        }
    }

    /** The trial; where there is none yet it is made and assigned as its envelopes say. */
    private long assigned() {
        return sql.select(TRIAL.ID)
                .from(TRIAL)
                .where(TRIAL.CODE.eq(CODE))
                .fetchOptional(TRIAL.ID)
                .orElseGet(this::assign);
    }

    private long assign() {
        Actor researcher = actor(AccessRole.RESEARCHER);
        Actor auditor = actor(AccessRole.AUDITOR);
        JsonNode envelopes = JsonMapper.shared().readTree(content("assignment.json"));
        long trial = drafts.create(CODE, AmsterdamProtocol.PROTOCOL, clock.instant(), null);
        append(trial, TrialEvent.PROTOCOL, ProtocolJson.write(AmsterdamProtocol.PROTOCOL), researcher);
        append(trial, EntryType.DESIGN, design().text(), researcher);
        append(trial, TrialEvent.ENROLMENT_OPEN, "screened 5250\neligible 2374\n", researcher);
        append(trial, EntryType.COMMITMENT, envelopes.required("commitA").asString(), researcher);
        append(trial, EntryType.COMMITMENT, envelopes.required("commitB").asString(), auditor);
        append(trial, EntryType.LIST, data().unitList().text(), researcher);
        append(trial, EntryType.REVEAL, envelopes.required("secretA").asString(), researcher);
        append(trial, EntryType.REVEAL, envelopes.required("secretB").asString(), auditor);
        append(
                trial,
                EntryType.ASSIGNMENT,
                SealedAssignment.of(trials.ledger(trial).entries()).text(),
                researcher);
        append(trial, TrialEvent.STARTED, "", researcher);
        return trial;
    }

    private static AssignmentDesign design() {
        return new AssignmentDesign(
                AmsterdamProtocol.PROTOCOL.armCodes(),
                List.of(new Allocation(TRIAL_IN_KEYS, "", AmsterdamProtocol.PROTOCOL.ratio())));
    }

    private void append(long trial, String type, String payload, Actor actor) {
        trials.append(trial, type, payload, actor);
    }

    private static Dataset data() {
        Map<String, String> files = new HashMap<>();
        FILES.forEach(name -> files.put(name, content(name)));
        return Dataset.blinded(files);
    }

    private Actor actor(AccessRole role) {
        return sql.select(STAFF.NAME, STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.eq(role.name()))
                .orderBy(STAFF.ID)
                .limit(1)
                .fetchSingle(row -> new Actor(row.value1(), row.value2()));
    }

    private static String content(String name) {
        try (InputStream stream = DemoAmsterdam.class.getResourceAsStream("amsterdam/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + name, e);
        }
    }
}
