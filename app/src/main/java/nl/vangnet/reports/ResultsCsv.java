package nl.vangnet.reports;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of the effect tables as CSV, numbers as they are in {@code report.json}. */
final class ResultsCsv {
    private static final List<String> COLUMNS = List.of(
            "outcome", "contrast", "method", "role", "n", "estimate", "se", "lo", "hi", "p", "pAdj", "mde", "flags");

    private ResultsCsv() {}

    static String of(List<Result> results) {
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, COLUMNS);
        for (Result result : results) {
            Csv.line(
                    csv,
                    List.of(
                            result.outcome(),
                            result.contrast(),
                            result.method(),
                            result.role().name(),
                            written(result.n()),
                            written(result.estimate()),
                            written(result.se()),
                            written(result.lo()),
                            written(result.hi()),
                            written(result.p()),
                            written(result.pAdj()),
                            written(result.mde()),
                            result.flags().stream().map(Enum::name).collect(Collectors.joining(" "))));
        }
        return csv.toString();
    }

    /** As Java writes it; empty for null. */
    static String written(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
