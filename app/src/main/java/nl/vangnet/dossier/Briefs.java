package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.ACTIVITY;
import static nl.vangnet.schema.Tables.BRIEF_READING;
import static nl.vangnet.schema.Tables.CONTACT_AGREEMENT;
import static nl.vangnet.schema.Tables.DOSSIER_ROW;
import static nl.vangnet.schema.Tables.EXEMPTION;
import static nl.vangnet.schema.Tables.PERSON_FLAG;
import static nl.vangnet.schema.Tables.REPRESENTATIVE;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.access.Viewer;
import nl.vangnet.guidance.dossier.Activity;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.ContactAgreement;
import nl.vangnet.guidance.dossier.Exemption;
import nl.vangnet.guidance.dossier.Representative;
import nl.vangnet.law.Role;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The briefs of people, as known now, and who opened them. It reads and does not log the reading: whoever shows a brief to somebody goes
 * through {@link nl.vangnet.accesslog.AccessLog}.
 */
@Component
public class Briefs {
    private final DSLContext sql;
    private final People people;
    private final Clock clock;

    Briefs(DSLContext sql, People people, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The brief of one person of a unit.
     *
     * @throws UnknownPerson when this person is not the applicant or a partner with a right in this unit
     */
    public Brief of(long unit, long person) {
        return of(List.of(unit)).stream()
                .filter(brief -> brief.person() == person)
                .findFirst()
                .orElseThrow(() -> new UnknownPerson(unit, person));
    }

    /** The briefs of everybody with a right in these units, in a handful of statements however many units there are. */
    public List<Brief> of(Collection<Long> units) {
        List<People.Known> known = people.of(units).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingLong(People.Known::unit))
                .toList();
        Long[] ids = known.stream().map(People.Known::person).toArray(Long[]::new);
        Rows rows = new Rows(ids);
        return known.stream().map(one -> brief(one, rows)).toList();
    }

    /** Whom a unit is about: the applicant first, then a partner with a right who lives there. */
    public List<Long> persons(long unit) {
        LocalDate today = LocalDate.now(clock);
        return people.of(List.of(unit)).getOrDefault(unit, List.of()).stream()
                .filter(one -> one.role() == Role.APPLICANT || livesThere(one, today))
                .map(People.Known::person)
                .toList();
    }

    private static boolean livesThere(People.Known one, LocalDate today) {
        LocalDate left = one.died() != null ? one.died() : one.movedAway();
        return left == null || !left.isBefore(today);
    }

    /**
     * Keeps that somebody opened this version of a brief.
     *
     * @throws AccessDeniedException when the viewer does not work here: a client reads the own dossier, and no brief
     */
    public void opened(Viewer viewer, long unit, long person, long version) {
        Long staff = viewer.staffId();
        if (staff == null) {
            throw new AccessDeniedException(viewer.role() + " opens no brief");
        }
        sql.insertInto(BRIEF_READING)
                .set(BRIEF_READING.PERSON_ID, person)
                .set(BRIEF_READING.UNIT_ID, unit)
                .set(BRIEF_READING.STAFF_ID, staff)
                .set(BRIEF_READING.VERSION, version)
                .set(BRIEF_READING.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** When this colleague opened the brief of this person last, and in which version. */
    public Optional<BriefReading> lastReading(long unit, long person, long staff) {
        return sql.selectFrom(BRIEF_READING)
                .where(
                        BRIEF_READING.PERSON_ID.eq(person),
                        BRIEF_READING.STAFF_ID.eq(staff),
                        BRIEF_READING.UNIT_ID.eq(unit))
                .orderBy(BRIEF_READING.ID.desc())
                .limit(1)
                .fetchOptional(
                        row -> new BriefReading(row.getVersion(), row.getAt().toInstant()));
    }

    private static Brief brief(People.Known one, Rows rows) {
        return new Brief(
                one.unit(),
                one.person(),
                rows.versions.getOrDefault(one.person(), 0L),
                one.name(),
                one.birthDate(),
                one.pensionDay(),
                one.died(),
                one.movedAway(),
                one.assistanceTo(),
                rows.exemptions.getOrDefault(one.person(), List.of()),
                rows.agreements.getOrDefault(one.person(), List.of()).stream()
                        .max(Comparator.comparing(ContactAgreement::from))
                        .orElse(null),
                rows.representatives.getOrDefault(one.person(), List.of()),
                Stream.of(rows.activities, rows.work)
                        .flatMap(all -> all.getOrDefault(one.person(), List.of()).stream())
                        .toList(),
                rows.flags.getOrDefault(one.person(), List.of()).stream().collect(Collectors.toUnmodifiableSet()));
    }

    /** What counts of these people, by person. Agreements, representatives and flags are those of today. */
    private final class Rows {
        private final LocalDate today = LocalDate.now(clock);
        private final Map<Long, Long> versions;
        private final Map<Long, List<Exemption>> exemptions;
        private final Map<Long, List<ContactAgreement>> agreements;
        private final Map<Long, List<Representative>> representatives;
        private final Map<Long, List<Activity>> activities;
        private final Map<Long, List<Activity>> work;
        private final Map<Long, List<Brief.Flag>> flags;

        private Rows(Long[] ids) {
            versions = sql.select(DOSSIER_ROW.PERSON_ID, max(DOSSIER_ROW.ID))
                    .from(DOSSIER_ROW)
                    .where(DOSSIER_ROW.PERSON_ID.eq(any(ids)))
                    .groupBy(DOSSIER_ROW.PERSON_ID)
                    .fetchMap(row -> row.value1(), row -> row.value2());
            exemptions = byPerson(ids, EXEMPTION.ID, EXEMPTION.PERSON_ID, false, Facts::exemption);
            agreements = byPerson(ids, CONTACT_AGREEMENT.ID, CONTACT_AGREEMENT.PERSON_ID, true, Facts::agreement);
            representatives = byPerson(ids, REPRESENTATIVE.ID, REPRESENTATIVE.PERSON_ID, true, Facts::representative);
            activities = byPerson(ids, ACTIVITY.ID, ACTIVITY.PERSON_ID, false, Facts::activity);
            flags = byPerson(
                    ids, PERSON_FLAG.ID, PERSON_FLAG.PERSON_ID, true, row -> Brief.Flag.valueOf(row.getKind()));
            work = byPerson(ids, WORK.KNOWN_SINCE, WORK.PERSON_ID, false, Facts::work);
        }

        private <R extends TableRecord<R>, T> Map<Long, List<T>> byPerson(
                Long[] ids,
                TableField<R, ?> order,
                TableField<R, Long> person,
                boolean onlyToday,
                Function<R, T> read) {
            Map<Long, List<T>> found = new HashMap<>();
            List<R> rows = Versions.last(sql.selectFrom(Objects.requireNonNull(person.getTable()))
                    .where(person.eq(any(ids)))
                    .orderBy((Field<?>) order)
                    .fetch());
            for (R row : rows) {
                if (!onlyToday
                        || Versions.holdsOn(
                                today, row.get("from_day", LocalDate.class), row.get("to_day", LocalDate.class))) {
                    found.computeIfAbsent(row.get(person), _ -> new ArrayList<>())
                            .add(read.apply(row));
                }
            }
            return found;
        }
    }
}
