package nl.vangnet.guidance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Csv;

/** The dated laws and promises behind the safeguards, from {@code safeguards.csv}. A safeguard can rest on more than one. */
public final class Grounds {
    private static final List<String> COLUMNS =
            List.of("safeguard", "layer", "document", "identifier", "place", "from", "to", "verification");

    private static final Map<String, List<Ground>> ALL = Csv.read(Grounds.class, "safeguards.csv", COLUMNS).stream()
            .collect(Collectors.groupingBy(
                    line -> line.need("safeguard"),
                    Collectors.mapping(Grounds::ground, Collectors.toUnmodifiableList())));

    private Grounds() {}

    /** The names of all safeguards that have a ground. */
    public static Set<String> names() {
        return ALL.keySet();
    }

    /** @throws IllegalArgumentException when the file has no line for this safeguard */
    static List<Ground> of(String safeguard) {
        List<Ground> grounds = ALL.get(safeguard);
        if (grounds == null) {
            throw new IllegalArgumentException("safeguards.csv has no ground for the safeguard " + safeguard);
        }
        return grounds;
    }

    /** The ground in force on a day, the law before a promise; empty where nothing was in force yet, or any more. */
    static Optional<Ground> inForce(String safeguard, LocalDate on) {
        return of(safeguard).stream().filter(ground -> ground.inForce(on)).min(Comparator.comparing(Ground::layer));
    }

    private static Ground ground(Csv.Line line) {
        String place = line.get("place");
        return new Ground(
                Layer.valueOf(line.need("layer")),
                new Citation(
                        line.need("document"),
                        line.get("identifier"),
                        place.isEmpty() ? List.of() : List.of(place.split(" ", -1))),
                LocalDate.parse(line.need("from")),
                line.get("to").isEmpty() ? null : LocalDate.parse(line.get("to")));
    }
}
