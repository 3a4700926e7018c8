package nl.vangnet.reports;

import nl.vangnet.web.Language;

/** What something is called in the two languages of a report. */
public record Label(String nl, String en) {
    /** The same in both: a name, or words that were written in one language only. */
    public static Label of(String both) {
        return new Label(both, both);
    }

    String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
