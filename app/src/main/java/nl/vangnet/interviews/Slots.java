package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.INTERVIEW;
import static nl.vangnet.schema.Tables.INTERVIEW_ATTEMPT;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.experiments.Consents;
import nl.vangnet.experiments.Participant;
import nl.vangnet.experiments.Participants;
import nl.vangnet.experiments.Trial;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is in a wave. Everybody keeps the place of the wave before, so that six months lie between two interviews by themselves. */
@Component
class Slots {
    private final Waves waves;
    private final Participants participants;
    private final Consents consents;
    private final DSLContext sql;

    Slots(Waves waves, Participants participants, Consents consents, DSLContext sql) {
        this.waves = waves;
        this.participants = participants;
        this.consents = consents;
        this.sql = sql;
    }

    /** Everybody who is interviewed in this wave, or was before stopping: in the order of the last interview, new ones last. */
    List<Slot> of(Trial trial, PlannedWave wave) {
        List<PlannedWave> all = waves.of(trial);
        Map<String, Map<String, List<Attempt>>> attempts = attempts(trial.id());
        Set<String> begun = begun(trial.id(), wave.code());
        Set<Long> agreed = consents.toInterview(trial.id());
        List<Slot> slots = new ArrayList<>();
        for (Participant participant : participants.of(trial.id())) {
            Map<String, List<Attempt>> tried = attempts.getOrDefault(participant.pid(), Map.of());
            List<Attempt> here = tried.getOrDefault(wave.code(), List.of());
            boolean goesOn = participant.withdrawn() == null && agreed.contains(participant.person()) && !died(tried);
            if (goesOn || !here.isEmpty()) {
                slots.add(new Slot(
                        participant.pid(),
                        participant.unit(),
                        participant.person(),
                        wave,
                        previous(all, wave, tried),
                        here,
                        begun.contains(participant.pid())));
            }
        }
        slots.sort(Comparator.comparing(Slot::previous, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Slot::pid));
        return slots;
    }

    Optional<Slot> find(Trial trial, PlannedWave wave, String pid) {
        return of(trial, wave).stream().filter(slot -> slot.pid().equals(pid)).findFirst();
    }

    /** The day of the last interview of an earlier wave. */
    private static @Nullable LocalDate previous(
            List<PlannedWave> all, PlannedWave wave, Map<String, List<Attempt>> tried) {
        return all.stream()
                .filter(earlier -> earlier.place() < wave.place())
                .flatMap(earlier -> tried.getOrDefault(earlier.code(), List.of()).stream())
                .filter(attempt -> attempt.outcome() == Outcome.INTERVIEWED)
                .map(Attempt::day)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean died(Map<String, List<Attempt>> tried) {
        return tried.values().stream().flatMap(List::stream).anyMatch(one -> one.outcome() == Outcome.DECEASED);
    }

    /** By pseudonym and wave, in the order in which they were entered. */
    private Map<String, Map<String, List<Attempt>>> attempts(long trial) {
        Map<String, Map<String, List<Attempt>>> attempts = new HashMap<>();
        sql.select(INTERVIEW_ATTEMPT.asterisk(), STAFF.NAME)
                .from(INTERVIEW_ATTEMPT)
                .join(STAFF)
                .on(STAFF.ID.eq(INTERVIEW_ATTEMPT.INTERVIEWER_ID))
                .where(INTERVIEW_ATTEMPT.TRIAL_ID.eq(trial))
                .orderBy(INTERVIEW_ATTEMPT.ID)
                .forEach(row -> attempts.computeIfAbsent(row.get(INTERVIEW_ATTEMPT.PID), _ -> new HashMap<>())
                        .computeIfAbsent(row.get(INTERVIEW_ATTEMPT.WAVE), _ -> new ArrayList<>())
                        .add(attempt(row)));
        return attempts;
    }

    private static Attempt attempt(Record row) {
        return new Attempt(
                row.get(INTERVIEW_ATTEMPT.DAY),
                Channel.valueOf(row.get(INTERVIEW_ATTEMPT.CHANNEL)),
                Outcome.valueOf(row.get(INTERVIEW_ATTEMPT.OUTCOME)),
                row.get(INTERVIEW_ATTEMPT.APPOINTMENT_DAY),
                row.get(INTERVIEW_ATTEMPT.APPOINTMENT_TIME),
                row.get(INTERVIEW_ATTEMPT.WORDS),
                Objects.requireNonNull(row.get(STAFF.NAME)));
    }

    private Set<String> begun(long trial, String wave) {
        return sql.selectDistinct(INTERVIEW.PID)
                .from(INTERVIEW)
                .where(
                        INTERVIEW.TRIAL_ID.eq(trial),
                        INTERVIEW.WAVE.eq(wave),
                        INTERVIEW.ID.notIn(sql.select(INTERVIEW_ATTEMPT.INTERVIEW_ID)
                                .from(INTERVIEW_ATTEMPT)
                                .where(INTERVIEW_ATTEMPT.INTERVIEW_ID.isNotNull())))
                .fetchSet(INTERVIEW.PID);
    }
}
