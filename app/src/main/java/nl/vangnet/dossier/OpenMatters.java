package nl.vangnet.dossier;

import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What is not decided yet about a unit, or waits: one must know it before contact. */
@Component
class OpenMatters {
    private static final String OPEN = """
            select 'UNDECIDED' as kind, last.month as day
            from (select max(month) as month from month_run where finished_at is not null) run
            cross join lateral (
                select month, paid from determination where unit_id = {0} and month = run.month order by known_at desc limit 1) last
            where last.paid is null
            union all
            select 'RECOVERY', d.month from recovery_decision d
            where d.unit_id = {0} and not exists (select from recovery_reading r where r.decision_id = d.id)
            union all
            select 'SUSPENSION', s.from_day from suspension s
            where s.unit_id = {0} and s.from_day <= {1} and (s.to_day is null or s.to_day >= {1})
                and not exists (select from suspension later where later.fact = s.fact and later.known_since > s.known_since)
            order by day""";

    private final DSLContext sql;
    private final Clock clock;

    OpenMatters(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<String> of(Page page, long unit) {
        return sql.resultQuery(OPEN, val(unit), val(LocalDate.now(clock)))
                .fetch(row -> told(page, row.get("kind", String.class), row.get("day", LocalDate.class)));
    }

    private static String told(Page page, String kind, LocalDate day) {
        return switch (kind) {
            case "UNDECIDED" -> page.text("dossier.open.onbeslist", page.month(YearMonth.from(day)));
            case "RECOVERY" -> page.text("dossier.open.terugvordering", page.month(YearMonth.from(day)));
            default -> page.text("dossier.open.opschorting", page.date(day));
        };
    }
}
