package nl.vangnet.guidance.cohort;

import java.util.Arrays;
import java.util.Optional;

/** What a rule might look at. Only what is published may be looked at; the others are named here so that a rule that asks for them is told why not. */
public enum Attribute {
    AREA(Use.PUBLISHED),
    MONTHS_ON_ASSISTANCE(Use.PUBLISHED),
    MONTHS_WITHOUT_CONVERSATION(Use.PUBLISHED),
    AGE(Use.PROTECTED),
    SEX(Use.PROTECTED),
    ORIGIN(Use.PROTECTED),
    NATIONALITY(Use.PROTECTED),
    RELIGION(Use.PROTECTED),
    HEALTH(Use.PROTECTED),
    ORIENTATION(Use.PROTECTED),
    FAMILY(Use.PROTECTED),
    /** A number about a person that somebody computed: a chance of work, a risk of fraud. */
    SCORE(Use.SCORE);

    /** Whether a rule may look at it. */
    public enum Use {
        PUBLISHED,
        PROTECTED,
        SCORE
    }

    private final Use use;

    Attribute(Use use) {
        this.use = use;
    }

    public Use use() {
        return use;
    }

    /** The attribute with this name; empty where nobody knows it. */
    public static Optional<Attribute> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
