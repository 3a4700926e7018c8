package nl.vangnet.wages;

import java.sql.Date;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Puts the lines of one delivery into the database, some thousands at a time. The numbers of persons are looked up on the way and not kept. */
final class LineStore implements WageFileReader.Sink {
    private static final int CHUNK = 5_000;

    private record Numbered(int number, WageLine line) {}

    private final DSLContext sql;
    private final long delivery;
    private final List<Numbered> waiting = new ArrayList<>();

    LineStore(DSLContext sql, long delivery) {
        this.sql = sql;
        this.delivery = delivery;
    }

    @Override
    public void line(int number, WageLine line) {
        waiting.add(new Numbered(number, line));
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    @Override
    public void rejected(int number, Reason reason, String masked) {
        sql.execute(
                "insert into wage_line (delivery, line, raw, outcome, reason) values (?, ?, ?, 'REJECTED', ?)",
                delivery,
                number,
                masked,
                reason.name());
    }

    /** Stores what still waits. */
    void flush() {
        sql.execute(
                """
                insert into wage_line (delivery, line, person_id, name_matches, payroll_number, employer,
                    relation_number, from_day, to_day, period, component, net, version, relation_end)
                select {0}, l.line, p.id, starts_with(p.sort_name || ' ', l.surname || ' '), l.payroll_number, l.employer,
                    l.relation_number, l.from_day, l.to_day, l.period, l.component, l.net, l.version, l.relation_end
                from unnest({1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10}, {11}, {12}, {13}) as l (line, bsn, surname,
                    payroll_number, employer, relation_number, from_day, to_day, period, component, net, version,
                    relation_end)
                left join person p on p.bsn = l.bsn""",
                DSL.val(delivery),
                array(Integer[]::new, Numbered::number),
                array(String[]::new, numbered -> numbered.line.bsn()),
                array(String[]::new, numbered -> plain(numbered.line.surname())),
                array(String[]::new, numbered -> numbered.line.payrollNumber()),
                array(String[]::new, numbered -> numbered.line.employer()),
                array(Integer[]::new, numbered -> numbered.line.relationNumber()),
                array(Date[]::new, numbered -> Date.valueOf(numbered.line.from())),
                array(Date[]::new, numbered -> Date.valueOf(numbered.line.to())),
                array(String[]::new, numbered -> numbered.line.period().name()),
                array(String[]::new, numbered -> numbered.line.kind().name()),
                array(Long[]::new, numbered -> numbered.line.net().cents()),
                array(Integer[]::new, numbered -> numbered.line.version()),
                array(Date[]::new, LineStore::end));
        waiting.clear();
    }

    private static @Nullable Date end(Numbered numbered) {
        return numbered.line.relationEnd() == null ? null : Date.valueOf(numbered.line.relationEnd());
    }

    private <T> Field<T[]> array(IntFunction<T[]> of, Function<Numbered, @Nullable T> column) {
        return DSL.val(waiting.stream().map(column).toArray(of));
    }

    /** As names are kept to sort by: lower case without diacritics. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
