package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.pw;
import static nl.vangnet.rulegraph.Level.PERSON;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Rules;

/**
 * The norm with the supplement for those of 18, 19 and 20 who cannot call on their parents, of whom a decision says so (Pw art. 20(3)): one
 * for each of them (inferred), together with the norm at most that of people of 21 in the same situation (20(4)). Before 2026 this was
 * special assistance, which is not computed here.
 */
final class YouthSupplement {
    private final Rules rules;
    private final Household household;
    private final Condition grown;
    private final Condition hasOne;

    YouthSupplement(Rules rules, Household household, Condition is21) {
        this.rules = rules;
        this.household = household;
        grown = household.ageInMonths.atLeast(rules.number(18 * 12));
        hasOne = is21.not().and(grown).and(rules.fact(PERSON, "youthSupplement"));
    }

    /** @param sharers with whom the costs are shared, outside the unit */
    Amount of(Amount norm, Count sharers) {
        Amount supplement = rules.amount("art20.3");
        Amount together = household.applicantAndPartner.sum(supplement.when(hasOne));
        Amount raised = rules.rule(
                "norm.youthSupplement", pw("20", "3"), norm.plus(together).atMost(ofPeopleOf21(sharers)));
        return rules.when(household.applicantAndPartner.any(hasOne).not(), norm)
                .when(supplement.isPositive().not(), norm)
                .when(norm.isPositive().not().or(household.inInstitution), norm)
                .when(household.hasPartnerWithoutRight, rules.undecided("youthSupplementPartnerWithoutRight"))
                .otherwise(raised);
    }

    private Amount ofPeopleOf21(Count sharers) {
        Amount couple = rules.amount("art21.b");
        Count persons = sharers.plus(household.applicantAndPartner.count(grown));
        Count percentage = rules.percentage("art22a.base").plus(persons.times(rules.percentage("art22a.each")));
        Amount ofOne =
                couple.times(percentage, persons.times(rules.number(10_000))).roundHalfUp();
        Amount alone = rules.when(household.hasPartner, couple).otherwise(rules.amount("art21.a"));
        Amount among = rules.when(household.hasPartner, ofOne.plus(ofOne)).otherwise(ofOne);
        return rules.rule(
                "norm.of21",
                pw("20", "4"),
                rules.when(sharers.isPositive(), among).otherwise(alone));
    }
}
