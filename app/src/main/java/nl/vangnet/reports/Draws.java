package nl.vangnet.reports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.UnitList;

/**
 * The assignment drawn again as often as the tests did, for who recomputes them: a row per unit, and for each draw one sign, the place of the
 * arm from 0.
 */
record Draws(ReportInput input) {
    private static final long MOST_SIGNS = 100_000_000;

    /** Only a header when there would be too many to write. */
    String csv() {
        TrialConfig config = input.config();
        String[] ids = input.input().people().texts(config.cluster());
        String[] strata = input.input().people().texts(config.strata());
        Map<String, String> stratumOf = new LinkedHashMap<>();
        for (int i = 0; i < ids.length; i++) {
            stratumOf.put(ids[i], strata[i]);
        }
        List<String> units = List.copyOf(stratumOf.keySet());
        int draws = config.assignment().draws();
        StringBuilder csv = new StringBuilder();
        Csv.line(csv, List.of(config.cluster(), "draws"));
        if ((long) draws * units.size() > MOST_SIGNS || config.arms().size() > Character.MAX_RADIX) {
            return csv.toString();
        }
        List<Allocation> sites = config.assignment().all().stream()
                .map(site -> new Allocation(site.trial(), site.prefix(), site.ratio()))
                .toList();
        BatchAssignment assignment =
                new BatchAssignment(input.input().seed(), sites, new UnitList(units, List.copyOf(stratumOf.values())));
        int[] places = new int[units.size()];
        Arrays.setAll(places, i -> i);
        int[][] drawn = assignment.draws(draws, places);
        for (int unit = 0; unit < places.length; unit++) {
            StringBuilder signs = new StringBuilder(draws);
            for (int[] draw : drawn) {
                signs.append(Character.forDigit(draw[unit], Character.MAX_RADIX));
            }
            Csv.line(csv, List.of(units.get(unit), signs.toString()));
        }
        return csv.toString();
    }
}
