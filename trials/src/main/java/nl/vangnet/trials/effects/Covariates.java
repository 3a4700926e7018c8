package nl.vangnet.trials.effects;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.vangnet.trials.numbers.Sums;

/**
 * What was known of everybody before assignment.
 *
 * @param names of the columns
 * @param columns {@code columns[v][i]} is variable v of person i
 */
@SuppressWarnings("ArrayRecordComponent")
public record Covariates(List<String> names, double[][] columns) {
    /** Copies the names. */
    public Covariates {
        names = List.copyOf(names);
    }

    /** The covariates of these people only. */
    public Covariates of(int[] people) {
        double[][] chosen = new double[columns.length][];
        for (int v = 0; v < columns.length; v++) {
            chosen[v] = Sample.choose(columns[v], people);
        }
        return new Covariates(names, chosen);
    }

    /** Each minus its mean. */
    public Covariates centred() {
        return scaled(column -> 1);
    }

    /** Each minus its mean, divided by its standard deviation; a column that does not vary becomes zero. */
    public Covariates standardised() {
        return scaled(column -> {
            double variance = Sums.variance(column);
            return variance > 0 ? 1 / Math.sqrt(variance) : 0;
        });
    }

    private Covariates scaled(ToDoubleFunction<double[]> factor) {
        double[][] scaled = new double[columns.length][];
        for (int v = 0; v < columns.length; v++) {
            double mean = Sums.mean(columns[v]);
            double by = factor.applyAsDouble(columns[v]);
            scaled[v] = new double[columns[v].length];
            for (int i = 0; i < scaled[v].length; i++) {
                scaled[v][i] = (columns[v][i] - mean) * by;
            }
        }
        return new Covariates(names, scaled);
    }
}
