package nl.vangnet.dossier;

import static org.jooq.impl.DSL.field;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.web.Page;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The form of a fact that lasts: what it is, and then from which day to which. */
final class LastingForm implements FactForm {
    private static final Field<LocalDate> FROM_DAY = field("from_day", LocalDate.class);
    private static final Field<LocalDate> TO_DAY = field("to_day", LocalDate.class);

    private final FactForm what;

    LastingForm(FactForm what) {
        this.what = what;
    }

    @Override
    public List<Input> inputs(Page page) {
        return Stream.concat(what.inputs(page).stream(), Stream.of(FactForm.from(page), FactForm.to(page)))
                .toList();
    }

    @Override
    public Map<String, List<String>> filled(Record row) {
        Map<String, List<String>> filled = new HashMap<>(what.filled(row));
        filled.put(Answers.FROM, FactForm.value(row.get(FROM_DAY)));
        filled.put(Answers.TO, FactForm.value(row.get(TO_DAY)));
        return filled;
    }

    @Override
    public @Nullable TableRecord<?> read(Answers answers, About about) {
        TableRecord<?> row = what.read(answers, about);
        LocalDate from = answers.from();
        LocalDate to = answers.to(from);
        if (row == null || !answers.right()) {
            return null;
        }
        row.set(FROM_DAY, from);
        row.set(TO_DAY, to);
        return row;
    }
}
