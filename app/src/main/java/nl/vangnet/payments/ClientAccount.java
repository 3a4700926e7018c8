package nl.vangnet.payments;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bank account to which a unit is paid.
 *
 * @param holder the name as the bank knows it
 * @param to last day on which it is used; null while in use
 * @param source on what paper or by what message it came
 * @param author who entered it; null when it came with the history
 * @param confirmedBy the second person who looked at it, null while nobody did
 */
public record ClientAccount(
        long fact,
        Instant knownSince,
        String iban,
        String holder,
        LocalDate from,
        @Nullable LocalDate to,
        Kind kind,
        String source,
        @Nullable Long author,
        @Nullable Long confirmedBy) {
    /** Whose it is. */
    public enum Kind {
        OWN,
        /** Of the administrator or another representative. */
        REPRESENTATIVE
    }

    /** The number in groups of four, as on a bank card. */
    public String groupedIban() {
        return grouped(iban);
    }

    static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** No number or name of an account ends up in a log. */
    @Override
    public String toString() {
        return "ClientAccount[" + fact + "]";
    }
}
