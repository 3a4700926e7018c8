package nl.vangnet.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a tree of results (maps, lists, numbers, texts, records) against the same section of the reference: the same fields on both sides,
 * counts and texts exact, other numbers within a relative tolerance.
 */
public final class Comparison {
    /** Below this two numbers are the same: an exact zero may come out of R as 1e-17. */
    private static final double NOTHING = 2e-17;

    private final double tolerance;
    private final List<String> faults = new ArrayList<>();
    private double worst;
    private String worstAt = "nowhere";
    private int numbers;

    private Comparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** Fails on any difference with a section of the reference, and prints the largest deviation. */
    public static void agrees(String section, Object ours, double tolerance) {
        agrees(section, Reference.EXPECTED.get(section), ours, tolerance);
    }

    /** Fails on any difference, and prints the largest deviation. */
    public static void agrees(String name, JsonNode expected, Object ours, double tolerance) {
        Comparison comparison = of(expected, ours, tolerance);
        System.out.printf(
                "%-38s %5d numbers, worst relative deviation %.1e at %s%n",
                name, comparison.numbers, comparison.worst, comparison.worstAt);
        assertThat(comparison.faults).as(name).isEmpty();
        assertThat(comparison.numbers).isPositive();
    }

    static List<String> faults(JsonNode expected, Object ours, double tolerance) {
        return of(expected, ours, tolerance).faults;
    }

    private static Comparison of(JsonNode expected, Object ours, double tolerance) {
        Comparison comparison = new Comparison(tolerance);
        comparison.compare("", expected, JsonMapper.shared().valueToTree(ours));
        return comparison;
    }

    private void compare(String at, JsonNode expected, JsonNode ours) {
        if (expected.isObject() && ours.isObject()) {
            TreeSet<String> names = new TreeSet<>();
            expected.propertyStream().map(Map.Entry::getKey).forEach(names::add);
            ours.propertyStream().map(Map.Entry::getKey).forEach(names::add);
            for (String name : names) {
                if (!expected.has(name) || !ours.has(name)) {
                    faults.add(at + "/" + name + " is missing in " + (ours.has(name) ? "the reference" : "ours"));
                } else {
                    compare(at + "/" + name, expected.get(name), ours.get(name));
                }
            }
        } else if (expected.isArray() && ours.isArray()) {
            if (expected.size() != ours.size()) {
                faults.add(at + " has " + ours.size() + " elements, expected " + expected.size());
            }
            for (int i = 0; i < Math.min(expected.size(), ours.size()); i++) {
                compare(at + "/" + i, expected.get(i), ours.get(i));
            }
        } else if (expected.isNumber() && ours.isNumber()) {
            compareNumbers(at, expected, ours);
        } else if (!expected.equals(ours) && !(expected.isNull() && isNoNumber(ours))) {
            faults.add(at + ": expected " + expected + ", ours " + ours);
        }
    }

    /** R writes what is not a number as null. */
    private static boolean isNoNumber(JsonNode ours) {
        return ours.isNumber() && !Double.isFinite(ours.asDouble());
    }

    private void compareNumbers(String at, JsonNode expected, JsonNode ours) {
        numbers++;
        double e = expected.asDouble();
        double o = ours.asDouble();
        boolean count = expected.isIntegralNumber() && ours.isIntegralNumber();
        double deviation = Math.abs(e - o) <= NOTHING ? 0 : Math.abs(e - o) / Math.max(Math.abs(e), Math.abs(o));
        if (deviation > worst) {
            worst = deviation;
            worstAt = at;
        }
        if (!(deviation <= (count ? 0 : tolerance))) {
            faults.add(at + ": expected " + e + ", ours " + o);
        }
    }
}
