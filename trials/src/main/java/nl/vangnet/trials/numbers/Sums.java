package nl.vangnet.trials.numbers;

/** Sums, means and variances; sums are compensated, so that a million terms lose no digits (Neumaier 1974). */
public final class Sums {
    private Sums() {}

    /** The sum of the terms. */
    public static double sum(double[] terms) {
        double sum = 0;
        double lost = 0;
        for (double term : terms) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** The mean; NaN of nothing. */
    public static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /** The sample variance, Σ(x - mean)² / (n - 1); NaN below two values. */
    public static double variance(double[] values) {
        double mean = mean(values);
        double[] squares = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            squares[i] = (values[i] - mean) * (values[i] - mean);
        }
        return values.length < 2 ? Double.NaN : sum(squares) / (values.length - 1);
    }

    /** The mean weighted by w, Σwx / Σw. */
    public static double weightedMean(double[] values, double[] w) {
        double[] products = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            products[i] = values[i] * w[i];
        }
        return sum(products) / sum(w);
    }

    /** How many equally weighted people would give as precise a mean: (Σw)² / Σw² (Kish 1965). */
    public static double effectiveNumber(double[] w) {
        double sum = sum(w);
        double[] squares = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            squares[i] = w[i] * w[i];
        }
        return sum * sum / sum(squares);
    }
}
