package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.pw;
import static nl.vangnet.rulegraph.Level.UNIT;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Rules;

/** A month in which the right to assistance begins or ends (Pw art. 45(3)): its days with right, of all its days. */
final class PartMonth {
    private final Rules rules;
    private final Condition isPart;
    private final Count days;
    private final Count daysOfMonth;

    PartMonth(Rules rules) {
        this.rules = rules;
        isPart = rules.fact(UNIT, "partMonth");
        days = rules.countFact(UNIT, "entitledDays");
        daysOfMonth = rules.countFact(UNIT, "daysOfMonth");
    }

    /** The norm over the days with right; nothing where there are none. */
    Amount norm(Amount wholeMonth) {
        Amount none = rules.rule("norm.noRight", pw("11", "1"), rules.euros("0.00"));
        Amount part = rules.rule("norm.partMonth", pw("45", "3"), part(wholeMonth));
        return rules.when(isPart.not(), wholeMonth)
                .when(days.isPositive().not(), none)
                .otherwise(part);
    }

    /** The same part of another amount of a month. */
    Amount of(Amount wholeMonth) {
        return rules.when(isPart.not(), wholeMonth).otherwise(part(wholeMonth));
    }

    private Amount part(Amount wholeMonth) {
        return wholeMonth.times(days, daysOfMonth).roundHalfUp();
    }
}
