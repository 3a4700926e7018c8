package nl.vangnet.law;

import static nl.vangnet.law.ParticipatiewetRules.aow;
import static nl.vangnet.law.ParticipatiewetRules.pw;

import nl.vangnet.rulegraph.Amount;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Rules;

/** Which norm applies, in the order of the law: no right (Pw art. 13), institution (23), partner without right (24), sharers (22a), household. */
final class Norms {
    /** The norm of the unit. */
    final Amount norm;
    /** The norm the unit would have if both partners had a right to assistance. */
    final Amount couple;
    /** The part of the norm that is the top-up of art. 23(2); nothing outside an institution. */
    final Amount topUp;

    private final Rules rules;
    private final Household household;
    private final Condition applicant21;
    private final Condition partner21;
    private final Condition applicantAow;
    private final Condition partnerAow;
    private final Condition sharesCosts;
    private final Amount ofSharer;
    private final Amount youngCouple;
    private final Amount grownCouple;
    private final Amount aowCouple;

    Norms(Rules rules, Household household) {
        this.rules = rules;
        this.household = household;
        Count age = household.ageInMonths;
        Condition is21 = rules.rule("age.21", pw("21"), age.atLeast(rules.number(21 * 12)));
        Condition isAow =
                rules.rule("age.aow", aow("7a"), age.atLeast(rules.numberFor("aow.age", household.birthDate)));
        applicant21 = household.applicant.any(is21);
        partner21 = household.partner.any(is21);
        applicantAow = household.applicant.any(isAow);
        partnerAow = household.partner.any(isAow);

        Condition isSharer = rules.rule(
                "costSharer",
                pw("19a", "1"),
                household.ordinary.and(age.atLeast(rules.number("art19a.age").times(rules.number(12)))));
        Count sharers = rules.rule("costSharers", pw("19a", "1"), household.coResidents.count(isSharer));
        sharesCosts = sharers.isPositive();
        ofSharer = ofSharer(sharers.plus(household.applicantAndPartner.count(is21)));

        youngCouple = rules.when(
                        household.hasMinorChild, amount("norm.youngCoupleWithChild", "art20.2.b", "20", "2", "b"))
                .otherwise(amount("norm.youngCouple", "art20.1.b", "20", "1", "b"));
        grownCouple = amount("norm.couple", "art21.b", "21", "b");
        aowCouple = amount("norm.aowCouple", "art22.b", "22", "b");

        PartMonth partMonth = new PartMonth(rules);
        Amount wholeCouple = coupleAmongSharers(plainCouple());
        Amount lowered =
                new LoweredNorm(rules).of(new YouthSupplement(rules, household, is21).of(norm(wholeCouple), sharers));
        couple = partMonth.of(wholeCouple);
        topUp = partMonth.of(topUp()).when(household.inInstitution);
        Amount underPw = partMonth.norm(lowered);
        norm = rules.rule(
                "norm",
                pw("5", "c"),
                rules.when(household.underOtherLaw, rules.undecided("otherLaw")).otherwise(underPw));
    }

    private Amount norm(Amount wholeCouple) {
        Condition applicantMinor = household.applicant.any(isMinor());
        Condition partnerMinor = household.partner.any(isMinor());
        return rules.when(household.hasApplicant.not(), rules.undecided("noApplicant"))
                .when(applicantMinor, rules.rule("norm.under18", pw("13", "1", "e"), rules.euros("0.00")))
                .when(partnerMinor, rules.undecided("partnerUnder18"))
                .when(household.inInstitution, inInstitution())
                .when(household.hasPartner.not(), single())
                .when(household.hasPartnerWithoutRight, partnerWithoutRight())
                .otherwise(wholeCouple);
    }

    private Condition isMinor() {
        return household.ageInMonths.lessThan(rules.number(18 * 12));
    }

    private Amount single() {
        return rules.when(applicant21.not(), amount("norm.youngSingle", "art20.1.a", "20", "1", "a"))
                .when(sharesCosts, ofSharer)
                .when(applicantAow, amount("norm.aowSingle", "art22.a", "22", "a"))
                .otherwise(amount("norm.single", "art21.a", "21", "a"));
    }

    /** A couple both of whom have a right, as if nobody shared the costs. */
    private Amount plainCouple() {
        Amount oneYoung = rules.when(
                        household.hasMinorChild, amount("norm.partlyYoungCoupleWithChild", "art20.2.c", "20", "2", "c"))
                .otherwise(amount("norm.partlyYoungCouple", "art20.1.c", "20", "1", "c"));
        return rules.when(applicant21.or(partner21).not(), youngCouple)
                .when(applicant21.and(partner21).not(), oneYoung)
                .when(applicantAow.and(partnerAow), aowCouple)
                .when(applicantAow.or(partnerAow), amount("norm.partlyAowCouple", "art22.c", "22", "c"))
                .otherwise(grownCouple);
    }

    private Amount coupleAmongSharers(Amount plainCouple) {
        Amount ofYoungPartner = rules.rule(
                "norm.youngPartnerAmongSharers",
                pw("22a", "3"),
                rules.when(household.hasMinorChild, rules.amount("art22a.3.a")).otherwise(rules.amount("art22a.3.b")));
        Amount shared = rules.when(
                        applicant21.and(partner21),
                        rules.rule("norm.coupleAmongSharers", pw("22a", "1"), ofSharer.plus(ofSharer)))
                .otherwise(rules.rule(
                        "norm.partlyYoungCoupleAmongSharers", pw("22a", "3"), ofYoungPartner.plus(ofSharer)));
        return rules.when(sharesCosts.and(applicant21.or(partner21)), shared).otherwise(plainCouple);
    }

    /**
     * (40 % + A x 30 %) / A x B, for one person of 21 or older.
     *
     * @param a the sharers, the client, and the partner of 21 or older
     */
    private Amount ofSharer(Count a) {
        Condition alone = household.hasPartner.not();
        Amount b = rules.when(applicantAow.and(alone.or(partnerAow)), rules.amount("art22.b"))
                .when(applicantAow.or(partnerAow), rules.amount("art22.c"))
                .otherwise(rules.amount("art21.b"));
        Count persons = rules.rule("sharing.persons", pw("22a", "1"), a);
        Amount base = rules.rule("sharing.base", pw("22a", "1"), b);
        Count percentage = rules.percentage("art22a.base").plus(persons.times(rules.percentage("art22a.each")));
        return rules.rule(
                "norm.sharer",
                pw("22a", "1"),
                base.times(percentage, persons.times(rules.number(10_000))).roundHalfUp());
    }

    /** Half of the norm of a couple whose other half is of the client's own age, whatever the age of the real partner. */
    private Amount partnerWithoutRight() {
        Amount coupleOfOneAge = rules.when(applicant21.not(), youngCouple)
                .when(applicantAow, aowCouple)
                .otherwise(grownCouple);
        Amount half = coupleOfOneAge.percent(rules.percentage("art24.percent")).roundHalfUp();
        return rules.rule(
                "norm.partnerWithoutRight",
                pw("24"),
                rules.when(applicant21.and(sharesCosts), ofSharer).otherwise(half));
    }

    private Amount inInstitution() {
        Amount single = rules.when(
                        applicant21.not(),
                        rules.rule("norm.institutionUnder21", pw("13", "2", "a"), rules.euros("0.00")))
                .otherwise(amount("norm.institutionSingle", "art23.1.a", "23", "1", "a")
                        .plus(topUp()));
        Amount couple =
                amount("norm.institutionCouple", "art23.1.b", "23", "1", "b").plus(topUp());
        return rules.when(household.hasPartner.not(), single)
                .when(household.hasPartnerWithoutRight, rules.undecided("institutionPartnerWithoutRight"))
                .when(applicant21.and(partner21).not(), rules.undecided("institutionCoupleUnder21"))
                .otherwise(couple);
    }

    private Amount topUp() {
        return rules.when(household.hasPartner, rules.amount("art23.2.b")).otherwise(rules.amount("art23.2.a"));
    }

    private Amount amount(String rule, String table, String... place) {
        return rules.rule(rule, pw(place), rules.amount(table));
    }
}
