package nl.vangnet.cohorts;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.guidance.cohort.Comparison;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What came of a round, beside what happened in the same time where no round has started. Nobody is counted for leaving assistance. */
@Component
class RoundOutcomes {
    private static final String WORK = "work where from_month >= ?";
    private static final String ACTIVITY = """
        (select member.unit_id, activity.from_day from activity join member using (person_id)
         where activity.kind in ('VOLUNTEERING', 'TRAINING', 'INFORMAL_CARE') and not activity.withdrawn) as done where from_day >= ?\
        """;

    private final DSLContext sql;

    RoundOutcomes(DSLContext sql) {
        this.sql = sql;
    }

    private static final String TALKS = """
        with members as (
                select distinct unit_id, person_id from round_place where round_id = ? and week is not null),
            began as (select at from round_event where round_id = ? and kind = 'STARTED')
        select
            (select count(*) from conversation_record record join conversation on conversation.id = record.conversation_id
             join members using (unit_id, person_id), began where record.at >= began.at),
            (select count(distinct message.id) from client_message message join members using (unit_id), began
             where message.kind = 'CORRECTION' and message.at >= began.at)
            + (select count(*) from remark join members using (unit_id, person_id), began where remark.said_at >= began.at)
        """;

    /**
     * What became of the invitations.
     *
     * @param waiting people who did not answer and are still being reached
     */
    record Figures(int left, int stopped, int answered, int spoken, int waiting) {}

    /**
     * Conversations with people of the round since it began.
     *
     * @param notRight how often one of these people said that something is not right
     */
    record Talks(int held, int notRight) {}

    Talks talks(long round) {
        var row = sql.fetchSingle(TALKS, round, round);
        return new Talks(row.get(0, Integer.class), row.get(1, Integer.class));
    }

    /** @param reached since when who did not answer is still being reached */
    Figures of(long round, LocalDate reached) {
        var row = sql.fetchSingle("""
            select count(outgoing_id), count(*) - count(outgoing_id),
                count(*) filter (where exists (
                    select from contact_answer a where a.person_id = place.person_id and a.at >= sending.at)),
                count(*) filter (where exists (
                    select from contact_result r where r.outgoing_id = sending.outgoing_id and r.result = 'REACHED')),
                count(outgoing_id) filter (where exists (
                    select from (select distinct on (person_id) id, sent_on from outgoing o
                                 where o.person_id = place.person_id and o.purpose <> 'INFORMATION'
                                 order by person_id, id desc) as last
                    where last.sent_on >= ?
                        and not exists (select from contact_result r where r.outgoing_id = last.id and r.result = 'REACHED')
                        and not exists (
                            select from contact_answer a where a.person_id = place.person_id and a.at >= sending.at)))
            from round_sending sending join round_place place using (round_id, place) where round_id = ?
            """, reached, round);
        return new Figures(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class));
    }

    List<RoundView.Outcome> beside(Page page, long round, LocalDate started) {
        return List.of(
                new RoundView.Outcome(page.text("cohort.uitkomst.werk"), compare(WORK, round, started)),
                new RoundView.Outcome(page.text("cohort.uitkomst.meedoen"), compare(ACTIVITY, round, started)));
    }

    private Comparison compare(String began, long round, LocalDate started) {
        var row = sql.fetchSingle(beside(began), started, round);
        return new Comparison(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class));
    }

    private static String beside(String began) {
        return """
            with began as (select distinct unit_id from %s),
                here as (select distinct unit_id from round_place where round_id = ?),
                elsewhere as (
                    select id as unit_id from benefit_unit
                    where not exists (
                        select from round_place join round_event using (round_id)
                        where round_event.kind = 'STARTED' and round_place.unit_id = benefit_unit.id))
            select (select count(*) from here join began using (unit_id)), (select count(*) from here),
                (select count(*) from elsewhere join began using (unit_id)), (select count(*) from elsewhere)
            """.formatted(began);
    }
}
