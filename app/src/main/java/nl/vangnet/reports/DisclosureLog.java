package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.disclosure.PublicationTable;
import nl.vangnet.trials.disclosure.Suppression;

/** Decides of every table of people what may be shown, and keeps what was decided. */
final class DisclosureLog {
    /**
     * One check.
     *
     * @param export what was checked
     * @param cells numbers in it, totals included
     * @param small of 1 to 9 people
     * @param withheld kept back: the small ones and those from which they could be worked out
     * @param rule by which
     */
    record Check(String export, int cells, int small, int withheld, String rule) {
        private Check and(Check other) {
            return new Check(export, cells + other.cells, small + other.small, withheld + other.withheld, rule);
        }
    }

    private final List<Check> checks = new ArrayList<>();

    /** The checks of each export together. */
    List<Check> checks() {
        Map<String, Check> byExport = new LinkedHashMap<>();
        checks.forEach(check -> byExport.merge(check.export, check, Check::and));
        return List.copyOf(byExport.values());
    }

    void add(Check check) {
        checks.add(check);
    }

    /** Counts that add up to their margins: small cells are blank, and as many others as it takes that no blank can be worked out. */
    Shown table(String export, int[][] counts) {
        PublicationTable table = new PublicationTable(counts);
        Suppression suppression = Suppression.of(table);
        int small = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                small += PublicationTable.isSmall(table.count(i, j)) ? 1 : 0;
            }
        }
        add(new Check(
                export,
                table.rows() * table.columns(),
                small,
                suppression.blanks().size(),
                "rule of 10 with secondary suppression"));
        return new Shown(table, suppression, false);
    }

    /**
     * Counts of the same people at another moment. Kept back as a whole when a reader who subtracts earlier ones finds a few people.
     *
     * @param earlier counts of the same shape
     */
    Shown tableAfter(String export, List<int[][]> earlier, int[][] counts) {
        Shown shown = table(export, counts);
        if (earlier.isEmpty()) {
            return shown;
        }
        int small = earlier.stream()
                .mapToInt(before -> shown.table()
                        .smallDifferences(new PublicationTable(before))
                        .size())
                .sum();
        int cells = earlier.size() * shown.table().rows() * shown.table().columns();
        add(new Check(export + ", \u0394", cells, small, small == 0 ? 0 : cells, "rule of 10 on differences"));
        return new Shown(shown.table(), shown.suppression(), small > 0);
    }

    /**
     * Numbers of people that do not add up to anything: only the small ones are blank.
     *
     * @return whether none is
     */
    boolean single(String export, List<Integer> counts) {
        int small = (int) counts.stream().filter(PublicationTable::isSmall).count();
        add(new Check(export, counts.size(), small, small, "rule of 10, cells that add up to nothing"));
        return small == 0;
    }
}
