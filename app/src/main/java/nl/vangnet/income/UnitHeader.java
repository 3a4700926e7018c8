package nl.vangnet.income;

/** Who a benefit unit is and whom to call about its money. */
public record UnitHeader(long unit, String applicant, String iban, String consultant, String consultantPhone) {}
