package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the fields of a form: as it was sent, or as it is to be shown. */
public final class Filled {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Filled() {}

    Filled(Map<String, List<String>> sent) {
        values.putAll(sent);
    }

    Filled put(String field, String value) {
        values.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
        return this;
    }

    /** The value of a field, without white space around it; empty where there is none. */
    public String one(String field) {
        return all(field).stream().findFirst().orElse("").strip();
    }

    /** All values of a field, such as the boxes that are checked. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether something stands in one of these fields of a row. */
    public boolean anyWith(String row, String... fields) {
        return Stream.of(fields).anyMatch(field -> !one(row + field).isEmpty());
    }

    /** The parts of a field between commas. */
    List<String> parts(String field) {
        return Stream.of(one(field).split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The whole number in a field, or -1 where it is none or lies outside. */
    int number(String field, int least, int most) {
        String digits = one(field);
        if (!digits.matches("\\d{1,7}")) {
            return -1;
        }
        int number = Integer.parseInt(digits);
        return number < least || number > most ? -1 : number;
    }
}
