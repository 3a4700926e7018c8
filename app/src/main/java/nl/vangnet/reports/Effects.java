package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.reports.Result.Role;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;

/**
 * The lines of the effect tables. A primary outcome between an arm and the control is estimated by E05 when registers know it and by E08 when
 * people were asked; its p is that of E10. The other methods stand beside it as sensitivity; all else is exploratory.
 */
final class Effects {
    private Effects() {}

    static List<Result> of(ReportInput report, Sections sections, Totals totals) {
        List<Result> results = new ArrayList<>();
        for (Outcome outcome : report.config().outcomes()) {
            for (List<String> contrast : report.config().contrasts()) {
                EffectLine line = new EffectLine(report, sections, totals, outcome, contrast);
                Result main = line.main();
                results.add(main);
                if (main.role() == Role.PRIMARY) {
                    results.addAll(line.sensitivity());
                }
            }
        }
        return List.copyOf(results);
    }
}
