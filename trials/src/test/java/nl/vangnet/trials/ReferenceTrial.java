package nl.vangnet.trials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.UnitList;

/** The people and units of the reference trial, as arrays. */
public final class ReferenceTrial {
    public static final Reference.Table PEOPLE = Reference.table("analysis.csv");
    public static final List<String> ARMS = Reference.texts(Reference.CONFIG.get("arms"));
    public static final int CONTROL =
            ARMS.indexOf(Reference.CONFIG.get("control").asString());
    public static final String SEED = Reference.SEALED.get("seed").asString();
    public static final Allocation ALLOCATION = new Allocation("AEB-DEMO", "", List.of(1, 1, 1));
    public static final UnitList UNITS;
    public static final int[] UNIT_OF;
    public static final int[] ARM =
            column("arm").stream().mapToInt(ARMS::indexOf).toArray();

    static {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> strata = new ArrayList<>();
        UNIT_OF = new int[ARM.length];
        for (int i = 0; i < ARM.length; i++) {
            String unit = column("unit_id").get(i);
            UNIT_OF[i] = places.computeIfAbsent(unit, first -> places.size());
            if (UNIT_OF[i] == strata.size()) {
                strata.add(column("stratum").get(i));
            }
        }
        UNITS = new UnitList(List.copyOf(places.keySet()), strata);
    }

    private ReferenceTrial() {}

    public static BatchAssignment assignment() {
        return new BatchAssignment(SEED, List.of(ALLOCATION), UNITS);
    }

    public static List<String> column(String name) {
        return PEOPLE.column(name);
    }

    public static double[] numbers(String name) {
        return column(name).stream()
                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                .toArray();
    }

    /** The names of the arms with a value each, in declared order. */
    public static Map<String, Object> byArm(IntFunction<?> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int arm = 0; arm < ARMS.size(); arm++) {
            map.put(ARMS.get(arm), value.apply(arm));
        }
        return map;
    }

    /** The contrasts of the trial, as "A-B", each with a value made from the places of both arms. */
    public static Map<String, Object> byContrast(BiFunction<Integer, Integer, ?> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        Reference.CONFIG
                .get("contrasts")
                .valueStream()
                .map(Reference::texts)
                .forEach(pair -> map.put(
                        String.join("-", pair),
                        value.apply(ARMS.indexOf(pair.getFirst()), ARMS.indexOf(pair.getLast()))));
        return map;
    }
}
