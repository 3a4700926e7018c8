package nl.vangnet.payments;

/** What an amount is for. */
public enum Component {
    ASSISTANCE,
    HOLIDAY_ALLOWANCE,
    /** Of a person, not of the unit as a whole. */
    PREMIUM
}
