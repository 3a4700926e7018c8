package nl.vangnet.experiments;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** The catalogue of rules for taking part. Each is asked of what was known on the day of the snapshot. */
public enum EligibilityCode {
    /** Without it no other rule about age can be answered; every protocol has it. */
    BIRTH_DATE_KNOWN("experiment.regel.geboren", Parameter.NONE, false, (who, _) -> who.age() != null),
    AGE_FROM(
            "experiment.regel.leeftijd_vanaf",
            Parameter.NUMBER,
            false,
            (who, from) -> who.age() != null && who.age() >= number(from)),
    AGE_TO(
            "experiment.regel.leeftijd_tot",
            Parameter.NUMBER,
            false,
            (who, to) -> who.age() != null && who.age() <= number(to)),
    DISTRICT("experiment.regel.stadsdeel", Parameter.WORDS, false, (who, names) -> words(names)
            .contains(who.district().toLowerCase(Locale.ROOT))),
    MONTHS_ON_ASSISTANCE(
            "experiment.regel.maanden",
            Parameter.NUMBER,
            false,
            (who, months) -> who.monthsOnAssistance() >= number(months)),
    NO_EXEMPTION("experiment.regel.ontheffing", Parameter.NONE, true, (who, _) -> !who.exempt()),
    NOT_VULNERABLE("experiment.regel.kwetsbaar", Parameter.NONE, true, (who, _) -> !who.vulnerable()),
    LANGUAGE("experiment.regel.taal", Parameter.WORDS, true, (who, tags) -> words(tags)
            .contains(who.language())),
    NO_OTHER_TRIAL("experiment.regel.ander_onderzoek", Parameter.NONE, false, (who, _) -> !who.inOtherTrial());

    /** What a rule needs to be told. */
    enum Parameter {
        NONE,
        NUMBER,
        WORDS
    }

    private final String textKey;
    private final Parameter parameter;
    private final boolean limits;
    private final BiPredicate<Applicant, String> holds;

    EligibilityCode(String textKey, Parameter parameter, boolean limits, BiPredicate<Applicant, String> holds) {
        this.textKey = textKey;
        this.parameter = parameter;
        this.limits = limits;
        this.holds = holds;
    }

    /** Key of the rule in the texts; its parameter stands in it. */
    public String textKey() {
        return textKey;
    }

    /** Whether it keeps a vulnerable group out, so that results say nothing about them. */
    public boolean limitsGeneralisation() {
        return limits;
    }

    Parameter parameter() {
        return parameter;
    }

    /** Whether the parameter can be read. */
    boolean accepts(String text) {
        return switch (parameter) {
            case NONE -> true;
            case NUMBER -> text.matches("\\d{1,4}");
            case WORDS -> !words(text).isEmpty();
        };
    }

    boolean holds(Applicant applicant, String text) {
        return holds.test(applicant, text);
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
