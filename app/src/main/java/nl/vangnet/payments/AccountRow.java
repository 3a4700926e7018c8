package nl.vangnet.payments;

import org.jspecify.annotations.Nullable;

/**
 * An account with the people behind it.
 *
 * @param used whether it is the account of today
 * @param waits whether nobody has looked at it yet beside who entered it
 * @param mayConfirm whether who looks at the page may be that second person
 */
public record AccountRow(
        ClientAccount account,
        boolean used,
        boolean waits,
        boolean mayConfirm,
        @Nullable String author,
        @Nullable String confirmedBy) {}
