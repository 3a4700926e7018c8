package nl.vangnet.api;

import static nl.vangnet.api.Requests.json;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws requests that are right, about all sorts of made-up households. */
final class SomeRequests {
    private final Random random;

    SomeRequests(Random random) {
        this.random = random;
    }

    String next() {
        YearMonth month = YearMonth.of(2018 + random.nextInt(9), 1 + random.nextInt(12));
        List<String> ids = new ArrayList<>(List.of("a"));
        List<String> persons = new ArrayList<>(List.of(person("a", "aanvrager", month, 66, "")));
        List<String> disregards = new ArrayList<>();
        if (random.nextBoolean()) {
            disregards.add("{'persoon': 'a', 'letter': 'n', 'maandenGebruikt': " + random.nextInt(8) + "}");
        }
        for (String letter : List.of("r", "y", "z", "aa")) {
            if (random.nextInt(4) == 0) {
                disregards.add(
                        "{'persoon': 'a', 'letter': '" + letter + "', 'maandenGebruikt': " + random.nextInt(40) + "}");
            }
        }
        if (random.nextBoolean()) {
            ids.add("b");
            persons.add(person(
                    "b",
                    "partner",
                    month,
                    66,
                    ", 'kanNietOpOudersTerugvallen': " + random.nextBoolean() + ", 'rechthebbend': "
                            + (random.nextInt(4) > 0)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ids.add("k" + i);
            persons.add(person("k" + i, "kind", month, 0, kind()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            persons.add(person("m" + i, "medebewoner", month, 50, kind()));
        }
        String head = "'maand': '" + month + "', 'inrichting': " + (random.nextInt(6) == 0)
                + oneOf("", ", 'gemeente': 'amsterdam'", ", 'gemeente': 'waterstad'", ", 'gemeente': 'westervoort'");
        return json("{" + head + ", 'personen': [" + String.join(",", persons) + "], 'inkomsten': ["
                + String.join(",", incomes(month, ids)) + "], 'vrijlating': ["
                + String.join(",", disregards) + "]}");
    }

    private List<String> incomes(YearMonth month, List<String> ids) {
        List<String> incomes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            incomes.add("{'persoon': '" + ids.get(random.nextInt(ids.size())) + "', 'soort': '"
                    + oneOf("loon", "loon", "uitkering", "alimentatie", "pensioen", "vrijwilligersvergoeding", "overig")
                    + "', 'maand': '" + month.minusMonths(random.nextInt(4) / 3) + "', 'nettoBedrag': '"
                    + random.nextInt(900) + oneOf("", ".5", ".05") + "'}");
        }
        return incomes;
    }

    /** Of age, mostly; some on a border of age. */
    private String person(String id, String role, YearMonth month, int oldest, String more) {
        LocalDate born = oldest == 0
                ? month.atEndOfMonth().minusDays(random.nextInt(365 * 25))
                : month.atDay(1 + random.nextInt(28)).minusYears(17 + random.nextInt(oldest));
        return "{'id': '" + id + "', 'rol': '" + role + "', 'geboortedatum': '" + born + "'" + more + "}";
    }

    private String kind() {
        return oneOf("", ", 'medebewonerSoort': 'student'", ", 'medebewonerSoort': 'commercieel'");
    }

    private String oneOf(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
