package nl.vangnet.experiments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a stratum of the assignment can be made from: of the applicant, on the day of the snapshot. */
public enum Stratifier {
    DISTRICT("experiment.stratum.stadsdeel"),
    AGE_BAND("experiment.stratum.leeftijd"),
    HOUSEHOLD("experiment.stratum.huishouden"),
    YEARS_ON_ASSISTANCE("experiment.stratum.duur");

    /** The stratum where nothing is stratified by. */
    private static final String EVERYBODY = "iedereen";

    private final String textKey;

    Stratifier(String textKey) {
        this.textKey = textKey;
    }

    public String textKey() {
        return textKey;
    }

    /** The name of the stratum in which these put somebody. */
    static String stratum(List<Stratifier> from, Baseline known) {
        return from.isEmpty()
                ? EVERYBODY
                : from.stream().map(one -> one.value(known)).collect(Collectors.joining("; "));
    }

    private String value(Baseline known) {
        return switch (this) {
            case DISTRICT -> known.district().toLowerCase(Locale.ROOT);
            case AGE_BAND -> known.age() < 35 ? "jonger dan 35" : known.age() < 50 ? "35 tot 50" : "50 en ouder";
            case HOUSEHOLD ->
                (known.partner() ? "met partner" : "alleen")
                        + (known.children() > 0 ? " met kinderen" : " zonder kinderen");
            case YEARS_ON_ASSISTANCE ->
                known.monthsOnAssistance() < 24
                        ? "tot 2 jaar"
                        : known.monthsOnAssistance() < 60 ? "2 tot 5 jaar" : "5 jaar en langer";
        };
    }
}
