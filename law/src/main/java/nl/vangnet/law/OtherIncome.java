package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.pw;
import static nl.vangnet.rulegraph.Level.PERSON;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Rules;

/**
 * Income that is no wage: what of it counts (Pw art. 31 and 33). Not an allowance for volunteers up to a maximum, unless under age. That
 * their maximum of a year is reached leaves the amount to a human being, for the law does not say which month goes above it.
 */
final class OtherIncome {
    /** Of one person. */
    final Amount ofPerson;

    private final Rules rules;
    private final Household household;
    private final Amount all;
    private final Condition any;
    private final Condition hasPension;
    private final Amount pension;

    OtherIncome(Rules rules, Household household) {
        this.rules = rules;
        this.household = household;
        all = rules.amountFact(PERSON, "otherIncome").atLeastZero();
        any = all.isPositive();
        ofPerson = all.minus(ofVolunteer());
        pension = rules.amountFact(PERSON, "privatePension");
        Condition isAow = household.ageInMonths.atLeast(rules.numberFor("aow.age", household.birthDate));
        hasPension = any.and(pension.isPositive()).and(isAow);
    }

    private Amount ofVolunteer() {
        Amount allowance = rules.amountFact(PERSON, "volunteerAllowance");
        Amount ofYear = rules.amountFact(PERSON, "volunteerAllowanceOfYear");
        Count lowestAge = rules.number("art31.2.n.age").times(rules.number(12));
        Amount notCounted = rules.rule(
                "volunteerAllowance",
                pw("31", "2", "k"),
                rules.when(ofYear.moreThan(rules.amount("art31.2.k.year")), rules.undecided("volunteerYear"))
                        .otherwise(allowance
                                .atMost(rules.amount("art31.2.k.month"))
                                .atMost(all)));
        return notCounted.when(any.and(allowance.isPositive()).and(household.ageInMonths.atLeast(lowestAge)));
    }

    /** The same income of the unit with that of its minor children, whose wages do not count. */
    Amount withChildren(Amount income) {
        Condition minor = household.ageInMonths.lessThan(rules.number(18 * 12));
        Condition hasIncome = any.and(minor);
        Amount ofChildren =
                rules.rule("income.children", pw("31", "1"), household.children.sum(ofPerson.when(hasIncome)));
        return rules.when(household.children.any(hasIncome), income.plus(ofChildren))
                .otherwise(income);
    }

    /**
     * The same income less the part of a private pension that does not count from AOW age on. For a couple it is one amount for the two of them;
     * with a partner without right, that of someone single (inferred).
     */
    Amount lessPension(Amount income) {
        Amount maximum = rules.when(
                        household.hasPartner.and(household.hasPartnerWithoutRight.not()), rules.amount("art33.5.b"))
                .otherwise(rules.amount("art33.5.a"));
        Amount notCounted = rules.rule(
                "pensionNotCounted",
                pw("33", "5"),
                household
                        .entitled
                        .sum(pension.atMost(ofPerson).when(hasPension))
                        .atMost(maximum));
        return rules.when(household.entitled.any(hasPension), income.minus(notCounted))
                .otherwise(income);
    }
}
