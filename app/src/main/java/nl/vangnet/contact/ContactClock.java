package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.schema.tables.records.ContactDueRecord;
import org.jooq.DSLContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every night: for whom the next step towards contact is due. It makes the step known to the case manager and sends nothing, for what comes
 * after silence is a matter for people. Run again, or broken off, it makes each step once.
 */
@Component
public class ContactClock {
    private static final int CHUNK = 1000;

    private record Candidate(long unit, long person, long last, Purpose purpose) {}

    private final DSLContext sql;
    private final Briefs briefs;
    private final History history;
    private final Policies policies;
    private final NextSteps nextSteps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ContactClock(
            DSLContext sql,
            Briefs briefs,
            History history,
            Policies policies,
            NextSteps nextSteps,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.briefs = briefs;
        this.history = history;
        this.policies = policies;
        this.nextSteps = nextSteps;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Also at a start, after a night that was missed. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 45 1 * * *", zone = "Europe/Amsterdam")
    void strike() {
        run(LocalDate.now(clock));
    }

    /**
     * Makes the steps known that are due on this day, a transaction for each thousand people.
     *
     * @return how many became due
     */
    public int run(LocalDate today) {
        ContactPolicy policy = policies.on(today);
        List<Candidate> all = candidates(today, policy);
        int due = 0;
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Candidate> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            due += Objects.requireNonNull(transaction.execute(_ -> run(chunk, policy, today)));
        }
        return due;
    }

    private int run(List<Candidate> chunk, ContactPolicy policy, LocalDate today) {
        Map<Long, Brief> known = briefs
                .of(chunk.stream().map(Candidate::unit).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Brief::person, Function.identity(), (one, _) -> one));
        Map<Long, Trail> trails =
                history.trails(chunk.stream().map(Candidate::person).toList());
        List<ContactDueRecord> rows = new ArrayList<>();
        for (Candidate candidate : chunk) {
            Brief brief = known.get(candidate.person());
            if (brief != null) {
                due(candidate, brief, trails.getOrDefault(candidate.person(), Trail.NONE), policy, today)
                        .ifPresent(rows::add);
            }
        }
        sql.batchInsert(rows).execute();
        rows.forEach(row -> nextSteps.afterSilence(row.getUnitId(), row.getOutgoingId()));
        return rows.size();
    }

    private Optional<ContactDueRecord> due(
            Candidate candidate, Brief brief, Trail trail, ContactPolicy policy, LocalDate today) {
        LadderState state = ContactLadder.state(
                candidate.purpose(),
                brief,
                trail.of(Sender.job("clock"), false, today, policy.quietDays()),
                policy,
                today);
        if (!(state instanceof LadderState.Tried tried) || today.isBefore(tried.answerBy())) {
            return Optional.empty();
        }
        ContactDueRecord row = new ContactDueRecord();
        row.setOutgoingId(candidate.last());
        row.setPersonId(candidate.person());
        row.setUnitId(candidate.unit());
        row.setStep(state.next(policy).map(Enum::name).orElse(null));
        row.setDueOn(tried.answerBy());
        row.setKnownPersonOnly(brief.flags().contains(Brief.Flag.VULNERABLE));
        row.setMadeAt(clock.instant().atOffset(ZoneOffset.UTC));
        return Optional.of(row);
    }

    /** Whose last attempt is not long ago, has no answer and no step that was made due after it. */
    private List<Candidate> candidates(LocalDate today, ContactPolicy policy) {
        return sql
                .fetch("""
                    select * from (
                        select distinct on (person_id) id, unit_id, person_id, purpose, sent_on
                        from outgoing where sent_on >= ? and (place is not null or (not 'reply' = any (clauses) and purpose <> 'INFORMATION'))
                        order by person_id, id desc) as last
                    where not exists (select from contact_due where outgoing_id = last.id)
                        and not exists (select from contact_answer where person_id = last.person_id and day >= last.sent_on)
                    order by person_id
                    """, today.minusDays(policy.quietDays()))
                .map(row -> new Candidate(
                        row.get("unit_id", Long.class),
                        row.get("person_id", Long.class),
                        row.get("id", Long.class),
                        Purpose.valueOf(row.get("purpose", String.class))))
                .stream()
                .filter(candidate -> candidate.purpose().legalType() != LegalType.VOLUNTARY)
                .toList();
    }
}
