package nl.vangnet.trials.design;

import java.util.function.DoubleUnaryOperator;

/** Where a rising or falling function is zero. */
final class Root {
    private Root() {}

    /** Halves the stretch until its ends are neighbours; NaN when the function has the same sign at both ends. */
    static double between(double low, double high, DoubleUnaryOperator f) {
        double atLow = f.applyAsDouble(low);
        if (atLow == 0) {
            return low;
        }
        if (!(atLow * f.applyAsDouble(high) <= 0)) {
            return Double.NaN;
        }
        double a = low;
        double b = high;
        while (true) {
            double middle = a + (b - a) / 2;
            if (middle <= a || middle >= b) {
                return middle;
            }
            if (f.applyAsDouble(middle) * atLow > 0) {
                a = middle;
            } else {
                b = middle;
            }
        }
    }
}
