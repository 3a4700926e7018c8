package nl.vangnet.law;

import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Verification;
import org.jspecify.annotations.Nullable;

/**
 * The row of law or policy that holds on a day, with its source and status.
 *
 * @param key of its table
 * @param citation where the amount stands written
 * @param row null where none was known yet
 */
public record DatedAmount(String key, Citation citation, Table.@Nullable Row row) {
    public boolean known() {
        return row != null && row.verification() != Verification.UNKNOWN;
    }

    /** The amount, of a table in euros. @throws IllegalStateException when nobody knows it: ask {@link #known} first */
    public Money money() {
        return Money.ofCents(value());
    }

    /** A whole number, such as months or years; of a percentage the hundredths. @throws IllegalStateException as {@link #money} */
    public long value() {
        if (row == null || !known()) {
            throw new IllegalStateException("nobody knows " + key + ", so what needs it is undecided");
        }
        return row.value();
    }

    /** Why what needs this amount is undecided, when it is not known. */
    public Reason reason() {
        return new Reason(row == null ? Reason.Kind.AMOUNT_NOT_YET_KNOWN : Reason.Kind.AMOUNT, key, null);
    }
}
