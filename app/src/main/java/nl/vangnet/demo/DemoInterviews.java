package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.TRIAL;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.access.AccessRole;
import nl.vangnet.experiments.Arms;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Trials;
import nl.vangnet.interviews.InventedInterviews;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The interviews of the trial of {@link DemoTrial}, as far as their days have come at the first start. Here alone it is known what really helps: the first arm, somewhat. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DemoInterviews implements ApplicationRunner {
    /** Percentage points that more people have work in an arm, by its place after the control arm. */
    private static final int[] LIFTS = {14, 4};

    private final InventedInterviews invented;
    private final Trials trials;
    private final Participants participants;
    private final Arms arms;
    private final DSLContext sql;
    private final Clock clock;

    DemoInterviews(
            InventedInterviews invented,
            Trials trials,
            Participants participants,
            Arms arms,
            DSLContext sql,
            Clock clock) {
        this.invented = invented;
        this.trials = trials;
        this.participants = participants;
        this.arms = arms;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        sql.select(TRIAL.ID)
                .from(TRIAL)
                .where(TRIAL.CODE.eq(DemoTrial.CODE))
                .andNotExists(selectOne().from(INTERVIEW_ATTEMPT).where(INTERVIEW_ATTEMPT.TRIAL_ID.eq(TRIAL.ID)))
                .fetchOptional(TRIAL.ID)
                .ifPresent(this::hold);
    }

    /** Without an interviewer among the staff nothing happens. */
    private void hold(long trial) {
        Protocol protocol = trials.get(trial).registered();
        Map<String, String> armOf = arms.of(trial);
        Map<String, Integer> lifts = participants.of(trial).stream()
                .collect(Collectors.toMap(
                        Participant::pid, one -> lift(protocol, armOf.getOrDefault(one.unitCode(), ""))));
        sql.select(STAFF.ID)
                .from(STAFF)
                .where(STAFF.ROLE.eq(AccessRole.INTERVIEWER.name()))
                .orderBy(STAFF.ID)
                .limit(1)
                .fetchOptional(STAFF.ID)
                .ifPresent(interviewer -> invented.giveUntil(
                        trial, LocalDate.now(clock), pid -> lifts.getOrDefault(pid, 0), interviewer));
    }

    private static int lift(Protocol protocol, String arm) {
        int place = protocol.armCodes().stream()
                .filter(code -> !code.equals(protocol.control()))
                .toList()
                .indexOf(arm);
        return place < 0 || place >= LIFTS.length ? 0 : LIFTS[place];
    }
}
