package nl.vangnet.guidance.contact;

/** What somebody is invited for. It decides whether coming is a duty, and what may follow if one does not. */
public enum Purpose {
    /** How are you, is the income in order, can we help? Contact stays with everybody, exempt or not. */
    HOW_ARE_YOU(LegalType.SUPPORT),
    /** Shortly before pension: is the income in order, also after? */
    INCOME_IN_ORDER(LegalType.VOLUNTARY),
    /** The end of an exemption comes near: what do you see as possible? An open question. */
    EXEMPTION_REVIEW(LegalType.SUPPORT),
    WORK(LegalType.SUPPORT),
    PLAN(LegalType.SUPPORT),
    /** Facts that matter for the right to assistance. */
    VERIFICATION(LegalType.RIGHT_TO_ASSISTANCE),
    /** A meeting of the neighbourhood, with partners. */
    VOLUNTARY_MEETING(LegalType.VOLUNTARY),
    /** Something that one has to know, or the answer to a question. It asks nothing, and nothing can follow from it. */
    INFORMATION(LegalType.VOLUNTARY),
    /** What another organisation is told of somebody, who sees it. It goes past the person, and nothing can follow from it. */
    PARTNER(LegalType.VOLUNTARY);

    /** The law under which somebody is asked to come. */
    public enum LegalType {
        /** Art. 9(1)b: using support. Who does not come can only get a measure of art. 18, never a suspension of art. 54 (CRvB 2015:456). */
        SUPPORT,
        /** Art. 17 and 54: what is needed to know the right to assistance. */
        RIGHT_TO_ASSISTANCE,
        /** Nobody has to come, and nothing follows. */
        VOLUNTARY
    }

    private final LegalType legalType;

    Purpose(LegalType legalType) {
        this.legalType = legalType;
    }

    /** Whether it is a reason to seek contact, and not only to tell something. */
    public boolean seeksContact() {
        return this != INFORMATION && this != PARTNER;
    }

    public LegalType legalType() {
        return legalType;
    }
}
