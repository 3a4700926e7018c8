package nl.vangnet.studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.assignment.Sha256;
import org.junit.jupiter.api.Test;

class DatasetTest {
    private final Map<String, String> files = new TreeMap<>(SecondTrial.files());

    @Test
    void dataThatTellTheArmAreRefused() {
        assertThatThrownBy(() -> new Dataset(files))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("has a column arm");
    }

    @Test
    void withoutItsArmsATrialKeepsEveryOtherColumn() {
        Dataset data = Dataset.blinded(files);
        assertThat(Csv.header("analysis.csv", data.files().getOrDefault("analysis.csv", "")))
                .doesNotContain("arm")
                .contains("pid", "unit_id", "stratum", "wurk2");
        assertThat(data.files().get("interviews.csv")).isEqualTo(files.get("interviews.csv"));
    }

    @Test
    void anotherByteIsAnotherSum() {
        Dataset data = Dataset.blinded(files);
        assertThat(data.sums()).contains(Sha256.hex(files.getOrDefault("interviews.csv", "")) + "  interviews.csv\n");
        files.merge("interviews.csv", "\n", String::concat);
        assertThat(Dataset.blinded(files).sums()).isNotEqualTo(data.sums());
    }

    @Test
    void aMissingFileIsNamed() {
        files.remove("benefit_spells.csv");
        assertThatThrownBy(() -> Dataset.blinded(files)).hasMessageContaining("benefit_spells.csv is missing");
    }
}
