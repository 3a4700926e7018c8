package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vangnet.experiments.Consents.Answer;
import nl.vangnet.experiments.Flow.ArmCount;
import nl.vangnet.experiments.Flow.Reason;
import nl.vangnet.trials.design.ConsortFlow;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts the {@link Flow} of a trial. */
@Component
public class Flows {
    private final DSLContext sql;
    private final Trials trials;
    private final Participants participants;
    private final Consents consents;
    private final Arms arms;

    Flows(DSLContext sql, Trials trials, Participants participants, Consents consents, Arms arms) {
        this.sql = sql;
        this.trials = trials;
        this.participants = participants;
        this.consents = consents;
        this.arms = arms;
    }

    /**
     * The flow of one trial.
     *
     * @throws TrialRefused when the trial is still a draft
     */
    public Flow of(long trial) {
        Protocol protocol = trials.get(trial).registered();
        List<List<String>> failing = sql.select(TRIAL_SCREENING.FAILING)
                .from(TRIAL_SCREENING)
                .where(TRIAL_SCREENING.TRIAL_ID.eq(trial))
                .fetch(row -> List.of(row.value1()));
        int eligible = (int) failing.stream().filter(List::isEmpty).count();
        int agreed = 0;
        int refused = 0;
        for (List<Answer> answers : consents.answers(trial).values()) {
            boolean yes =
                    answers.stream().anyMatch(answer -> answer.purpose() == Purpose.PARTICIPATION && answer.given());
            agreed += yes ? 1 : 0;
            refused += yes ? 0 : 1;
        }
        boolean frozen = Phase.LIST_FROZEN.reachedIn(trials.phase(trial));
        List<Participant> people = frozen ? participants.of(trial) : List.of();
        return new Flow(
                failing.size(),
                reasons(protocol, failing),
                eligible,
                agreed,
                refused,
                eligible - agreed - refused,
                (int) people.stream().map(Participant::unitCode).distinct().count(),
                people.size(),
                arms(protocol, people, arms.of(trial)),
                (int) people.stream().filter(one -> one.withdrawn() != null).count());
    }

    private static List<Reason> reasons(Protocol protocol, List<List<String>> failing) {
        List<String> codes =
                protocol.rules().stream().map(rule -> rule.code().name()).toList();
        Map<String, Integer> first = ConsortFlow.excluded(
                failing.stream().map(one -> one.isEmpty() ? "" : one.getFirst()).toList(), codes);
        Map<String, Integer> all =
                ConsortFlow.excluded(failing.stream().flatMap(List::stream).toList(), codes);
        return protocol.rules().stream()
                .map(rule -> new Reason(
                        rule,
                        first.getOrDefault(rule.code().name(), 0),
                        all.getOrDefault(rule.code().name(), 0)))
                .toList();
    }

    private static List<ArmCount> arms(Protocol protocol, List<Participant> people, Map<String, String> armOf) {
        if (armOf.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> units = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Participant one : people) {
            String arm = armOf.getOrDefault(one.unitCode(), "");
            units.computeIfAbsent(arm, _ -> new HashSet<>()).add(one.unitCode());
            counts.merge(arm, 1, Integer::sum);
        }
        return protocol.arms().stream()
                .map(arm -> new ArmCount(
                        arm.code(),
                        arm.name(),
                        units.getOrDefault(arm.code(), Set.of()).size(),
                        counts.getOrDefault(arm.code(), 0)))
                .toList();
    }
}
