package nl.vangnet.demo;

import static nl.vangnet.schema.Tables.AREA;
import static nl.vangnet.schema.Tables.COHORT_ROUND;

import java.util.List;
import nl.vangnet.cohorts.RoundPlan;
import nl.vangnet.cohorts.Rounds;
import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.schema.tables.records.AreaRecord;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rounds to look at: prepared in the first area, going on in the second. {@link DemoPastRound} is one of the past in the third. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DemoRounds implements ApplicationRunner {
    private static final Pace PACE = new Pace(30);

    private final DemoSettings settings;
    private final DSLContext sql;
    private final Rounds rounds;

    DemoRounds(DemoSettings settings, DSLContext sql, Rounds rounds) {
        this.settings = settings;
        this.sql = sql;
        this.rounds = rounds;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.profile().isEmpty() || sql.fetchExists(COHORT_ROUND, COHORT_ROUND.ORDER_BY.eq("LOT"))) {
            return;
        }
        List<AreaRecord> areas = sql.selectFrom(AREA).orderBy(AREA.ID).limit(2).fetch();
        for (AreaRecord area : areas) {
            long round = rounds.prepare(
                    new RoundPlan(
                            "Iedereen spreken in " + area.getName(),
                            new Criterion(Attribute.AREA, area.getId()),
                            nl.vangnet.guidance.cohort.Order.LOT,
                            "waterstad",
                            Purpose.HOW_ARE_YOU,
                            PACE),
                    null);
            if (area.getId() > areas.getFirst().getId()) {
                rounds.start(round, null);
            }
        }
    }
}
