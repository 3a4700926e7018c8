package nl.vangnet.law;

import static nl.vangnet.rulegraph.Level.PERSON;
import static nl.vangnet.rulegraph.Level.UNIT;

import nl.vangnet.rulegraph.Choice;
import nl.vangnet.rulegraph.Condition;
import nl.vangnet.rulegraph.Count;
import nl.vangnet.rulegraph.Day;
import nl.vangnet.rulegraph.Persons;
import nl.vangnet.rulegraph.Rules;

/** Who is who at the address (Pw art. 3 and 4), in the terms the rules use. */
final class Household {
    final Day birthDate;
    final Count ageInMonths;
    /** Lives on an ordinary footing at the address: no commercial contract, no student (Pw art. 19a(1)). */
    final Condition ordinary;

    final Condition inInstitution;
    /** Has a benefit under a law that is not worked out. */
    final Condition underOtherLaw;

    final Persons applicant;
    final Persons partner;
    final Persons applicantAndPartner;
    /** Those with a right to assistance: the applicant, and a partner who is not excluded (Pw art. 24). */
    final Persons entitled;

    final Persons partnerWithoutRight;
    final Persons coResidents;
    /** Children of the unit, also those who have come of age. */
    final Persons children;

    final Condition hasApplicant;
    final Condition hasPartner;
    final Condition hasPartnerWithoutRight;
    final Condition hasMinorChild;

    Household(Rules rules) {
        Choice<Role> role = rules.choiceFact(PERSON, "role", Role.class);
        birthDate = rules.dayFact(PERSON, "birthDate");
        ageInMonths = birthDate.ageInMonths();
        ordinary =
                rules.choiceFact(PERSON, "coResidentKind", CoResidentKind.class).is(CoResidentKind.ORDINARY);
        Condition hasRight = rules.fact(PERSON, "entitled");
        inInstitution = rules.fact(UNIT, "institution");
        underOtherLaw = rules.fact(UNIT, "otherLaw");

        Condition isApplicant = role.is(Role.APPLICANT);
        Condition isPartner = role.is(Role.PARTNER);
        Condition isMinor = ageInMonths.lessThan(rules.number(18 * 12));
        Condition isChild = role.is(Role.CHILD);
        applicant = rules.persons(isApplicant);
        partner = rules.persons(isPartner);
        applicantAndPartner = rules.persons(isApplicant.or(isPartner));
        entitled = rules.persons(isApplicant.or(isPartner.and(hasRight)));
        partnerWithoutRight = rules.persons(isPartner.and(hasRight.not()));
        coResidents = rules.persons(role.is(Role.CO_RESIDENT).or(isChild.and(isMinor.not())));
        hasApplicant = applicant.any(isApplicant);
        hasPartner = partner.any(isPartner);
        hasPartnerWithoutRight = partnerWithoutRight.any(isPartner);
        children = rules.persons(isChild);
        hasMinorChild = children.any(isMinor);
    }
}
