package nl.vangnet.experiments;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a stratum of the assignment can be made from: of the applicant, on the day of the snapshot. */
public enum Stratifier {
    DISTRICT("experiment.stratum.stadsdeel", known -> known.district().toLowerCase(Locale.ROOT)),
    AGE_BAND(
            "experiment.stratum.leeftijd",
            known -> known.age() < 35 ? "jonger dan 35" : known.age() < 50 ? "35 tot 50" : "50 en ouder"),
    HOUSEHOLD(
            "experiment.stratum.huishouden",
            known -> (known.partner() ? "met partner" : "alleen")
                    + (known.children() > 0 ? " met kinderen" : " zonder kinderen")),
    YEARS_ON_ASSISTANCE(
            "experiment.stratum.duur",
            known -> known.monthsOnAssistance() < 24
                    ? "tot 2 jaar"
                    : known.monthsOnAssistance() < 60 ? "2 tot 5 jaar" : "5 jaar en langer");

    /** The stratum where nothing is stratified by. */
    private static final String EVERYBODY = "iedereen";

    private final String textKey;
    private final Function<Baseline, String> value;

    Stratifier(String textKey, Function<Baseline, String> value) {
        this.textKey = textKey;
        this.value = value;
    }

    public String textKey() {
        return textKey;
    }

    /** The name of the stratum in which these put somebody. */
    static String stratum(List<Stratifier> from, Baseline known) {
        return from.isEmpty()
                ? EVERYBODY
                : from.stream().map(one -> one.value.apply(known)).collect(Collectors.joining("; "));
    }
}
