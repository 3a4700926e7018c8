package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vangnet.experiments.Consents.Answer;
import nl.vangnet.experiments.OwnTrial.State;
import nl.vangnet.experiments.OwnTrial.Told;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.schema.tables.records.TrialScreeningRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trials of the people of one unit: those in which they are asked, take part, or took part. */
@Component
class OwnTrials {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final DSLContext sql;
    private final Trials trials;
    private final Consents consents;
    private final Arms arms;

    OwnTrials(DSLContext sql, Trials trials, Consents consents, Arms arms) {
        this.sql = sql;
        this.trials = trials;
        this.consents = consents;
        this.arms = arms;
    }

    List<OwnTrial> of(long unit) {
        List<OwnTrial> own = new ArrayList<>();
        for (TrialScreeningRecord row : sql.selectFrom(TRIAL_SCREENING)
                .where(TRIAL_SCREENING.UNIT_ID.eq(unit), TRIAL_SCREENING.PID.isNotNull())
                .orderBy(
                        TRIAL_SCREENING.TRIAL_ID.desc(), TRIAL_SCREENING.APPLICANT.desc(), TRIAL_SCREENING.PERSON_ID)) {
            Map<Purpose, Answer> last = Consents.last(consents.answers(row.getTrialId(), row.getPersonId()));
            Phase phase = trials.phase(row.getTrialId());
            if (!last.isEmpty() || phase == Phase.ENROLLING) {
                own.add(one(row, last, phase));
            }
        }
        return own;
    }

    private OwnTrial one(TrialScreeningRecord row, Map<Purpose, Answer> last, Phase phase) {
        Protocol protocol = trials.get(row.getTrialId()).registered();
        String arm = arms.of(row.getTrialId()).get(row.getUnitCode());
        return new OwnTrial(
                row.getTrialId(),
                row.getPersonId(),
                sql.select(PERSON.NAME)
                        .from(PERSON)
                        .where(PERSON.ID.eq(row.getPersonId()))
                        .fetchSingle(name -> name.value1()),
                row.getPid(),
                protocol,
                state(last, phase, arm),
                phase == Phase.ENROLLING,
                List.copyOf(last.values()),
                mayKnow(protocol, phase) ? named(protocol, arm) : null,
                named(protocol, arm),
                told(row.getTrialId(), last),
                !Phase.DATA_LOCKED.reachedIn(phase) && consents.isAskedAgain(row.getTrialId(), last));
    }

    /** What changed after the first of the answers that count. */
    private List<Told> told(long trial, Map<Purpose, Answer> last) {
        Answer agreed = last.get(Purpose.PARTICIPATION);
        if (agreed == null || !agreed.given()) {
            return List.of();
        }
        return Amended.of(trials.ledger(trial)).stream()
                .filter(one -> agreed.at().isBefore(one.at()) && !one.toTell().isEmpty())
                .map(one -> new Told(LocalDate.ofInstant(one.at(), HERE), one.toTell()))
                .toList();
    }

    /** While it runs only where the protocol says so; afterwards everybody. */
    private static boolean mayKnow(Protocol protocol, Phase phase) {
        return Phase.UNBLINDED.reachedIn(phase) || (protocol.openArms() && Phase.RUNNING.reachedIn(phase));
    }

    private static State state(Map<Purpose, Answer> last, Phase phase, @Nullable String arm) {
        Answer participation = last.get(Purpose.PARTICIPATION);
        if (participation == null) {
            return State.ASKED;
        }
        if (!participation.given()) {
            return arm == null ? State.NOT : State.STOPPED;
        }
        return Phase.RUNNING.reachedIn(phase) ? State.TAKES_PART : State.WAITING;
    }

    private static @Nullable Arm named(Protocol protocol, @Nullable String code) {
        return protocol.arms().stream()
                .filter(arm -> arm.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
