package nl.vangnet.guidance.contact;

/**
 * What a municipality chose where the law leaves room, as it holds on one day.
 *
 * @param answerDays days that somebody has to answer before the next attempt
 * @param briefDays days that a brief that was read stays read
 * @param pensionMonths how long before pension age work is not spoken of any more
 * @param exemptionWeeks how long before the end of an exemption its review begins
 * @param emergency whether no contact in one place is possible, as in a pandemic
 */
public record ContactPolicy(int answerDays, int briefDays, int pensionMonths, int exemptionWeeks, boolean emergency) {}
