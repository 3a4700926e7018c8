package nl.vangnet.reports;

import java.util.List;
import java.util.regex.Pattern;

/** What the analysis remarked, fit to be published: without the rows that it names for those who mend the data, and small numbers of people. */
final class Remarks {
    private static final Pattern ROWS = Pattern.compile(
            ":? ?[^:;]+, row \\d+( \\([^)]*\\))?, column [^;]+(; [^:;]+, row \\d+( \\([^)]*\\))?, column [^;]+)*");

    private static final Pattern FEW = Pattern.compile("\\b[1-9](?= (and \\d+ )?people)|(?<= and )[1-9](?= people)");

    private Remarks() {}

    static List<String> of(ReportInput report) {
        return report.analysis().remarks().stream()
                .map(remark -> withoutFew(ROWS.matcher(remark).replaceAll("")))
                .distinct()
                .toList();
    }

    /** With a small number of people unsaid. */
    static String withoutFew(String remark) {
        return FEW.matcher(remark).replaceAll(Words.WITHHELD);
    }
}
