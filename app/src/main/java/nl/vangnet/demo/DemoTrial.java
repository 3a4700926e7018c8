package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.TRIAL;
import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Persona;
import nl.vangnet.access.Personas;
import nl.vangnet.experiments.Actor;
import nl.vangnet.experiments.Amendments;
import nl.vangnet.experiments.Conduct;
import nl.vangnet.experiments.Consents;
import nl.vangnet.experiments.Consents.Way;
import nl.vangnet.experiments.Drafts;
import nl.vangnet.experiments.InventedAnswers;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import nl.vangnet.experiments.Purpose;
import nl.vangnet.trials.assignment.Commitments;
import nl.vangnet.trials.assignment.Sha256;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A trial that runs: set up eight months ago, drawn seven months ago, with its second wave going on now. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class DemoTrial implements ApplicationRunner {
    static final String CODE = "aandacht-of-vrijheid";

    private static final int MOST_PEOPLE = 360;
    private static final int REGISTERED = 262;
    private static final int OPENED = 250;
    private static final int DRAWN = 212;
    private static final int AMENDED = 10;

    private final DemoSettings settings;
    private final DSLContext sql;
    private final Personas personas;
    private final Drafts drafts;
    private final Conduct conduct;
    private final Consents consents;
    private final Participants participants;
    private final InventedAnswers answers;
    private final Amendments amendments;
    private final Clock clock;

    DemoTrial(
            DemoSettings settings,
            DSLContext sql,
            Personas personas,
            Drafts drafts,
            Conduct conduct,
            Consents consents,
            Participants participants,
            InventedAnswers answers,
            Amendments amendments,
            Clock clock) {
        this.settings = settings;
        this.sql = sql;
        this.personas = personas;
        this.drafts = drafts;
        this.conduct = conduct;
        this.consents = consents;
        this.participants = participants;
        this.answers = answers;
        this.amendments = amendments;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.profile().isEmpty() || sql.fetchExists(TRIAL, TRIAL.CODE.eq(CODE))) {
            return;
        }
        Actor researcher = actor(AccessRole.RESEARCHER);
        Actor auditor = actor(AccessRole.AUDITOR);
        String secretOfResearcher = Sha256.hex(settings.seed() + " researcher");
        String secretOfAuditor = Sha256.hex(settings.seed() + " auditor");
        long trial = drafts.create(
                CODE, DemoProtocol.PROTOCOL, Sha256.hex(settings.seed() + " key"), back(REGISTERED), null);
        conduct.register(trial, DemoProtocol.REASON, researcher, back(REGISTERED));
        conduct.openEnrolment(trial, day(OPENED), researcher, back(OPENED));
        personasSayYes(trial);
        answers.give(trial, MOST_PEOPLE, back(OPENED - 10));
        conduct.commit(trial, Commitments.commitment(secretOfResearcher), researcher, back(OPENED - 12));
        conduct.commit(trial, Commitments.commitment(secretOfAuditor), auditor, back(OPENED - 13));
        conduct.freezeList(trial, researcher, back(DRAWN + 2));
        conduct.reveal(trial, secretOfResearcher, researcher, back(DRAWN + 1));
        conduct.reveal(trial, secretOfAuditor, auditor, back(DRAWN + 1));
        conduct.assign(trial, researcher, back(DRAWN));
        conduct.start(trial, researcher, back(DRAWN - 1));
        conduct.deviate(
                trial,
                "Twee klantmanagers waren zes weken weg. Hun klanten kregen in die tijd minder gesprekken.",
                "Ziekte; er was geen vervanger met ruimte.",
                researcher,
                back(DRAWN - 120));
        someStop(trial);
        amendments.amend(
                trial,
                List.of(new Change(Subject.VOUCHER, "T2", "20.00", "25.00")),
                Known.MEASURED,
                "Aan het tweede gesprek doen minder mensen mee dan wij dachten.",
                researcher,
                back(AMENDED));
    }

    /** The clients as whom a visitor looks around take part, where they may. */
    private void personasSayYes(long trial) {
        List<Long> units = personas.all().stream()
                .filter(persona -> persona.unitId() != null)
                .map(Persona::unitId)
                .limit(2)
                .toList();
        List<Long> people = sql.select(TRIAL_SCREENING.PERSON_ID)
                .from(TRIAL_SCREENING)
                .where(
                        TRIAL_SCREENING.TRIAL_ID.eq(trial),
                        TRIAL_SCREENING.UNIT_ID.in(units),
                        TRIAL_SCREENING.PID.isNotNull())
                .orderBy(TRIAL_SCREENING.PERSON_ID)
                .fetch(TRIAL_SCREENING.PERSON_ID);
        for (long person : people) {
            consents.answer(
                    trial, person, List.of(Purpose.values()), day(OPENED - 8), Way.OWN_PAGE, back(OPENED - 8), null);
        }
    }

    /** Of the last participants three stop, and one no longer lets the register be read. */
    private void someStop(long trial) {
        List<Participant> last =
                participants.of(trial).reversed().stream().limit(4).toList();
        for (int i = 0; i < last.size(); i++) {
            Purpose purpose = i == 0 ? Purpose.REGISTER : Purpose.PARTICIPATION;
            long person = last.get(i).person();
            int ago = 150 - 30 * i;
            if (consents.holds(trial, person, purpose, day(ago))) {
                consents.withdraw(trial, person, purpose, day(ago), Way.SPOKEN, back(ago), null);
            }
        }
    }

    private Actor actor(AccessRole role) {
        return sql.select(STAFF.NAME, STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.eq(role.name()))
                .orderBy(STAFF.ID)
                .limit(1)
                .fetchSingle(row -> new Actor(row.value1(), row.value2()));
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private Instant back(int daysAgo) {
        return day(daysAgo).atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }
}
