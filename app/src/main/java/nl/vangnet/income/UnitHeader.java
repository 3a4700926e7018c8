package nl.vangnet.income;

import org.jspecify.annotations.Nullable;

/**
 * Who a benefit unit is and whom to call about its money.
 *
 * @param iban the account that is used today, in groups of four; null where none is known
 */
public record UnitHeader(
        long unit, String applicant, @Nullable String iban, String consultant, String consultantPhone) {}
