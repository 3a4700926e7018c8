package nl.vangnet.law;

import static nl.vangnet.rulegraph.Level.PERSON;
import static nl.vangnet.rulegraph.Level.UNIT;

import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.RuleTexts;
import nl.vangnet.rulegraph.Rules;
import nl.vangnet.rulegraph.Tables;

/** The rules of one month's assistance: norm, income, assistance, holiday allowance, payment; and the municipal premium beside it. */
final class ParticipatiewetRules {
    static final YearMonth FIRST = YearMonth.of(2018, 1);
    static final YearMonth LAST = YearMonth.of(2026, 12);
    static final String PAYMENT = "payment";
    static final String PREMIUM = "premium";

    private final Rules rules;
    private final Household household;
    private final Norms norms;
    private final Disregards disregards;
    private final Amount earnings;
    private final OtherIncome otherIncome;

    private ParticipatiewetRules(Rules rules) {
        this.rules = rules;
        this.household = new Household(rules);
        this.norms = new Norms(rules, household);
        // Lines that correct others may come to less than nothing.
        this.earnings =
                rules.rule("earnings", pw("32", "2"), wagesOfMonth(rules).atLeastZero());
        this.otherIncome = new OtherIncome(rules, household);
        this.disregards = new Disregards(rules, household, earnings);
    }

    /** The rules with the amounts of a municipality, whose file is {@code municipality-NAME.csv}. */
    static RuleGraph of(String municipality) {
        return of(municipality, "art34a-as-enacted.csv");
    }

    /** The same as if the disregards of 2027 (Pw art. 34a) held in every month. */
    static RuleGraph under2027Rules(String municipality) {
        return of(municipality, "art34a-everywhere.csv");
    }

    private static RuleGraph of(String municipality, String art34a) {
        Tables tables = Tables.load(
                ParticipatiewetRules.class,
                FIRST,
                LAST,
                "tables.csv",
                "relations.csv",
                List.of(
                        "amounts-norms.csv",
                        "amounts-law.csv",
                        "amounts-disregards.csv",
                        art34a,
                        "amounts-aow.csv",
                        "municipality-" + municipality + ".csv"));
        Rules rules = new Rules(tables);
        ParticipatiewetRules law = new ParticipatiewetRules(rules);
        Amount assistance = law.assistance();
        return rules.graph(
                RuleTexts.load(ParticipatiewetRules.class, "texts"), law.payment(assistance), law.premium(assistance));
    }

    static Citation pw(String... place) {
        return new Citation("Participatiewet", "BWBR0015703", List.of(place));
    }

    static Citation aow(String... place) {
        return new Citation("AOW", "BWBR0002221", List.of(place));
    }

    /** How wages are divided over months is for the municipality. {@link Wages} does it each way; here one is chosen. */
    private static Amount wagesOfMonth(Rules rules) {
        Condition fourWeeks = rules.number("municipal.wages.fourWeeks").isPositive();
        Condition extrasPaid = rules.number("municipal.wages.extrasPaid").isPositive();
        return rules.when(fourWeeks.and(extrasPaid), rules.amountFact(PERSON, "earnings.fourWeeks.extrasPaid"))
                .when(fourWeeks, rules.amountFact(PERSON, "earnings.fourWeeks"))
                .when(extrasPaid, rules.amountFact(PERSON, "earnings.extrasPaid"))
                .otherwise(rules.amountFact(PERSON, "earnings"));
    }

    private Amount assistance() {
        Amount own = household.entitled.sum(ofPerson());
        Amount together = rules.when(household.hasPartnerWithoutRight, own.plus(ofPartnerWithoutRight(own)))
                .otherwise(own);
        Amount counted = otherIncome.lessPension(otherIncome.withChildren(together));
        Amount income = rules.rule("income", pw("32", "1"), counted);
        return rules.rule("assistance", pw("19", "2"), norms.norm.minus(income).atLeastZero());
    }

    private Amount ofPerson() {
        Amount counted = rules.rule("income.earnings", pw("32", "1"), earnings.minus(disregards.ofPerson));
        return rules.rule("income.person", pw("31", "1"), counted.plus(otherIncome.ofPerson));
    }

    /** Counts only as far as it comes above the norm of a couple, together with the norm of the unit or more income of the client. */
    private Amount ofPartnerWithoutRight(Amount ofClient) {
        Amount aboveNorm = ofClient.minus(norms.norm).atLeastZero();
        Amount room = norms.couple.minus(norms.norm).minus(aboveNorm).atLeastZero();
        Amount ofPartner = household.partnerWithoutRight.sum(earnings.plus(otherIncome.ofPerson));
        return rules.rule(
                "income.partnerWithoutRight",
                pw("32", "3"),
                ofPartner.minus(room).atLeastZero());
    }

    private Amount payment(Amount assistance) {
        Amount due = assistance.minus(reduction(assistance));
        Condition alsoOnTopUp = rules.number("municipal.topup.holiday").isPositive();
        Amount base =
                rules.when(alsoOnTopUp, due).otherwise(due.minus(norms.topUp).atLeastZero());
        Amount holiday = rules.rule(
                "holidayAllowance",
                pw("19", "3"),
                base.percent(rules.percentage("art19.3.percent")).roundHalfUp());
        Amount payable = due.minus(holiday);
        Amount held = rules.rule("suspension", pw("54", "1"), payable).when(rules.fact(UNIT, "suspended"));
        return rules.rule(PAYMENT, pw("45", "1"), payable.minus(held));
    }

    /** A measure that was decided: a percentage of the norm, and never more than the assistance (Pw art. 18). */
    private Amount reduction(Amount assistance) {
        Count percentage = rules.countFact(UNIT, "reductionPercentage");
        Amount reduction = rules.rule(
                "reduction",
                pw("18", "2"),
                norms.norm.percent(percentage).roundHalfUp().atMost(assistance));
        return reduction.when(percentage.isPositive());
    }

    /** A share of each entitled person's earnings, up to a maximum a month, in a month with assistance; not under 27. */
    private Amount premium(Amount assistance) {
        Condition oldEnough =
                household.ageInMonths.atLeast(rules.number("art31.2.j.age").times(rules.number(12)));
        Amount share = earnings.percent(rules.percentage("municipal.premium.percent"))
                .roundHalfUp()
                .atMost(rules.amount("municipal.premium.maximum"));
        Amount ofPerson = rules.rule(
                "premium.person",
                pw("31", "2", "j"),
                share.when(earnings.isPositive().and(oldEnough)));
        return rules.rule(
                PREMIUM, pw("31", "2", "j"), household.entitled.sum(ofPerson).when(assistance.isPositive()));
    }
}
