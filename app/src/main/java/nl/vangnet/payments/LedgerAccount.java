package nl.vangnet.payments;

/** Where an amount can stand in the ledger. */
public enum LedgerAccount {
    /** What the law gives, as cost of the municipality: below zero by what was given. */
    RIGHT,
    /** Due to the client now. */
    PAYABLE,
    /** Due to the client later: holiday allowance and premiums built up. */
    RESERVED,
    /** Paid above the right: below zero by what is still to be held back or paid back. */
    OVERPAID,
    /** Let go by decision. */
    WAIVED,
    /** Handed to the bank. */
    IN_FILE,
    /** Confirmed by the bank. */
    PAID,
    /** Paid back by the client. */
    REPAID
}
