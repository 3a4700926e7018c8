package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.pw;
import static nl.vangnet.rulegraph.Level.UNIT;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Choice;
import nl.vangnet.rulegraph.Rules;

/** The norm after a lowering that was decided (Pw art. 27 and 28): a percentage of the norm itself (inferred), which the municipality sets. */
final class LoweredNorm {
    private final Rules rules;

    LoweredNorm(Rules rules) {
        this.rules = rules;
    }

    Amount of(Amount norm) {
        Choice<Lowering> lowering = rules.choiceFact(UNIT, "lowering", Lowering.class);
        return rules.when(lowering.is(Lowering.NONE), norm)
                .when(
                        lowering.is(Lowering.NO_HOUSING_COSTS),
                        lowered("norm.noHousingCosts", norm, "municipal.lowering.noHousingCosts", "27"))
                .otherwise(lowered("norm.recentStudent", norm, "municipal.lowering.recentStudent", "28"));
    }

    private Amount lowered(String rule, Amount norm, String table, String article) {
        return rules.rule(
                rule,
                pw(article),
                norm.minus(norm.percent(rules.percentage(table)).roundHalfUp()));
    }
}
