package nl.vangnet.experiments;

/**
 * What the register knew of a person on the day of the snapshot.
 *
 * @param age in years
 * @param monthsOnAssistance whole months since assistance began
 * @param partner whether there is a partner in the unit
 * @param children in the unit
 * @param works whether there was a job
 * @param exempt whether an exemption of the duty to work was in force
 */
public record Baseline(
        int age,
        String district,
        int monthsOnAssistance,
        boolean partner,
        int children,
        boolean works,
        boolean exempt) {}
