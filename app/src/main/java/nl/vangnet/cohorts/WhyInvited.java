package nl.vangnet.cohorts;

import static nl.vangnet.schema.Tables.COHORT_ROUND;
import static nl.vangnet.schema.Tables.ROUND_EVENT;
import static nl.vangnet.schema.Tables.ROUND_PLACE;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.List;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Why is this person in a round, or not invited by it? In words for that person. */
@Component
public class WhyInvited {
    private final DSLContext sql;
    private final RoundViews views;

    WhyInvited(DSLContext sql, RoundViews views) {
        this.sql = sql;
        this.views = views;
    }

    /**
     * The answer for one round.
     *
     * @param rule the rule, as published
     * @param facts what the rule knew of this unit, and on which day
     * @param place the place in the order of invitation
     * @param notInvited why there is no invitation; empty for who is invited
     */
    public record Answer(String round, String rule, String facts, int place, List<String> notInvited) {}

    /** Of all rounds that were started, the latest first. It logs no reading. */
    public List<Answer> of(Page page, long unit) {
        return sql.select(ROUND_PLACE.fields())
                .select(COHORT_ROUND.fields())
                .from(ROUND_PLACE)
                .join(COHORT_ROUND)
                .on(COHORT_ROUND.ID.eq(ROUND_PLACE.ROUND_ID))
                .where(
                        ROUND_PLACE.UNIT_ID.eq(unit),
                        COHORT_ROUND.ID.in(
                                select(ROUND_EVENT.ROUND_ID).from(ROUND_EVENT).where(ROUND_EVENT.KIND.eq("STARTED"))))
                .orderBy(COHORT_ROUND.ID.desc(), ROUND_PLACE.PLACE)
                .fetch(row -> {
                    var round = row.into(COHORT_ROUND);
                    var place = row.into(ROUND_PLACE);
                    return new Answer(
                            round.getName(),
                            RuleWords.text(page, round, views.areaName(round)),
                            page.text(
                                    "waarom.feiten",
                                    page.date(round.getPreparedOn()),
                                    page.number(place.getMonthsOnAssistance()),
                                    page.number(place.getMonthsWithoutConversation())),
                            place.getPlace(),
                            Arrays.stream(place.getReasons())
                                    .map(kept -> KeptReason.text(page, kept))
                                    .toList());
                });
    }
}
