package nl.vangnet.population;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Names by origin from names.csv: common given names and surnames, mixed at random, so that nobody real is meant. */
final class Names {
    private final Map<String, List<String>> lists = new HashMap<>();

    Names() {
        for (List<String> f : Resource.rows("names.csv")) {
            lists.put(f.get(0) + "/" + f.get(1), Resource.words(f.get(2)));
        }
    }

    /** @param unusual the hard case that asks for a name of its own, if any */
    PersonName draw(RandomGenerator random, Origin origin, Sex sex, @Nullable HardCase unusual) {
        return switch (unusual) {
            case NAME_WITH_DIACRITICS -> special(random, "DIACRITICS", sex);
            case NAME_OF_60_CHARACTERS -> special(random, "SIXTY", sex);
            case NAME_OF_ONE_WORD -> special(random, "ONE_WORD", sex);
            case null, default ->
                named(
                        Draw.one(random, list(origin.name(), sex.name())),
                        Draw.one(random, list(origin.name(), "surname")));
        };
    }

    /** A given name before the surname of a parent. */
    PersonName drawChild(RandomGenerator random, Origin origin, Sex sex, PersonName parent) {
        return new PersonName(Draw.one(random, list(origin.name(), sex.name())), parent.prefix(), parent.surname());
    }

    private PersonName special(RandomGenerator random, String group, Sex sex) {
        String both = Draw.one(random, list(group, sex.name()));
        int semicolon = both.indexOf(';');
        return named(both.substring(0, semicolon), both.substring(semicolon + 1));
    }

    private static PersonName named(String given, String surname) {
        int start = 0;
        while (Character.isLowerCase(surname.charAt(start))) {
            start = surname.indexOf(' ', start) + 1;
        }
        return new PersonName(given, surname.substring(0, start).strip(), surname.substring(start));
    }

    private List<String> list(String group, String part) {
        List<String> found = lists.get(group + "/" + part);
        if (found == null) {
            throw new IllegalStateException("names.csv has no line " + group + "," + part);
        }
        return found;
    }
}
