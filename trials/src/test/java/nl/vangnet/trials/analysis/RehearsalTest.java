package nl.vangnet.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.trials.assignment.Allocation;
import nl.vangnet.trials.assignment.BatchAssignment;
import nl.vangnet.trials.assignment.UnitList;
import org.junit.jupiter.api.Test;

/** The second trial with arms that nobody got. */
final class RehearsalTest {
    private static final int DECOY = BatchAssignment.DECOYS + 7;

    @Test
    void aRehearsalCalculatesTheSameSectionsFromArmsThatNobodyGot() {
        TrialAnalysis rehearsed = TrialAnalysis.of(Files.SECOND.config(), withArmsOf(DECOY, DECOY));
        TrialAnalysis real = Files.SECOND.analysis();
        assertThat(rehearsed.sections().keySet()).isEqualTo(real.sections().keySet());
        assertThat(rehearsed.sections().get("E03_itt_unadjusted"))
                .isNotEqualTo(real.sections().get("E03_itt_unadjusted"));
    }

    @Test
    void armsOfADecoyDoNotPassForTheRealOnes() {
        assertThatThrownBy(() -> TrialAnalysis.of(Files.SECOND.config(), withArmsOf(DECOY, 0)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("the sealed assignment gives");
        assertThatThrownBy(() -> TrialAnalysis.of(Files.SECOND.config(), withArmsOf(0, DECOY)))
                .isInstanceOf(BadInput.class);
    }

    private static TrialInput withArmsOf(int drawn, int told) {
        TrialInput input = Files.SECOND.input();
        Map<String, String> strata = new LinkedHashMap<>();
        String[] units = input.people().texts("unit_id");
        String[] stratum = input.people().texts("stratum");
        for (int i = 0; i < units.length; i++) {
            strata.put(units[i], stratum[i]);
        }
        UnitList list = new UnitList(List.copyOf(strata.keySet()), List.copyOf(strata.values()));
        List<Allocation> sites = Files.SECOND.config().assignment().all().stream()
                .map(site -> new Allocation(site.trial(), site.prefix(), site.ratio()))
                .toList();
        int[] arms = new BatchAssignment(input.seed(), sites, list).draw(drawn);
        Map<String, String> armOfUnit = new LinkedHashMap<>();
        for (int i = 0; i < arms.length; i++) {
            armOfUnit.put(list.ids().get(i), Files.SECOND.config().arms().get(arms[i]));
        }
        return new TrialInput(
                rearmed("analysis.csv", armOfUnit),
                rearmed("participants.csv", armOfUnit),
                input.interviews(),
                input.spells(),
                input.applicants(),
                input.seed(),
                told);
    }

    private static Table rearmed(String name, Map<String, String> armOfUnit) {
        List<List<String>> rows = Files.SECOND
                .text(name)
                .lines()
                .map(line -> (List<String>) new ArrayList<>(Arrays.asList(line.split(",", -1))))
                .toList();
        int unit = rows.getFirst().indexOf("unit_id");
        int arm = rows.getFirst().indexOf("arm");
        rows.subList(1, rows.size()).forEach(row -> row.set(arm, armOfUnit.get(row.get(unit))));
        return new Table(name, rows.getFirst(), rows.subList(1, rows.size()));
    }
}
