package nl.vangnet.trials.design;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** How much of α may be used by the time a share t of the information is in. Source: Lan and DeMets (1983). */
public enum Spending {
    /** Hardly anything early: 4 (1 - Φ(z_{1-α/4} / √t)). */
    OBRIEN_FLEMING {
        @Override
        public double until(double t, double alpha) {
            NormalDistribution normal = NormalDistribution.of(0, 1);
            return 4 * normal.survivalProbability(normal.inverseSurvivalProbability(alpha / 4) / Math.sqrt(t));
        }
    },
    /** About the same bound at each look: α log(1 + (e - 1) t). */
    POCOCK {
        @Override
        public double until(double t, double alpha) {
            return alpha * Math.log(1 + (Math.E - 1) * t);
        }
    };

    /** Two-sided α used up to t, from 0 at 0 to α at 1. */
    public abstract double until(double t, double alpha);
}
