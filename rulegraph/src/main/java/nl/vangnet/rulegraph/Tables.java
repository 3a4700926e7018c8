package nl.vangnet.rulegraph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All amounts of law and policy, read from data files. Three kinds of file: one that declares every table (key, unit, axis, citation),
 * files with the rows, and one with relations that must hold between the amounts.
 *
 * <p>A table dated by month covers every month from the first to the last without gap or overlap; where nobody knows the amount a row
 * says {@code unknown}. A row that breaks a relation must be marked {@code suspect}.
 */
public final class Tables {
    private static final List<String> DECLARATION = List.of("key", "unit", "axis", "document", "identifier", "place");
    private static final List<String> ROW = List.of("key", "from", "to", "known", "value", "status", "source", "note");

    private final YearMonth first;
    private final YearMonth last;
    private final Map<String, Table> tables;
    private final List<Relation> relations;

    private Tables(YearMonth first, YearMonth last, Map<String, Table> tables, List<Relation> relations) {
        this.first = first;
        this.last = last;
        this.tables = tables;
        this.relations = relations;
    }

    /**
     * Reads and checks the files that stand beside a class.
     *
     * @param first the first month every month table covers
     * @param last the last month every month table covers
     * @throws LoadException naming the file and line of the first fault
     */
    public static Tables load(
            Class<?> beside,
            YearMonth first,
            YearMonth last,
            String declarations,
            String relations,
            List<String> rowFiles) {
        return of(
                first,
                last,
                Csv.read(beside, declarations, DECLARATION),
                Csv.read(beside, relations, Relation.COLUMNS),
                rowFiles.stream()
                        .flatMap(file -> Csv.read(beside, file, ROW).stream())
                        .toList());
    }

    /** The same from texts, for tests. */
    static Tables parse(YearMonth first, YearMonth last, String declarations, String relations, String rows) {
        return of(
                first,
                last,
                Csv.parse("declarations", declarations.lines().toList(), DECLARATION),
                Csv.parse("relations", relations.lines().toList(), Relation.COLUMNS),
                Csv.parse("rows", rows.lines().toList(), ROW));
    }

    private static Tables of(
            YearMonth first,
            YearMonth last,
            List<Csv.Line> declarations,
            List<Csv.Line> relations,
            List<Csv.Line> rowLines) {
        Map<String, Csv.Line> declared = new LinkedHashMap<>();
        for (Csv.Line line : declarations) {
            if (declared.putIfAbsent(line.need("key"), line) != null) {
                throw new LoadException(
                        line.site(), "the table " + line.get("key") + " is declared twice: take one out");
            }
        }
        Map<String, List<Table.Row>> rows = new HashMap<>();
        for (Csv.Line line : rowLines) {
            Csv.Line declaration = declared.get(line.need("key"));
            if (declaration == null) {
                throw new LoadException(
                        line.site(),
                        "no table is declared with the key " + line.get("key") + "; the nearest is "
                                + nearest(line.get("key"), declared.keySet()));
            }
            rows.computeIfAbsent(line.get("key"), _ -> new ArrayList<>()).add(row(line, unit(declaration)));
        }
        Map<String, Table> tables = new LinkedHashMap<>();
        declared.forEach((key, line) ->
                tables.put(key, table(line, rows.getOrDefault(key, List.of()), first.atDay(1), last.atEndOfMonth())));
        List<Relation> parsed =
                relations.stream().map(line -> Relation.parse(line, tables)).toList();
        parsed.forEach(Relation::check);
        return new Tables(first, last, tables, parsed);
    }

    private static Table table(Csv.Line line, List<Table.Row> unordered, LocalDate first, LocalDate last) {
        String key = line.get("key");
        if (unordered.isEmpty()) {
            throw new LoadException(
                    line.site(),
                    "the table " + key + " has no rows: add them, with status unknown where nobody knows the amount");
        }
        List<Table.Row> rows = unordered.stream()
                .sorted(Comparator.comparing(Table.Row::from).thenComparing(Table.Row::knownSince))
                .toList();
        Table.Axis axis = named(Table.Axis.class, line.need("axis"), line.site());
        Table.Row before = rows.getFirst();
        if (axis == Table.Axis.MONTH && !before.from().equals(first)) {
            throw new LoadException(
                    before.site(), "a gap: " + key + " starts on " + before.from() + ", not on " + first);
        }
        for (Table.Row row : rows.subList(1, rows.size())) {
            boolean sameDates = row.from().equals(before.from()) && row.to().equals(before.to());
            boolean overlaps = sameDates
                    ? row.knownSince().equals(before.knownSince())
                    : !row.from().isAfter(before.to());
            if (overlaps) {
                throw new LoadException(
                        row.site(),
                        "an overlap: " + key + " already has a row for " + row.from() + " (line " + before.line()
                                + "); a correction has the same dates and a later day in the column known");
            }
            if (!sameDates && !row.from().equals(before.to().plusDays(1))) {
                throw new LoadException(
                        row.site(),
                        "a gap: " + key + " has no row from " + before.to().plusDays(1) + " to "
                                + row.from().minusDays(1)
                                + "; where nobody knows the amount, say so with status unknown");
            }
            before = row;
        }
        if (axis == Table.Axis.MONTH && !before.to().equals(last)) {
            throw new LoadException(before.site(), "a gap: " + key + " ends on " + before.to() + ", not on " + last);
        }
        String place = line.need("place");
        Citation citation = Citation.parse(line.need("document") + " " + place, line.get("identifier"));
        return new Table(key, unit(line), axis, citation, rows, line.site());
    }

    private static Table.Row row(Csv.Line line, Table.Unit unit) {
        Site site = line.site();
        LocalDate from = day(line, "from");
        LocalDate to = day(line, "to");
        if (to.isBefore(from)) {
            throw new LoadException(site, "the row ends before it starts");
        }
        Verification status = Verification.parse(line.need("status"), site);
        boolean unknown = status == Verification.UNKNOWN;
        if (unknown != line.get("value").isEmpty()) {
            throw new LoadException(site, "a row has a value, or the status unknown, and never both or neither");
        }
        return new Table.Row(
                from,
                to,
                line.get("known").isEmpty() ? from : day(line, "known"),
                unknown ? 0 : value(line.get("value"), unit, site),
                status,
                line.need("source"),
                line.get("note"),
                site.file(),
                site.line());
    }

    private static long value(String text, Table.Unit unit, Site site) {
        try {
            return new BigDecimal(text)
                    .movePointRight(unit == Table.Unit.NUMBER ? 0 : 2)
                    .longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw new LoadException(
                    site,
                    "\"" + text + "\" is no " + unit + ": write a whole number, or at most two decimals after a point");
        }
    }

    private static LocalDate day(Csv.Line line, String column) {
        try {
            return LocalDate.parse(line.need(column));
        } catch (DateTimeParseException e) {
            throw new LoadException(
                    line.site(),
                    "\"" + line.get(column) + "\" in the column " + column + " is no date: write it as 2024-01-31");
        }
    }

    private static Table.Unit unit(Csv.Line declaration) {
        return named(Table.Unit.class, declaration.need("unit"), declaration.site());
    }

    private static <E extends Enum<E>> E named(Class<E> type, String text, Site site) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(text)) {
                return constant;
            }
        }
        throw new LoadException(site, "\"" + text + "\" is none of " + List.of(type.getEnumConstants()));
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return last;
    }

    public Collection<Table> all() {
        return tables.values();
    }

    public @Nullable Table find(String key) {
        return tables.get(key);
    }

    boolean inRelation(Table table) {
        return relations.stream().anyMatch(relation -> relation.names(table));
    }

    String nearest(String key) {
        return nearest(key, tables.keySet());
    }

    /** The key that shares the longest beginning, for a message about a misspelt one. */
    static String nearest(String key, Collection<String> keys) {
        return keys.stream()
                .max(Comparator.comparingInt(candidate -> {
                    int same = 0;
                    while (same < Math.min(key.length(), candidate.length())
                            && key.charAt(same) == candidate.charAt(same)) {
                        same++;
                    }
                    return same;
                }))
                .orElse("none");
    }
}
