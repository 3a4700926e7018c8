package nl.vangnet.experiments;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue as a part of the form.
 *
 * @param hintKey what its parameter is; null where it has none
 * @param always whether every protocol has it
 * @param limits whether it keeps a vulnerable group out
 */
public record RuleField(
        String code, String textKey, @Nullable String hintKey, boolean always, boolean limits) {
    /** All rules, in the order in which the first that fails is reported. */
    public static List<RuleField> all() {
        return Stream.of(EligibilityCode.values())
                .map(code -> new RuleField(
                        code.name(),
                        code.textKey(),
                        hintKey(code),
                        code == EligibilityCode.BIRTH_DATE_KNOWN,
                        code.limitsGeneralisation()))
                .toList();
    }

    private static @Nullable String hintKey(EligibilityCode code) {
        return switch (code) {
            case AGE_FROM, AGE_TO -> "experiment.hulp.jaren";
            case DISTRICT -> "experiment.hulp.stadsdelen";
            case MONTHS_ON_ASSISTANCE -> "experiment.hulp.maanden";
            case LANGUAGE -> "experiment.hulp.talen";
            case BIRTH_DATE_KNOWN, NO_EXEMPTION, NOT_VULNERABLE, NO_OTHER_TRIAL -> null;
        };
    }
}
