package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;
import static org.jooq.impl.DSL.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.guidance.managers.Continuity;
import nl.vangnet.guidance.managers.HandoverSafeguards;
import nl.vangnet.guidance.managers.Stint;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Is the work to be done, and does everybody keep a fixed face? Nothing here counts who leaves assistance. */
@Component
public class TeamFigures {
    private final DSLContext sql;
    private final Colleagues colleagues;
    private final Caseloads caseloads;
    private final Managers managers;

    TeamFigures(DSLContext sql, Colleagues colleagues, Caseloads caseloads, Managers managers) {
        this.sql = sql;
        this.colleagues = colleagues;
        this.caseloads = caseloads;
        this.managers = managers;
    }

    /**
     * One colleague.
     *
     * @param continuity of the present clients over 24 months: all the managers they had
     * @param handovers clients on their way to somebody else
     */
    public record Row(
            long staff,
            String name,
            int hours,
            Caseload load,
            Continuity continuity,
            int handovers,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate awayTo,
            @Nullable String substitute) {
        /** Key of how much room there is, in the texts. */
        public String roomKey() {
            return load.room() < 0 ? "team.te_veel" : load.room() == 0 ? "team.vol" : "team.plaats";
        }

        public String tone() {
            return load.room() < 0 ? "undecided" : "plain";
        }
    }

    /** A team with the figures of its colleagues and of all their clients together. */
    public record Figures(List<Row> rows, Continuity continuity) {}

    Figures of(int team, LocalDate today) {
        List<Colleagues.Member> members = colleagues.members(team, today);
        List<Long> staff = members.stream().map(Colleagues.Member::staff).toList();
        Map<Long, Caseload> loads = caseloads.of(staff, today);
        Map<Long, Colleagues.Away> away = colleagues.away(today);
        Map<Long, Integer> handovers = sql.select(OPEN_HANDOVER.FROM_STAFF_ID, count())
                .from(OPEN_HANDOVER)
                .where(OPEN_HANDOVER.FROM_STAFF_ID.in(staff))
                .groupBy(OPEN_HANDOVER.FROM_STAFF_ID)
                .fetchMap(OPEN_HANDOVER.FROM_STAFF_ID, count());
        List<Stint> stints = managers.stintsOfClientsOf(staff);
        Map<Long, Long> managerOf = sql.select(BENEFIT_UNIT.ID, BENEFIT_UNIT.CASE_MANAGER_ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.in(staff))
                .fetchMap(BENEFIT_UNIT.ID, BENEFIT_UNIT.CASE_MANAGER_ID);
        Function<Stint, Long> present = stint -> managerOf.getOrDefault(stint.unit(), -1L);
        Map<Long, List<Stint>> byManager = stints.stream().collect(Collectors.groupingBy(present));
        LocalDate first = today.minusMonths(HandoverSafeguards.MONTHS);
        List<Row> rows = members.stream()
                .map(member -> row(
                        member,
                        loads.getOrDefault(member.staff(), Caseload.NONE),
                        Continuity.of(byManager.getOrDefault(member.staff(), List.of()), first, today),
                        handovers.getOrDefault(member.staff(), 0),
                        away.get(member.staff())))
                .toList();
        return new Figures(rows, Continuity.of(stints, first, today));
    }

    private static Row row(
            Colleagues.Member member,
            Caseload load,
            Continuity continuity,
            int handovers,
            Colleagues.@Nullable Away away) {
        return new Row(
                member.staff(),
                member.name(),
                member.hours(),
                load,
                continuity,
                handovers,
                away == null ? null : away.from(),
                away == null ? null : away.to(),
                away == null ? null : away.substituteName());
    }
}
