package nl.vangnet.trials.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.design.MetaAnalysis;
import nl.vangnet.trials.design.Power;
import nl.vangnet.trials.design.SequentialBounds;
import nl.vangnet.trials.design.Spending;

/** What does not depend on the people: E14 and E15 are standing examples, the same for every trial; E25 joins effects of several trials. */
final class Planning {
    private static final double ALPHA = 0.05;
    private static final double POWER = 0.8;

    private Planning() {}

    /** E14: power for differences as the Amsterdam experiment published them, and what could have been found with its numbers. */
    static Map<String, Object> power() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("power_66v56_n171", Power.ofShares(0.66, 0.56, 171, 171, ALPHA));
        result.put("power_64v49_n171", Power.ofShares(0.64, 0.49, 171, 171, ALPHA));
        result.put("power_42v35_n171", Power.ofShares(0.42, 0.35, 171, 171, ALPHA));
        result.put("power_40v35_n171", Power.ofShares(0.40, 0.35, 171, 171, ALPHA));
        result.put("mdeUp_p0_60_n171", Power.detectableRise(0.60, 171, 171, ALPHA, POWER));
        result.put("mdeUp_p0_42_n171", Power.detectableRise(0.42, 171, 171, ALPHA, POWER));
        result.put("mdeDown_p0_42_n171", Power.detectableFall(0.42, 171, 171, ALPHA, POWER));
        result.put("mdeUp_p0_60_n171_alpha3", Power.detectableRise(0.60, 171, 171, ALPHA / 3, POWER));
        result.put("mdeUp_p0_60_n271", Power.detectableRise(0.60, 271, 271, ALPHA, POWER));
        result.put("n_perArm_42v35", Power.peoplePerArm(0.42, 0.35, ALPHA, POWER));
        result.put("n_perArm_40v35", Power.peoplePerArm(0.40, 0.35, ALPHA, POWER));
        result.put("n_perArm_66v56", Power.peoplePerArm(0.66, 0.56, ALPHA, POWER));
        result.put("n_perArm_65v60", Power.peoplePerArm(0.65, 0.60, ALPHA, POWER));
        result.put("simpleMde_sd049_n171_r2_025", Power.detectableDifference(0.49, 171, 171, ALPHA, POWER, 0.25, 1));
        result.put(
                "simpleMde_sd049_n171_r2_025_deff155",
                Power.detectableDifference(0.49, 171, 171, ALPHA, POWER, 0.25, 1.55));
        result.put("deff_icc002_m28_5", Power.designEffect(28.5, 0.02));
        return result;
    }

    /** E15: bounds for looking before the end. */
    static Map<String, Object> looks() {
        List<Double> thirds = List.of(1 / 3.0, 2 / 3.0, 1.0);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("LDOF_1_3", bounds(thirds, Spending.OBRIEN_FLEMING));
        result.put("LDOF_5", bounds(List.of(0.2, 0.4, 0.6, 0.8, 1.0), Spending.OBRIEN_FLEMING));
        result.put("LDOF_625_547_513", bounds(List.of(0.4, 0.75, 1.0), Spending.OBRIEN_FLEMING));
        result.put("LDPocock_1_3", bounds(thirds, Spending.POCOCK));
        return result;
    }

    private static Map<String, Object> bounds(List<Double> information, Spending spending) {
        SequentialBounds bounds = SequentialBounds.of(information, spending, ALPHA);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("information", bounds.information());
        result.put("cumulativeAlpha", bounds.spent());
        result.put("bound", bounds.bounds());
        result.put("nominalP", bounds.nominalP());
        return result;
    }

    /** E25. */
    static Map<String, Object> joined(TrialConfig.Meta input) {
        if (input.y().size() < 2
                || input.se().size() != input.y().size()
                || input.se().stream().anyMatch(se -> se <= 0)) {
            throw new BadInput("configuration, meta: " + input
                    + "; give at least two effects y, each with a standard error se above zero");
        }
        MetaAnalysis meta = MetaAnalysis.of(input.y(), input.se());
        MetaAnalysis.Interval interval = meta.hartungKnapp();
        Map<String, Object> hartungKnapp = new LinkedHashMap<>();
        hartungKnapp.put("estimate", meta.random().estimate());
        hartungKnapp.put("se", interval.se());
        hartungKnapp.put("df", (int) interval.df());
        hartungKnapp.put("lo", interval.low());
        hartungKnapp.put("hi", interval.high());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("input", input);
        result.put("fixed", meta.fixed());
        result.put("Q", meta.q());
        result.put("pQ", meta.pQ());
        result.put("I2", meta.i2());
        result.put("tau2DL", meta.tau2DerSimonianLaird());
        result.put("tau2PauleMandel", meta.tau2PauleMandel());
        result.put("randomDL", meta.random());
        result.put("hartungKnapp", hartungKnapp);
        result.put(
                "predictionInterval",
                Map.of("lo", meta.prediction().low(), "hi", meta.prediction().high()));
        return result;
    }
}
