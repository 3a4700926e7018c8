package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenMatters;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.deadline.DeadlineKind;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * Everybody who did not answer in time, and everybody who answered, until something is done with it. Until the day by which one may answer an
 * invitation waits for the person, and {@link ContactClock} for the day; one day more is for its night.
 */
@Component
class OpenInvitations implements OpenMatters {
    private static final String OPEN = """
        select subject, unit_id from (
            select 'outgoing:' || last.id as subject, last.unit_id
            from (select distinct on (person_id) * from outgoing
                  where place is not null or (not 'reply' = any (clauses) and purpose <> 'INFORMATION')
                  order by person_id, id desc) as last
            where last.sent_on < ? and last.purpose <> all (?::text[])
                and not exists (select from contact_answer where person_id = last.person_id and day >= last.sent_on)
                and 'REACHED' is distinct from (
                    select result from contact_result where outgoing_id = last.id order by id desc limit 1)
                and exists (
                    select from (select distinct on (fact) * from member
                                 where unit_id = last.unit_id and person_id = last.person_id
                                 order by fact, known_since desc) as lives
                    where lives.to_day is null or lives.to_day >= ?)
                and exists (
                    select from (select distinct on (fact) * from entitlement where unit_id = last.unit_id
                                 order by fact, known_since desc) as entitled
                    where entitled.to_day is null or entitled.to_day >= ?)
            union all
            select 'answer:' || last.id, last.unit_id
            from (select distinct on (person_id) * from contact_answer order by person_id, id desc) as last) as matter
        where not exists (
            select from deadline d join deadline_event e on e.deadline_id = d.id and e.what = 'MET'
            where d.kind = 'INVITATION_STEP' and d.subject = matter.subject)
        """;

    private final DSLContext sql;
    private final Policies policies;
    private final Clock clock;

    OpenInvitations(DSLContext sql, Policies policies, Clock clock) {
        this.sql = sql;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public List<Matter> open() {
        LocalDate today = LocalDate.now(clock);
        LocalDate silentSince = today.minusDays(policies.on(today).answerDays() + 1);
        String[] voluntary = Stream.of(Purpose.values())
                .filter(purpose -> purpose.legalType() == LegalType.VOLUNTARY)
                .map(Enum::name)
                .toArray(String[]::new);
        return sql.fetch(OPEN, silentSince, voluntary, today, today)
                .map(row -> new Matter(DeadlineKind.INVITATION_STEP, row.get(0, String.class), row.get(1, Long.class)));
    }
}
