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
             where activity.kind in ('VOLUNTEERING', 'TRAINING', 'INFORMAL_CARE') and not activity.withdrawn) as done where from_day >= ?""";

    private final DSLContext sql;

    RoundOutcomes(DSLContext sql) {
        this.sql = sql;
    }

    record Figures(int left, int stopped, int answered, int spoken) {}

    Figures of(long round) {
        var row = sql.fetchSingle("""
                select count(outgoing_id), count(*) - count(outgoing_id),
                    count(*) filter (where exists (
                        select from contact_answer a where a.person_id = place.person_id and a.at >= sending.at)),
                    count(*) filter (where exists (
                        select from contact_result r where r.outgoing_id = sending.outgoing_id and r.result = 'REACHED'))
                from round_sending sending join round_place place using (round_id, place) where round_id = ?
                """, round);
        return new Figures(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class));
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
