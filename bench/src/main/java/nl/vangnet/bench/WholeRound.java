package nl.vangnet.bench;

import nl.vangnet.cohorts.RoundPlan;
import nl.vangnet.cohorts.Rounds;
import nl.vangnet.guidance.cohort.Attribute;
import nl.vangnet.guidance.cohort.Criterion;
import nl.vangnet.guidance.cohort.Order;
import nl.vangnet.guidance.cohort.Pace;
import nl.vangnet.guidance.contact.Purpose;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

/** Rounds over areas, each one's invitations composed and checked by every safeguard, as the team lead sees them before anything leaves. */
final class WholeRound implements Product.Work {
    private static final int ROUNDS = 4;
    private static final String AREAS = """
            select area_id, count(*) from benefit_unit
            where area_id not in (select value from cohort_round where attribute = 'AREA')
            group by area_id order by abs(count(*) - 1500), area_id limit ?
            """;

    @Override
    public void on(ApplicationContext product) throws Exception {
        DSLContext sql = product.getBean(DSLContext.class);
        Rounds rounds = product.getBean(Rounds.class);
        for (var area : sql.fetch(AREAS, ROUNDS)) {
            int number = area.get(0, Integer.class);
            RoundPlan plan = new RoundPlan(
                    "Ronde " + number,
                    new Criterion(Attribute.AREA, number),
                    Order.LOT,
                    "meten",
                    Purpose.HOW_ARE_YOU,
                    new Pace(60));
            Report.time(Figure.ROUND, () -> rounds.prepare(plan, null));
            Report.note("round: an area of " + area.get(1, Integer.class) + " units");
        }
    }
}
