package nl.vangnet.reports;

import java.util.List;
import java.util.regex.Pattern;

/** What the analysis remarked, fit to be published: without the rows that it names for those who mend the data. */
final class Remarks {
    private static final Pattern ROWS = Pattern.compile(
            ":? ?[^:;]+, row \\d+( \\([^)]*\\))?, column [^;]+(; [^:;]+, row \\d+( \\([^)]*\\))?, column [^;]+)*");

    private Remarks() {}

    static List<String> of(ReportInput report) {
        return report.analysis().remarks().stream()
                .map(remark -> ROWS.matcher(remark).replaceAll(""))
                .distinct()
                .toList();
    }
}
