package nl.vangnet.api;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One object of the request. Hands out its fields and remembers which were asked for, so that what nobody asks for is refused. */
final class Fields {
    private final JsonNode object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(JsonNode object, String pointer, Faults faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Reads an object, and refuses the fields that the reader did not ask for. */
    static void read(JsonNode node, String pointer, Faults faults, Consumer<Fields> reader) {
        if (!node.isObject()) {
            faults.add(pointer, Sentence.NO_OBJECT);
            return;
        }
        Fields fields = new Fields(node, pointer, faults);
        reader.accept(fields);
        fields.refuseOthers();
    }

    /** The value; null after a fault. */
    <T> @Nullable T required(String name, Kind<T> kind) {
        if (!has(name)) {
            faults.add(pointer(name), Sentence.MISSING);
            return null;
        }
        return value(name, kind);
    }

    /** The value, or what stands for its absence; null after a fault. */
    <T> @Nullable T optional(String name, Kind<T> kind, @Nullable T absent) {
        return has(name) ? value(name, kind) : absent;
    }

    /** Reads an object that must be there. */
    void requiredObject(String name, Consumer<Fields> reader) {
        if (has(name)) {
            read(object.path(name), pointer(name), faults, reader);
        } else {
            faults.add(pointer(name), Sentence.MISSING);
        }
    }

    /** Reads the objects of a list that must be there; tells whether it was. */
    boolean requiredList(String name, int most, Consumer<Fields> reader) {
        if (!has(name)) {
            faults.add(pointer(name), Sentence.MISSING);
            return false;
        }
        return list(name, most, reader);
    }

    void optionalList(String name, int most, Consumer<Fields> reader) {
        if (has(name)) {
            list(name, most, reader);
        }
    }

    String pointer() {
        return pointer;
    }

    String pointer(String name) {
        return pointer + "/" + Json.escaped(name);
    }

    boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    private <T> @Nullable T value(String name, Kind<T> kind) {
        JsonNode value = object.path(name);
        if (value.isNull()) {
            faults.add(pointer(name), Sentence.NULL);
            return null;
        }
        return kind.read(value, pointer(name), faults);
    }

    private boolean list(String name, int most, Consumer<Fields> reader) {
        JsonNode list = object.path(name);
        if (!list.isArray()) {
            faults.add(pointer(name), list.isNull() ? Sentence.NULL : Sentence.NO_LIST);
            return false;
        }
        if (list.size() > most) {
            faults.add(pointer(name), Sentence.TOO_MANY, list.size(), most);
        }
        for (int i = 0; i < list.size(); i++) {
            read(list.path(i), pointer(name) + "/" + i, faults, reader);
        }
        return true;
    }

    private void refuseOthers() {
        for (String name : object.propertyNames()) {
            if (!asked.contains(name)) {
                String sent = Faults.quoted(name).toLowerCase(Locale.ROOT);
                List<String> nearestFirst = asked.stream()
                        .sorted(Comparator.comparingInt(known -> distance(sent, known.toLowerCase(Locale.ROOT))))
                        .toList();
                faults.add(pointer(name), nearestFirst, Sentence.UNKNOWN_FIELD, nearestFirst.getFirst());
            }
        }
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
