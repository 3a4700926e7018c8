package nl.vangnet.wages;

import java.time.LocalDate;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of a wage file: what one income relation paid over one period. A line with the same person, relation, period and kind and a
 * higher version replaces it. See {@code docs/loonbestand.md}.
 *
 * @param bsn nine digits that pass the eleven-test
 * @param surname family name without prefix, as the wage register has it: guards against a number of somebody else
 * @param payrollNumber of the employer, for example {@code 001234567L01}
 * @param relationNumber tells several relations with one employer apart
 * @param from first day of the period
 * @param to last day of the period
 * @param net below zero in a line that takes back
 * @param version from 1
 * @param relationEnd last day of the work; null while it lasts
 */
public record WageLine(
        String bsn,
        String surname,
        String payrollNumber,
        String employer,
        int relationNumber,
        LocalDate from,
        LocalDate to,
        PayPeriod period,
        WageKind kind,
        Money net,
        int version,
        @Nullable LocalDate relationEnd) {
    /** Without the person: a line may end up in a log. */
    @Override
    public String toString() {
        return "WageLine[" + payrollNumber + " " + relationNumber + ", " + from + " to " + to + "]";
    }
}
