package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vangnet.web.Page;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** All facts of one person, in words, each with what stood there before. One statement a table. */
@Component
class Lines {
    private static final Field<String> AUTHOR = STAFF.NAME.as("author");

    private final DSLContext sql;
    private final Clock clock;

    Lines(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** By kind; within a kind what holds now first, and the latest first. A kind of which nothing is known is not in it. */
    Map<Kind, List<Line>> of(Page page, long person) {
        Wording wording = new Wording(page);
        Map<Kind, List<Line>> lines = new EnumMap<>(Kind.class);
        Arrays.stream(Kind.values())
                .collect(Collectors.groupingBy(Kind::table, LinkedHashMap::new, Collectors.toList()))
                .forEach((table, kinds) -> versions(table, person)
                        .forEach(rows -> line(wording, kind(kinds, rows.getLast()), rows, lines)));
        lines.values().forEach(list -> list.sort((a, b) -> Boolean.compare(a.past(), b.past())));
        return lines;
    }

    private static Kind kind(List<Kind> kinds, Record row) {
        return kinds.size() == 1 ? kinds.getFirst() : Kind.valueOf(row.get("kind", String.class));
    }

    /** The rows of each fact, the earliest first; the fact known last comes first. */
    private List<List<Record>> versions(Table<?> table, long person) {
        Map<Long, List<Record>> byFact = new LinkedHashMap<>();
        sql.select(table.asterisk(), AUTHOR)
                .from(table)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(field(name(table.getName(), "author_id"), Long.class)))
                .where(field(name(table.getName(), "person_id"), Long.class).eq(person))
                .orderBy(field(name(table.getName(), "id"), Long.class))
                .forEach(row -> byFact.computeIfAbsent(row.get("fact", Long.class), _ -> new ArrayList<>())
                        .add(row));
        return new ArrayList<>(byFact.values()).reversed();
    }

    private void line(Wording wording, Kind kind, List<Record> rows, Map<Kind, List<Line>> lines) {
        Record last = rows.getLast();
        if (last.get("withdrawn", Boolean.class)) {
            return;
        }
        Wording.Said said = wording.of(kind, last);
        LocalDate to = last.field("to_day") == null ? null : last.get("to_day", LocalDate.class);
        lines.computeIfAbsent(kind, _ -> new ArrayList<>())
                .add(new Line(
                        kind,
                        last.get("fact", Long.class),
                        said.text(),
                        said.more(),
                        to != null && to.isBefore(LocalDate.now(clock)),
                        last.get("source", String.class),
                        last.get(AUTHOR),
                        LocalDate.ofInstant(
                                last.get("known_since", OffsetDateTime.class).toInstant(), clock.getZone()),
                        rows.reversed().stream()
                                .skip(1)
                                .map(row -> wording.of(kind, row))
                                .map(before -> String.join(" ", before.text(), String.join(" ", before.more())))
                                .toList()));
    }
}
