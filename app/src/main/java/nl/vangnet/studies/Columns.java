package nl.vangnet.studies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vangnet.experiments.Participant;

/** A table with a row per participant that grows by columns. A column that is there stays as it is. */
final class Columns {
    private final List<Participant> people;
    private final Map<String, String[]> columns = new LinkedHashMap<>();

    Columns(List<Participant> people) {
        this.people = people;
    }

    Columns add(String name, Function<Participant, Object> value) {
        columns.computeIfAbsent(
                name,
                _ -> people.stream()
                        .map(person -> String.valueOf(value.apply(person)))
                        .toArray(String[]::new));
        return this;
    }

    Columns flag(String name, Function<Participant, Boolean> value) {
        return add(name, person -> value.apply(person) ? "1" : "0");
    }

    /** The value of a participant in a column that is there. */
    String[] values(String name) {
        String[] values = columns.get(name);
        if (values == null) {
            throw new IllegalArgumentException("There is no column " + name + ", only " + columns.keySet());
        }
        return Arrays.copyOf(values, values.length);
    }

    String csv() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int row = i;
            rows.add(columns.values().stream().map(column -> column[row]).toList());
        }
        return Csv.text(List.copyOf(columns.keySet()), rows);
    }
}
