package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.pw;
import static nl.vangnet.rulegraph.Level.PERSON;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Rules;

/**
 * Which part of the earnings does not count (Pw art. 31(2)): at most one of the disregards n, r, y, z and aa in a month, in the order of the
 * law. Where a judgement is needed and nobody gave it, the amount is undecided; from state pension age on n needs none. To y and z someone comes by a decision that says so: those
 * who can work limited hours only, and the target group of wage-cost subsidy once the months of n are over. Without it they do not apply.
 */
final class Disregards {
    /** What a person keeps of the earnings of the month; nothing where no disregard applies. */
    final Amount ofPerson;

    private final Rules rules;
    private final Household household;
    private final Amount earnings;
    private final Condition oldEnough;

    Disregards(Rules rules, Household household, Amount earnings) {
        this.rules = rules;
        this.household = household;
        this.earnings = earnings;
        this.oldEnough = household.ageInMonths.atLeast(years("art31.2.n.age"));

        Count monthsOfN = rules.countFact(PERSON, "disregardMonthsUsed");
        Count monthsOfZ = rules.countFact(PERSON, "disregardMonthsUsed.z");
        Condition isAow = household.ageInMonths.atLeast(rules.numberFor("aow.age", household.birthDate));
        Condition monthsLeft = isAow.or(monthsOfN.lessThan(rules.number("art31.2.n.months")));
        Condition contributes = rules.judgement(PERSON, "disregardGranted");
        Condition n = oldEnough.and(isAow.or(contributes)).and(monthsLeft);
        Condition r = r(monthsLeft.not());
        Condition rBeforeY = rules.number("art31.2.r.beforeY").isPositive();
        Condition limitedHours = rules.fact(PERSON, "disregardGranted.y");
        Condition y = limitedHours.and(rBeforeY.and(r).not());
        Condition inTargetGroup = rules.fact(PERSON, "disregardGranted.z");
        Condition zIsUsedUp = monthsOfZ.atLeast(rules.number("art31.2.z.months"));
        Condition afterN = oldEnough.and(monthsLeft).not();
        Condition z = inTargetGroup
                .and(afterN)
                .and(rules.percentage("art31.2.z.percent").isPositive())
                .and(zIsUsedUp.not());
        Condition noMoreHours = rules.judgement(PERSON, "disregardGranted.aa");
        Condition aa = inTargetGroup
                .and(rules.percentage("art31.2.aa.percent").isPositive())
                .and(zIsUsedUp)
                .and(noMoreHours);
        Condition inTerm = rules.countFact(PERSON, "notOffsetMonthsUsed").lessThan(rules.number("art34a.months"));

        ofPerson = rules.rule(
                "disregard",
                pw("31", "2"),
                rules.when(earnings.isPositive().not(), rules.euros("0.00"))
                        .when(
                                rules.number("art34a.applies").isPositive(),
                                notOffset(isAow, limitedHours, contributes.and(inTerm.or(noMoreHours))))
                        .when(n, kept("n"))
                        .when(y, kept("y"))
                        .when(z, kept("z"))
                        .when(aa, kept("aa"))
                        .when(r, kept("r"))
                        .otherwise(rules.euros("0.00")));
    }

    /** A single parent who takes care of a child that is young enough, once the months of n are used up. */
    private Condition r(Condition nIsUsedUp) {
        Condition young = household.ageInMonths.lessThan(years("art31.2.r.childAge"));
        Condition singleParent = household.hasPartner.not().and(household.children.any(young));
        Count monthsOfR = rules.countFact(PERSON, "disregardMonthsUsed.r");
        return singleParent
                .and(oldEnough)
                .and(nIsUsedUp)
                .and(monthsOfR.lessThan(rules.number("art31.2.r.months")))
                .and(rules.judgement(PERSON, "disregardGranted.r"));
    }

    /** What art. 34a puts in the place of all this; it has no lowest age. After its term it goes on where more hours are not possible (34a(2)). */
    private Amount notOffset(Condition isAow, Condition limitedHours, Condition contributes) {
        Amount part = earnings.percent(rules.percentage("art34a.percent")).roundHalfUp();
        Amount ofAow = earnings.percent(rules.percentage("art34a.aow.percent"))
                .roundHalfUp()
                .atMost(rules.amount("art34a.aow.maximum"));
        return rules.when(isAow, rules.rule("notOffset.c", pw("34a", "1", "c"), ofAow))
                .when(limitedHours, rules.rule("notOffset.b", pw("34a", "1", "b"), part))
                .when(contributes, rules.rule("notOffset.a", pw("34a", "1", "a"), part))
                .otherwise(rules.euros("0.00"));
    }

    private Amount kept(String letter) {
        String table = "art31.2." + letter;
        return rules.rule(
                "disregard." + letter,
                pw("31", "2", letter),
                earnings.percent(rules.percentage(table + ".percent"))
                        .roundHalfUp()
                        .atMost(rules.amount(table + ".maximum")));
    }

    private Count years(String table) {
        return rules.number(table).times(rules.number(12));
    }
}
