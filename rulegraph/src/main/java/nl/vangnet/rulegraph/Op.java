package nl.vangnet.rulegraph;

/** What a node does with its arguments. */
sealed interface Op {
    /** A fact of the unit or person, with its number among the facts; a judgement is a fact that only a human being can give. */
    record Fact(String key, int number, boolean judgement, Site site) implements Op {}

    record Constant(long value) implements Op {}

    /** The value of a table in the month; with one argument, a day, the value for that day. */
    record Lookup(Table table) implements Op {}

    /** A named, cited rule around its only argument, with its number among the rules. */
    record Rule(String key, int number, Citation citation, Site site) implements Op {}

    record Undecided(String reason, Site site) implements Op {}

    enum Calculation implements Op {
        PLUS,
        MINUS,
        TIMES,
        LEAST,
        GREATEST,
        /** amount x numerator / denominator, rounded half up (half away from zero) to a whole cent. */
        RATIO_HALF_UP,
        LESS,
        EQUAL,
        AND,
        OR,
        NOT,
        /** condition, value if true, value if false. */
        WHEN,
        /** Whole months of age. */
        AGE_IN_MONTHS,
        /** where, value: added up over the persons of the unit. */
        SUM,
        /** where, condition: counted over the persons of the unit. */
        COUNT
    }
}
