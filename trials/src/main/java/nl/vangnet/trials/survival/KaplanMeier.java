package nl.vangnet.trials.survival;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * E12: the share still on assistance after a number of days, S(t) = Π (1 - d_j / n_j) over the event times t_j ≤ t, with d_j who left and
 * n_j who was at risk. Greenwood's standard error is S √Σ d_j / (n_j (n_j - d_j)).
 *
 * <p>Sources: Kaplan and Meier (1958); Greenwood (1926); Klein and Moeschberger, Survival Analysis (2003), ch. 4.
 */
public final class KaplanMeier {
    private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);
    /** Half, up to rounding of the product. */
    private static final double HALF = Math.sqrt(Math.ulp(1.0));

    private final int[] followed;
    private final RiskTable table;
    private final double[] survival;
    /** Σ d / (n (n - d)). */
    private final double[] spread;

    /**
     * The curve.
     *
     * @param day day
     * @param survival S(day), a share
     * @param se Greenwood's
     * @param low lower end of the 95% interval on the scale log(-log S); NaN where S is 0 or 1
     * @param high its upper end
     * @param atRisk people followed until that day or later
     */
    public record Point(int day, double survival, double se, double low, double high, int atRisk) {}

    /** Days on assistance within a horizon, mean and standard error. */
    public record RestrictedMean(double estimate, double se) {}

    /**
     * Estimates the curve of one group.
     *
     * @param time n days, from 0
     * @param cause n: 0 when still on assistance at that time, above 0 when left then
     */
    public KaplanMeier(int[] time, int[] cause) {
        followed = Arrays.stream(time).sorted().toArray();
        int[] event = Arrays.stream(cause).map(c -> Math.min(c, 1)).toArray();
        table = RiskTable.of(time, event, new int[time.length], 1, 1);
        survival = new double[table.times.length];
        spread = new double[table.times.length];
        double s = 1;
        double sum = 0;
        for (int t = 0; t < survival.length; t++) {
            double n = table.atRisk(t);
            double d = table.left(t);
            s *= (n - d) / n;
            sum += d / (n * (n - d));
            survival[t] = s;
            spread[t] = sum;
        }
    }

    /** The curve on a day; after the last day of follow-up it stays where it was. */
    public Point at(int day) {
        int steps = table.until(day);
        double s = steps == 0 ? 1 : survival[steps - 1];
        double logSe = steps == 0 ? 0 : Math.sqrt(spread[steps - 1]);
        double away = Z * logSe / Math.log(s);
        boolean inside = s > 0 && s < 1;
        return new Point(
                day,
                s,
                s == 0 ? Double.NaN : s * logSe,
                inside ? Math.exp(-Math.exp(Math.log(-Math.log(s)) - away)) : Double.NaN,
                inside ? Math.exp(-Math.exp(Math.log(-Math.log(s)) + away)) : Double.NaN,
                atRisk(day));
    }

    /** The first day on which half has left; in the middle of a stretch where it is exactly half; NaN when half never left. */
    public double median() {
        for (int t = 0; t < survival.length; t++) {
            if (survival[t] < 0.5 + HALF) {
                boolean level = Math.abs(survival[t] - 0.5) < HALF && t + 1 < survival.length;
                return level ? (table.times[t] + table.times[t + 1]) / 2.0 : table.times[t];
            }
        }
        return Double.NaN;
    }

    /**
     * Mean days on assistance within the horizon τ: μ = ∫₀^τ S dt; variance Σ A_j² d_j / (n_j (n_j - d_j)) with A_j = ∫ S dt from t_j to τ.
     *
     * @param horizon τ in days
     */
    public RestrictedMean restrictedMean(int horizon) {
        double area = 0;
        double variance = 0;
        int until = horizon;
        for (int t = table.until(horizon) - 1; t >= 0; t--) {
            area += survival[t] * (until - table.times[t]);
            until = table.times[t];
            double n = table.atRisk(t);
            double d = table.left(t);
            // Where everybody left nothing of the curve is left either.
            variance += area == 0 ? 0 : area * area * d / (n * (n - d));
        }
        return new RestrictedMean(area + until, Math.sqrt(variance));
    }

    /** People who left. */
    public int events() {
        int events = 0;
        for (int t = 0; t < table.times.length; t++) {
            events += table.left(t);
        }
        return events;
    }

    private int atRisk(int day) {
        return (int) Arrays.stream(followed).filter(time -> time >= day).count();
    }
}
