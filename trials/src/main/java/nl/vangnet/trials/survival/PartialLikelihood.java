package nl.vangnet.trials.survival;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.trials.numbers.Matrices;

/** Cox's partial log likelihood with Efron's ties at one β: value, score, information, and the score residual of each person. */
final class PartialLikelihood {
    final double[] score;
    final double[][] information;
    double logLikelihood;

    private final int[] time;
    private final int[] cause;
    private final double[][] x;
    private final int[] rising;
    private final double[] risk;
    /** From the last to the first. */
    private final List<Term> terms = new ArrayList<>();

    /** One of the d factors at a time at which d people leave. */
    private static final class Term {
        private final int time;
        private final int leaving;
        /** The share of those who leave that is taken out of the risk set. */
        private final double out;

        private final double s0;
        private final double[] mean;

        private Term(int time, int leaving, double out, double s0, double[] mean) {
            this.time = time;
            this.leaving = leaving;
            this.out = out;
            this.s0 = s0;
            this.mean = mean;
        }
    }

    /** Σ r, Σ r x and Σ r x x' over a set of people, with r = exp(x'β). */
    private static final class Sum {
        private double s0;
        private final double[] s1;
        private final double[][] s2;

        private Sum(int k) {
            s1 = new double[k];
            s2 = new double[k][k];
        }

        private void add(double risk, double[] x) {
            s0 += risk;
            addTo(s1, x, risk);
            Matrices.addOuter(s2, x, risk);
        }
    }

    /** With the people's places in order of rising time. */
    PartialLikelihood(int[] time, int[] cause, double[][] x, int[] rising, double[] beta) {
        this.time = time;
        this.cause = cause;
        this.x = x;
        this.rising = rising;
        int k = beta.length;
        score = new double[k];
        information = new double[k][k];
        risk = new double[time.length];
        Sum atRisk = new Sum(k);
        int last = rising.length - 1;
        while (last >= 0) {
            Sum leaving = new Sum(k);
            int d = 0;
            int at = time[rising[last]];
            for (; last >= 0 && time[rising[last]] == at; last--) {
                int i = rising[last];
                double linear = Matrices.dot(x[i], beta);
                risk[i] = Math.exp(linear);
                atRisk.add(risk[i], x[i]);
                if (cause[i] > 0) {
                    d++;
                    leaving.add(risk[i], x[i]);
                    logLikelihood += linear;
                    addTo(score, x[i], 1);
                }
            }
            for (int term = 0; term < d; term++) {
                addTerm(at, d, (double) term / d, atRisk, leaving);
            }
        }
    }

    private void addTerm(int at, int d, double out, Sum atRisk, Sum leaving) {
        double s0 = atRisk.s0 - out * leaving.s0;
        double[] mean = new double[score.length];
        addTo(mean, atRisk.s1, 1 / s0);
        addTo(mean, leaving.s1, -out / s0);
        for (int j = 0; j < mean.length; j++) {
            addTo(information[j], atRisk.s2[j], 1 / s0);
            addTo(information[j], leaving.s2[j], -out / s0);
        }
        Matrices.addOuter(information, mean, -1);
        logLikelihood -= Math.log(s0);
        addTo(score, mean, -1);
        terms.add(new Term(at, d, out, s0, mean));
    }

    /**
     * L_i = δ_i (x_i - x̄ at their time) - Σ r_i (x_i - mean) / s₀ over the terms up to their time, in which who leaves counts for 1 - out
     * at the time of leaving. They sum to the score.
     */
    double[][] scoreResiduals() {
        int k = score.length;
        double[][] residuals = new double[time.length][k];
        double hazard = 0;
        double[] hazardMean = new double[k];
        int next = terms.size() - 1;
        int ofTime = terms.size();
        for (int i : rising) {
            if (next >= 0 && terms.get(next).time <= time[i]) {
                ofTime = next + 1;
                for (; next >= 0 && terms.get(next).time <= time[i]; next--) {
                    Term term = terms.get(next);
                    hazard += 1 / term.s0;
                    addTo(hazardMean, term.mean, 1 / term.s0);
                }
            }
            addTo(residuals[i], x[i], -risk[i] * hazard);
            addTo(residuals[i], hazardMean, risk[i]);
            for (int t = next + 1; cause[i] > 0 && t < ofTime; t++) {
                Term term = terms.get(t);
                double weight = 1.0 / term.leaving + term.out * risk[i] / term.s0;
                addTo(residuals[i], x[i], weight);
                addTo(residuals[i], term.mean, -weight);
            }
        }
        return residuals;
    }

    private static void addTo(double[] sum, double[] x, double factor) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * x[j];
        }
    }
}
