package nl.vangnet.experiments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The catalogue of rules for taking part. Each is asked of what was known on the day of the snapshot. */
public enum EligibilityCode {
    /** Without it no other rule about age can be answered; every protocol has it. */
    BIRTH_DATE_KNOWN("experiment.regel.geboren", Parameter.NONE, false),
    AGE_FROM("experiment.regel.leeftijd_vanaf", Parameter.NUMBER, false),
    AGE_TO("experiment.regel.leeftijd_tot", Parameter.NUMBER, false),
    DISTRICT("experiment.regel.stadsdeel", Parameter.WORDS, false),
    MONTHS_ON_ASSISTANCE("experiment.regel.maanden", Parameter.NUMBER, false),
    NO_EXEMPTION("experiment.regel.ontheffing", Parameter.NONE, true),
    NOT_VULNERABLE("experiment.regel.kwetsbaar", Parameter.NONE, true),
    LANGUAGE("experiment.regel.taal", Parameter.WORDS, true),
    NO_OTHER_TRIAL("experiment.regel.ander_onderzoek", Parameter.NONE, false);

    /** What a rule needs to be told. */
    enum Parameter {
        NONE,
        NUMBER,
        WORDS
    }

    private final String textKey;
    private final Parameter parameter;
    private final boolean limits;

    EligibilityCode(String textKey, Parameter parameter, boolean limits) {
        this.textKey = textKey;
        this.parameter = parameter;
        this.limits = limits;
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
        Integer age = applicant.age();
        return switch (this) {
            case BIRTH_DATE_KNOWN -> age != null;
            case AGE_FROM -> age != null && age >= number(text);
            case AGE_TO -> age != null && age <= number(text);
            case DISTRICT -> words(text).contains(applicant.district().toLowerCase(Locale.ROOT));
            case MONTHS_ON_ASSISTANCE -> applicant.monthsOnAssistance() >= number(text);
            case NO_EXEMPTION -> !applicant.exempt();
            case NOT_VULNERABLE -> !applicant.vulnerable();
            case LANGUAGE -> words(text).contains(applicant.language());
            case NO_OTHER_TRIAL -> !applicant.inOtherTrial();
        };
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
