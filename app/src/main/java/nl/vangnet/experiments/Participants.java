package nl.vangnet.experiments;

import static nl.vangnet.schema.Tables.TRIAL_SCREENING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.experiments.Consents.Answer;
import nl.vangnet.schema.tables.records.TrialScreeningRecord;
import nl.vangnet.trials.ledger.Entry;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who takes part. Until the list is frozen these are the people who agree now; after it those who agreed then, whatever they did later: who
 * withdraws stays in the list with the day of withdrawing.
 */
@Component
public class Participants {
    private final DSLContext sql;
    private final Trials trials;
    private final Consents consents;

    Participants(DSLContext sql, Trials trials, Consents consents) {
        this.sql = sql;
        this.trials = trials;
        this.consents = consents;
    }

    /** In the order of their pseudonyms. */
    public List<Participant> of(long trial) {
        Map<Long, List<Answer>> answers = consents.answers(trial);
        Instant frozen = frozen(trials.ledger(trial));
        List<Participant> participants = new ArrayList<>();
        for (TrialScreeningRecord row : sql.selectFrom(TRIAL_SCREENING)
                .where(TRIAL_SCREENING.TRIAL_ID.eq(trial), TRIAL_SCREENING.PID.isNotNull())
                .orderBy(TRIAL_SCREENING.PID)) {
            List<Answer> own = answers.getOrDefault(row.getPersonId(), List.of());
            LocalDate enrolled = given(own, Purpose.PARTICIPATION);
            if (enrolled == null || !agreedAt(frozen, own)) {
                continue;
            }
            participants.add(new Participant(
                    row.getPid(),
                    row.getUnitCode(),
                    row.getUnitId(),
                    row.getPersonId(),
                    row.getStratum(),
                    enrolled,
                    given(own, Purpose.REGISTER) == null ? enrolled : takenBack(own, Purpose.REGISTER),
                    takenBack(own, Purpose.PARTICIPATION),
                    baseline(row)));
        }
        return participants;
    }

    /** When the list was frozen; the end of time before that. */
    private static Instant frozen(Ledger ledger) {
        return ledger.entries().stream()
                .filter(entry -> entry.type().equals(EntryType.LIST))
                .map(Entry::time)
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** Whether the last answer until then is a yes. A ledger knows whole seconds. */
    private static boolean agreedAt(Instant moment, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.purpose() == Purpose.PARTICIPATION
                        && !answer.at().truncatedTo(ChronoUnit.SECONDS).isAfter(moment))
                .reduce((_, later) -> later)
                .map(Answer::given)
                .orElse(false);
    }

    /** The day on which it was first given; null where it never was. */
    private static @Nullable LocalDate given(List<Answer> answers, Purpose purpose) {
        return answers.stream()
                .filter(answer -> answer.purpose() == purpose && answer.given())
                .map(Answer::day)
                .findFirst()
                .orElse(null);
    }

    /** The day of the last answer where that is no; null where it is yes. */
    private static @Nullable LocalDate takenBack(List<Answer> answers, Purpose purpose) {
        Answer last = Consents.last(answers).get(purpose);
        return last == null || last.given() ? null : last.day();
    }

    static Baseline baseline(TrialScreeningRecord row) {
        return new Baseline(
                Objects.requireNonNullElse(row.getAge(), 0),
                row.getDistrict(),
                row.getMonthsOnAssistance(),
                row.getPartner(),
                row.getChildren(),
                row.getWorks(),
                row.getExempt());
    }
}
