package nl.vangnet.experiments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part, without the arm.
 *
 * @param pid pseudonym in this trial, such as {@code P0001}
 * @param unitCode pseudonym of the unit of assignment; partners have the same
 * @param unit the benefit unit
 * @param stratum of the unit: that of the applicant
 * @param enrolled day on which the person agreed
 * @param registerUntil last day until which the register may be read; the day of agreeing where it was never allowed, null while it is
 * @param withdrawn day from which the person no longer takes part; null while taking part
 * @param baseline known at the snapshot
 */
public record Participant(
        String pid,
        String unitCode,
        long unit,
        long person,
        String stratum,
        LocalDate enrolled,
        @Nullable LocalDate registerUntil,
        @Nullable LocalDate withdrawn,
        Baseline baseline) {}
