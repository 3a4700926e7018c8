package nl.vangnet.reports;

import nl.vangnet.web.Language;

/** Makes the report of a trial. */
public final class Reports {
    private Reports() {}

    /**
     * The report as files: {@code rapport.html} and {@code report.html}, {@code report.json}, tables as CSV, the dictionary, DDI-Codebook, the
     * R script and the log of the disclosure check.
     *
     * @throws nl.vangnet.trials.analysis.BadInput when a file of persons could name somebody
     */
    public static ReportFiles write(ReportInput input) {
        throw new UnsupportedOperationException(input.conduct().code());
    }

    /** The report as template {@code reports/body} shows it. */
    public static ReportPage page(ReportInput input, Language language) {
        throw new UnsupportedOperationException(input.conduct().code() + language);
    }

    /** The body of {@link #page} drawn: to be kept with the publication, so that it is shown later as it was. */
    public static String body(ReportInput input, Language language) {
        throw new UnsupportedOperationException(input.conduct().code() + language);
    }
}
