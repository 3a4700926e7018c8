package nl.vangnet.population;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account of a household, at a bank that does not exist.
 *
 * @param iban Dutch shape, bank code TEST, check digits right
 * @param from first day on which it is used
 * @param until last day on which it is used; null while in use
 */
public record BankAccount(
        String iban, Use use, LocalDate from, @Nullable LocalDate until) {
    /** What an account is for. */
    public enum Use {
        OWN,
        /** Beheerrekening: of the administrator, who receives the benefit. */
        ADMINISTRATION,
        /** Leefgeldrekening: on which the administrator pays the weekly living money. */
        LIVING_MONEY
    }
}
