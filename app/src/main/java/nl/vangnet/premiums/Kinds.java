package nl.vangnet.premiums;

import java.util.List;
import nl.vangnet.law.PremiumItem.Kind;

/** The kinds of premiums in words. */
final class Kinds {
    /** Those that a person decides. */
    static final List<Kind> DECIDED =
            List.of(Kind.EXIT, Kind.PART_TIME_START, Kind.TRIAL_PLACEMENT, Kind.LEARNING_PLACEMENT);

    private Kinds() {}

    static String textKey(Kind kind) {
        return switch (kind) {
            case WORK -> "premie.soort.werk";
            case EXIT -> "premie.soort.uitstroom";
            case PART_TIME_START -> "premie.soort.deeltijd";
            case TRIAL_PLACEMENT -> "premie.soort.proefplaatsing";
            case LEARNING_PLACEMENT -> "premie.soort.leerstage";
        };
    }
}
