package nl.vangnet.trials.assignment;

/**
 * What randomisation inference says of one hypothesis (E10).
 *
 * @param difference observed, in the unit of the outcome
 * @param t observed difference / standard error
 * @param countDifference draws whose difference is at least as large, either way
 * @param pDifference (1 + countDifference) / (R + 1)
 * @param countT draws whose t is at least as large, either way
 * @param pT (1 + countT) / (R + 1)
 * @param pStepDownMaxT the same, adjusted for all hypotheses of the family ({@link Multiplicity#stepDownMaxT})
 * @param nullSd standard deviation of the difference over the draws
 * @param low lower end of the interval by inversion of the test on the difference ({@link TestInversion})
 * @param high its upper end
 */
public record RandomisationTest(
        String name,
        double difference,
        double t,
        int countDifference,
        double pDifference,
        int countT,
        double pT,
        double pStepDownMaxT,
        double nullSd,
        double low,
        double high) {}
