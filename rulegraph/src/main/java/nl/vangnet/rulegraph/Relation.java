package nl.vangnet.rulegraph;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A relation that published amounts have always had, such as "the norm of a couple is that of a single twice". It computes nothing: it
 * catches a slip of the pen and a stale row in the data files.
 */
final class Relation {
    static final List<String> COLUMNS = List.of("table", "equals", "tolerance", "source");
    private static final Pattern TERM = Pattern.compile("(?:(?:(\\d+(?:\\.\\d{1,2})?)%|(\\d+)) x )?([\\w.-]+)");

    /** So many hundredths of a percent of a table. */
    private record Term(long weight, Table table) {}

    private final Table left;
    private final List<Term> right;
    private final long tolerance;
    private final String text;

    private Relation(Table left, List<Term> right, long tolerance, String text) {
        this.left = left;
        this.right = right;
        this.tolerance = tolerance;
        this.text = text;
    }

    /** Reads {@code "art20.1.a + 50% x art21.b"}, {@code "5.23% x art31.2.j.maximum"} or {@code "2 x art20.1.a"}. */
    static Relation parse(Csv.Line line, Map<String, Table> tables) {
        List<Term> terms = new ArrayList<>();
        for (String part : line.need("equals").split(" \\+ ", -1)) {
            Matcher term = TERM.matcher(part.strip());
            if (!term.matches()) {
                throw new LoadException(
                        line.site(), "\"" + part + "\" is no term: write a table, \"2 x table\" or \"50% x table\"");
            }
            terms.add(new Term(weight(term), find(term.group(3), line, tables)));
        }
        Table left = find(line.need("table"), line, tables);
        long tolerance = tolerance(line);
        return new Relation(left, terms, tolerance, line.get("table") + " = " + line.get("equals"));
    }

    private static long weight(Matcher term) {
        String percentage = term.group(1);
        return percentage == null
                ? Unrounded.WHOLE * (term.group(2) == null ? 1 : Long.parseLong(term.group(2)))
                : new BigDecimal(percentage).movePointRight(2).longValueExact();
    }

    private static long tolerance(Csv.Line line) {
        try {
            return Money.parse(line.need("tolerance")).cents();
        } catch (IllegalArgumentException e) {
            throw new LoadException(line.site(), String.valueOf(e.getMessage()));
        }
    }

    private static Table find(String key, Csv.Line line, Map<String, Table> tables) {
        Table table = tables.get(key);
        if (table == null) {
            throw new LoadException(
                    line.site(),
                    "no table is declared with the key " + key + "; the nearest is "
                            + Tables.nearest(key, tables.keySet()));
        }
        return table;
    }

    boolean names(Table table) {
        return left == table || right.stream().anyMatch(term -> term.table == table);
    }

    /** @throws LoadException at the row of the left side that breaks the relation on some date and is not marked as suspect */
    void check() {
        var dates = new TreeSet<LocalDate>();
        left.rows().forEach(row -> dates.add(row.from()));
        right.forEach(term -> term.table.rows().forEach(row -> dates.add(row.from())));
        for (LocalDate date : dates) {
            Table.Row row = sound(left, date);
            long sum = 0;
            boolean complete = row != null;
            for (Term term : right) {
                Table.Row other = sound(term.table, date);
                complete &= other != null;
                sum += other == null ? 0 : term.weight * other.value();
            }
            if (complete
                    && row != null
                    && Math.abs(row.value() * Unrounded.WHOLE - sum) > tolerance * Unrounded.WHOLE) {
                throw new LoadException(
                        row.site(),
                        left.key() + " breaks the relation \"" + text + "\" on " + date + ": it is " + row.value()
                                + " and should be about " + sum / Unrounded.WHOLE
                                + " cents. Correct the amount, or mark the row suspect and say why");
            }
        }
    }

    private static Table.@Nullable Row sound(Table table, LocalDate date) {
        Table.Row row = table.row(date, Instant.MAX);
        return row == null || row.verification() == Verification.SUSPECT || row.verification() == Verification.UNKNOWN
                ? null
                : row;
    }
}
