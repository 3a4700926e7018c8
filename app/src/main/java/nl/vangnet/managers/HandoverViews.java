package nl.vangnet.managers;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.managers.Handover;
import nl.vangnet.guidance.managers.Stint;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Puts together what the pages of handovers show. */
@Component
class HandoverViews {
    private final DSLContext sql;
    private final Managers managers;
    private final HandoverFiles files;
    private final Colleagues colleagues;
    private final Caseloads caseloads;
    private final Briefs briefs;
    private final Clock clock;

    HandoverViews(
            DSLContext sql,
            Managers managers,
            HandoverFiles files,
            Colleagues colleagues,
            Caseloads caseloads,
            Briefs briefs,
            Clock clock) {
        this.sql = sql;
        this.managers = managers;
        this.files = files;
        this.colleagues = colleagues;
        this.caseloads = caseloads;
        this.briefs = briefs;
        this.clock = clock;
    }

    List<HandoverRow> rows(List<HandoverFile> open, long viewer) {
        Map<Long, String> names = names(open.stream().map(HandoverFile::unit).toList());
        return open.stream()
                .map(file -> new HandoverRow(file, names.getOrDefault(file.unit(), ""), nextKey(file, viewer)))
                .toList();
    }

    /** Key of what this viewer can do now, or of whom it waits for. */
    private static String nextKey(HandoverFile file, long viewer) {
        boolean successor = file.successor().staff() == viewer;
        return switch (file.state()) {
            case Handover.Proposed _ -> successor ? "overdracht.nu.wacht_op_notitie" : "overdracht.nu.schrijf";
            case Handover.Noted _ -> successor ? "overdracht.nu.lees" : "overdracht.nu.wacht_op_lezen";
            case Handover.Read _ -> "overdracht.nu.vertel";
            case Handover.Told _, Handover.InEffect _, Handover.Withdrawn _ -> "overdracht.nu.wacht_op_dag";
        };
    }

    ClientHandover client(Page page, long unit, long viewer) {
        HandoverFile open = files.open(unit).orElse(null);
        HandoverFile.Person manager = person(managers.of(unit));
        List<ClientHandover.Past> history = history(unit);
        return new ClientHandover(
                unit,
                names(List.of(unit)).getOrDefault(unit, ""),
                manager,
                history.isEmpty() ? null : history.getLast().from(),
                managers.substitute(manager.staff())
                        .map(staff -> person(staff).name())
                        .orElse(null),
                history,
                open,
                open != null && open.successor().staff() == viewer && open.state() instanceof Handover.Noted,
                agreements(page, unit),
                open == null ? colleagues(page, unit) : List.of());
    }

    /** What was agreed with each person of the unit. */
    private List<String> agreements(Page page, long unit) {
        return briefs.of(List.of(unit)).stream()
                .flatMap(brief -> Optional.ofNullable(brief.agreement()).stream()
                        .map(agreement -> page.text("contactpersoon.afspraak", brief.name(), agreement.words())))
                .toList();
    }

    /** Who was manager when, the earliest first. */
    List<ClientHandover.Past> history(long unit) {
        List<Stint> stints = managers.stints(unit);
        Map<Long, String> names = sql.select(STAFF.ID, STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ID.in(stints.stream().map(Stint::manager).toList()))
                .fetchMap(STAFF.ID, STAFF.NAME);
        return stints.stream()
                .map(stint ->
                        new ClientHandover.Past(names.getOrDefault(stint.manager(), ""), stint.from(), stint.to()))
                .toList();
    }

    /** Case managers of the team of the present manager, with the room they have; all but that one. */
    List<Choice> colleagues(Page page, long unit) {
        LocalDate today = LocalDate.now(clock);
        long present = managers.of(unit);
        List<Colleagues.Member> members =
                colleagues
                        .teamOf(present, today)
                        .map(team -> colleagues.members(team, today))
                        .orElse(List.of())
                        .stream()
                        .filter(member -> member.staff() != present)
                        .toList();
        Map<Long, Caseload> loads =
                caseloads.of(members.stream().map(Colleagues.Member::staff).toList(), today);
        return members.stream()
                .map(member -> {
                    Caseload load = loads.getOrDefault(member.staff(), Caseload.NONE);
                    return new Choice(
                            String.valueOf(member.staff()),
                            page.text(
                                    "overdracht.collega",
                                    member.name(),
                                    page.number(load.carries()),
                                    page.number(load.ceiling())));
                })
                .toList();
    }

    HandoverFile.Person person(long staff) {
        return Objects.requireNonNull(sql.selectFrom(STAFF)
                .where(STAFF.ID.eq(staff))
                .fetchOne(row -> new HandoverFile.Person(row.getId(), row.getName(), row.getPhone())));
    }

    Map<Long, String> names(Collection<Long> units) {
        return sql.select(BENEFIT_UNIT.ID, PERSON.NAME)
                .from(BENEFIT_UNIT)
                .join(PERSON)
                .on(PERSON.ID.eq(BENEFIT_UNIT.APPLICANT_ID))
                .where(BENEFIT_UNIT.ID.in(units))
                .fetchMap(BENEFIT_UNIT.ID, PERSON.NAME);
    }
}
