package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.OPEN_HANDOVER;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.managers.Assigning;
import nl.vangnet.guidance.managers.CaseloadPolicy;
import nl.vangnet.guidance.managers.Choice;
import nl.vangnet.guidance.managers.GuidanceForm;
import nl.vangnet.guidance.managers.HandoverReason;
import nl.vangnet.guidance.managers.Waiting;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides the clients of a colleague who stops among the others of the team, each with a reason that can be told. */
@Component
public class Distribution {
    private final DSLContext sql;
    private final Colleagues colleagues;
    private final Managers managers;
    private final Handovers handovers;
    private final HandoverViews views;
    private final Briefs briefs;

    Distribution(
            DSLContext sql,
            Colleagues colleagues,
            Managers managers,
            Handovers handovers,
            HandoverViews views,
            Briefs briefs) {
        this.sql = sql;
        this.colleagues = colleagues;
        this.managers = managers;
        this.handovers = handovers;
        this.views = views;
        this.briefs = briefs;
    }

    /**
     * One client.
     *
     * @param staff who fits best; null where nobody has room
     * @param reasonKeys keys of the reasons in the texts, the weightiest first
     * @param passed who would have come before, and what stood in the way
     */
    public record Row(
            long unit,
            String name,
            @Nullable Long staff,
            @Nullable String colleague,
            List<String> reasonKeys,
            List<Passed> passed) {}

    /**
     * Somebody who was passed over.
     *
     * @param whyKey key in the texts
     */
    public record Passed(String name, String whyKey) {}

    /** The clients of a colleague who are not on their way already, by client number. */
    public record Outcome(long from, String name, List<Row> rows) {
        /** For how many somebody has room. */
        public int placed() {
            return (int) rows.stream().filter(row -> row.staff() != null).count();
        }
    }

    Outcome of(long from, LocalDate today) {
        List<Choice> choices = colleagues
                .teamOf(from, today)
                .map(team -> Assigning.assign(
                        waiting(from, today),
                        colleagues.candidates(team, today).stream()
                                .filter(colleague -> colleague.staff() != from)
                                .toList(),
                        CaseloadPolicy.on(today)))
                .orElse(List.of());
        Map<Long, String> names = views.names(choices.stream().map(Choice::unit).toList());
        Map<Long, String> staff = sql.select(STAFF.ID, STAFF.NAME).from(STAFF).fetchMap(STAFF.ID, STAFF.NAME);
        return new Outcome(
                from,
                staff.getOrDefault(from, ""),
                choices.stream().map(choice -> row(choice, names, staff)).toList());
    }

    private static Row row(Choice choice, Map<Long, String> names, Map<Long, String> staff) {
        Long chosen = choice.staff();
        return new Row(
                choice.unit(),
                names.getOrDefault(choice.unit(), ""),
                chosen,
                chosen == null ? null : staff.get(chosen),
                choice.reasons().stream().map(Reasons::key).toList(),
                choice.passed().stream()
                        .map(one -> new Passed(staff.getOrDefault(one.staff(), ""), Reasons.key(one.obstacle())))
                        .toList());
    }

    /** Starts the handovers. A third change within two years is left out: that is a decision about one client. */
    int start(long from, LocalDate day, HandoverReason reason, String why, long author, LocalDate today) {
        int started = 0;
        for (Row row : of(from, today).rows()) {
            Long successor = row.staff();
            if (successor != null
                    && handovers.proposeIfPermitted(
                            new Handovers.Plan(row.unit(), successor, day, reason, why, ""), author)) {
                started++;
            }
        }
        return started;
    }

    private List<Waiting> waiting(long from, LocalDate today) {
        Field<String> form = Caseloads.form(today);
        Map<Long, Set<Long>> earlier = managers.stintsOfClientsOf(List.of(from)).stream()
                .filter(stint -> stint.manager() != from)
                .collect(Collectors.groupingBy(
                        stint -> stint.unit(), Collectors.mapping(stint -> stint.manager(), Collectors.toSet())));
        Map<Long, String> languages = languages(from);
        return sql.select(BENEFIT_UNIT.ID, BENEFIT_UNIT.AREA_ID, form)
                .from(BENEFIT_UNIT)
                .where(
                        BENEFIT_UNIT.CASE_MANAGER_ID.eq(from),
                        BENEFIT_UNIT.ID.notIn(select(OPEN_HANDOVER.UNIT_ID).from(OPEN_HANDOVER)))
                .fetch(row -> new Waiting(
                        row.value1(),
                        row.value2(),
                        languages.getOrDefault(row.value1(), "nl"),
                        GuidanceForm.valueOf(row.value3()),
                        null,
                        earlier.getOrDefault(row.value1(), Set.of())));
    }

    /** In which language to speak, by client number, where that was agreed. */
    private Map<Long, String> languages(long from) {
        Map<Long, String> languages = new HashMap<>();
        List<Long> units = sql.select(BENEFIT_UNIT.ID)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.CASE_MANAGER_ID.eq(from))
                .fetch(BENEFIT_UNIT.ID);
        for (Brief brief : briefs.of(units)) {
            ContactAgreement agreement = brief.agreement();
            if (agreement != null) {
                languages.putIfAbsent(brief.unit(), agreement.language());
            }
        }
        return languages;
    }
}
