package nl.vangnet.premiums;

/** Why the ledger moves a premium: keys with their article. */
final class Ground {
    /** A premium that a person decided was built up, or withdrawn. */
    static final String BUILT_UP = "pw31.2.j.item";
    /** It became due in a payment month. */
    static final String PAID = "pw31.2.j.payment";
    /** It is above the maximum of the calendar year. */
    static final String ABOVE_MAXIMUM = "pw31.2.j.maximum";
    /** What was above the maximum no longer is, because another premium of the year became less. */
    static final String GIVEN_BACK = "pw31.2.j.maximum.back";
    /** It is held back for a premium that was paid too much. */
    static final String HELD_BACK = "pw58.premium.offset";

    private Ground() {}
}
