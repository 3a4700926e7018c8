package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.INDICATOR_TARGET;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.guidance.managers.Indicator;
import nl.vangnet.guidance.managers.Target;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the work is measured by. The table itself refuses a target for how many people leave, as the rule does. */
@Component
public class Targets {
    private final DSLContext sql;
    private final Clock clock;

    Targets(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * A target that was set.
     *
     * @param goal in words
     */
    public record Row(Indicator indicator, Target.Level level, String goal, String author, Instant at) {
        public String indicatorKey() {
            return key(indicator);
        }

        public String levelKey() {
            return key(level);
        }
    }

    static String key(Indicator indicator) {
        return switch (indicator) {
            case PART_TIME_WORK -> "doelen.maat.deeltijd";
            case UNPAID_WORK -> "doelen.maat.onbetaald";
            case TRAINING -> "doelen.maat.scholing";
            case WELLBEING -> "doelen.maat.welzijn";
            case SATISFACTION -> "doelen.maat.tevreden";
            case CONTINUITY -> "doelen.maat.vast_gezicht";
            case PROMISES_KEPT -> "doelen.maat.beloften";
            case OFFERS_MADE -> "doelen.maat.aanbod";
            case EXIT_TO_WORK -> "doelen.maat.uit_werk";
            case EXIT_OTHER -> "doelen.maat.uit_anders";
        };
    }

    static String key(Target.Level level) {
        return switch (level) {
            case MANAGER -> "doelen.voor.medewerker";
            case TEAM -> "doelen.voor.team";
            case PROGRAMME -> "doelen.voor.programma";
            case MUNICIPALITY -> "doelen.voor.gemeente";
        };
    }

    /** The targets that were set, the latest first. */
    List<Row> all() {
        return sql.select(
                        INDICATOR_TARGET.INDICATOR,
                        INDICATOR_TARGET.LEVEL,
                        INDICATOR_TARGET.GOAL,
                        STAFF.NAME,
                        INDICATOR_TARGET.AT)
                .from(INDICATOR_TARGET)
                .join(STAFF)
                .on(STAFF.ID.eq(INDICATOR_TARGET.AUTHOR_ID))
                .orderBy(INDICATOR_TARGET.ID.desc())
                .fetch(row -> new Row(
                        Indicator.valueOf(row.value1()),
                        Target.Level.valueOf(row.value2()),
                        row.value3(),
                        row.value4(),
                        row.value5().toInstant()));
    }

    /**
     * Sets a target. The council has no log-in here, so a reason of the council cannot be given here either.
     *
     * @throws StepRefused when it counts people who leave
     */
    @Transactional
    void set(Indicator indicator, Target.Level level, String goal, long author) {
        StepRefused.unlessPermitted(Target.SAFEGUARDS.check(new Target(indicator, level, ""), LocalDate.now(clock)));
        sql.insertInto(INDICATOR_TARGET)
                .set(INDICATOR_TARGET.INDICATOR, indicator.name())
                .set(INDICATOR_TARGET.LEVEL, level.name())
                .set(INDICATOR_TARGET.GOAL, goal)
                .set(INDICATOR_TARGET.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(INDICATOR_TARGET.AUTHOR_ID, author)
                .execute();
    }
}
