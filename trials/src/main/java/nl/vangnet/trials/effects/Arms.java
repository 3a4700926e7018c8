package nl.vangnet.trials.effects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The arms of a trial.
 *
 * @param names in declared order; an arm is elsewhere the number of its place here
 * @param control the arm the others are compared with
 * @param contrasts the differences that are asked for
 */
public record Arms(List<String> names, int control, List<Contrast> contrasts) {
    /** The mean of {@code first} minus the mean of {@code second}. */
    public record Contrast(int first, int second) {}

    /** Copies its lists. */
    public Arms {
        names = List.copyOf(names);
        contrasts = List.copyOf(contrasts);
    }

    /** All arms but the control, in declared order. */
    public int[] treatments() {
        return IntStream.range(0, names.size()).filter(arm -> arm != control).toArray();
    }

    /** How many arms. */
    public int size() {
        return names.size();
    }

    /** The name of the column that tells who is in an arm: {@code armfNAME}. */
    public String dummy(int arm) {
        return "armf" + names.get(arm);
    }

    /** The contrast in words: {@code first-second}. */
    public String label(Contrast contrast) {
        return names.get(contrast.first) + "-" + names.get(contrast.second);
    }

    /** One value per contrast, by its label. */
    public <T> Map<String, T> perContrast(Function<Contrast, T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        for (Contrast contrast : contrasts) {
            values.put(label(contrast), value.apply(contrast));
        }
        return values;
    }

    /** One value per arm, by its name. */
    public <T> Map<String, T> perArm(IntFunction<T> value) {
        Map<String, T> values = new LinkedHashMap<>();
        for (int arm = 0; arm < names.size(); arm++) {
            values.put(names.get(arm), value.apply(arm));
        }
        return values;
    }
}
