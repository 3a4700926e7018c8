package nl.vangnet.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Files that cannot be right are refused with the place and the cure; what cannot be estimated is said, and the rest is estimated. */
final class BadTrialTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "empty", textBlock = """
            analysis.csv       | arm            | nimmen     | nimmen is not one of the arms
            analysis.csv       | jierren        | NaN        | is not a number; leave the cell empty
            analysis.csv       | jierren        | NA         | is not a number; leave the cell empty
            analysis.csv       | jierren        | empty      | the cell is empty; fill it in
            analysis.csv       | m1             | 2          | 2 stands where 0 or 1 is wanted
            analysis.csv       | stratum        | empty      | the cell is empty; fill it in
            participants.csv   | enrol_date     | 2023-13-01 | is not a date; write it as
            participants.csv   | register_until | 2001-01-01 | before the assignment
            benefit_spells.csv | end            | 2001-01-01 | before it starts on
            benefit_spells.csv | start          | empty      | the date is missing
            interviews.csv     | wave           | M9         | M9 is not one of the waves
            """)
    void aCellThatCannotBeIsFoundAndTheCureIsNamed(String file, String column, String value, String cure) {
        assertThatThrownBy(() -> analyse(file, csv -> Cells.set(csv, 5, column, value == null ? "" : value)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(file + (column.equals("register_until") ? "" : ", row 5 (D"))
                .hasMessageContaining(cure);
    }

    @Test
    void aDecimalCommaIsToldFromAnotherText() {
        Table table = new Table("a.csv", List.of("hours"), List.of(List.of("12.5"), List.of("12,5")));
        assertThatThrownBy(() -> table.numbers("hours"))
                .isInstanceOf(BadInput.class)
                .hasMessage("a.csv, row 3, column hours: \"12,5\" has a decimal comma; write 12.5");
    }

    @Test
    void aMissingColumnIsNamedBesideThoseThatThereAre() {
        assertThatThrownBy(() -> analyse("analysis.csv", csv -> csv.replaceFirst("jierren", "years")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("analysis.csv: there is no column jierren; there are pid, unit_id");
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamed() {
        assertThatThrownBy(() -> analyse("analysis.csv", csv -> csv + "D9999,H1\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("2 cells under a header of");
    }

    @Test
    void aUnitInTwoStrataIsRefusedAndSoIsOneInTwoArms() {
        assertThatThrownBy(() -> analyse("analysis.csv", BadTrialTest::sameUnitForAll))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("analysis.csv, row ")
                .hasMessageContaining("is in stratum")
                .hasMessageContaining("a unit has one stratum");
        assertThatThrownBy(() -> analyse(
                        "analysis.csv", csv -> Cells.each(sameUnitForAll(csv), "stratum", row -> "Súdwest|Snits|jong")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("a unit is assigned as a whole");
    }

    private static String sameUnitForAll(String csv) {
        return Cells.each(csv, "unit_id", row -> "H1");
    }

    @Test
    void anArmThatWasChangedAfterTheAssignmentIsFound() {
        UnaryOperator<String> change = csv ->
                Cells.each(csv, "arm", row -> row.cell("unit_id").equals(firstUnit()) ? other(row.cell("arm")) : null);
        Files trial = Files.SECOND;
        TrialInput changed = trial.with("analysis.csv", change);
        TrialInput both = new TrialInput(
                changed.people(),
                trial.with("participants.csv", change).participants(),
                changed.interviews(),
                changed.spells(),
                null,
                changed.seed());
        assertThatThrownBy(() -> TrialAnalysis.of(trial.config(), both))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("analysis.csv, row 2 (D")
                .hasMessageContaining("the sealed assignment gives");
        assertThatThrownBy(() -> TrialAnalysis.of(trial.config(), changed))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("stands here and")
                .hasMessageContaining("in participants.csv");
    }

    private static String firstUnit() {
        return Files.SECOND.table("analysis.csv").texts("unit_id")[0];
    }

    private static String other(String arm) {
        return arm.equals("brief") ? "coach" : "brief";
    }

    @Test
    void anEmptyArmAndATrialOfOnePersonAreRefused() {
        assertThatThrownBy(() -> analyse("analysis.csv", csv -> lines(csv, 2)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nobody is in arm")
                .hasMessageContaining("with 1 participants there is nothing to compare");
        assertThatThrownBy(() -> analyse("analysis.csv", csv -> lines(csv, 1)))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("there are no people in it");
    }

    private static String lines(String csv, int many) {
        return String.join("\n", csv.lines().limit(many).toList());
    }

    @Test
    void aPersonWithoutAPeriodOnAssistanceOrWhoLeftBeforeTheAssignmentIsNamed() {
        String first = Files.SECOND.table("analysis.csv").texts("pid")[0];
        assertThatThrownBy(() -> analyse("benefit_spells.csv", csv -> csv.replaceAll("(?m)^" + first + ",.*\n", "")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("benefit_spells.csv")
                .hasMessageContaining(first + " has no period of assistance");
        assertThatThrownBy(() -> analyse(
                        "benefit_spells.csv",
                        csv -> csv.replaceAll("(?m)^" + first + ",.*\n", first + ",2020-01-01,2020-02-01,studie\n")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(first + " left assistance on 2020-02-01, before the assignment");
    }

    @Test
    void anOutcomeThatACovariateTellsForCertainIsNotEstimatedButTheOthersAre() {
        TrialAnalysis analysis = analyse(
                "analysis.csv",
                csv -> Cells.each(csv, "frou", row -> row.cell("wurk2").isEmpty() ? null : row.cell("wurk2")));
        assertThat(analysis.remarks()).anyMatch(remark -> remark.startsWith("E06, wurk2: perfect separation: frou "));
        assertThat(section(analysis, "E06_logit").get("wurk2"))
                .asString()
                .startsWith("{notEstimable=perfect separation");
        assertThat(section(analysis, "E06_logit").get("frij")).asString().contains("logLik");
    }

    @Test
    void whoIsAStratumOfHerOwnIsNamedAndTheEffectIsEstimated() {
        TrialAnalysis analysis = Files.SECOND.analysis();
        assertThat(analysis.remarks())
                .anyMatch(
                        remark -> remark.matches(
                                "E04b, frij: fitted exactly by a coefficient of their own .*analysis.csv, row \\d+ \\(D\\d+\\), column frij"));
        assertThat(section(analysis, "E04b_itt_covariates_strata").get("frij"))
                .asString()
                .doesNotContain("NaN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "control": "gewoan"                       | "control": "nimmen"                       | nimmen is not one of the arms
            "ratio": [2, 1, 1, 2]                     | "ratio": [2, 1, 1]                        | has another length than the arms
            "prefix": "Waadhoeke"                     | "prefix": "Dokkum"                        | belongs to 0 sites
            "type": "numeric"                         | "type": "hours"                           | the type hours is not known
            "primary": ["wurk2"                       | "primary": ["wurk9"                       | wurk9 is not one of the outcomes
            "M1": ["2023-06-01", "2024-04-30"]        | "M1": ["2024-04-30", "2023-06-01"]        | the first and the last day of the wave
            "se": [0.04, 0.03, 0.06]                  | "se": [0.04, 0.03]                        | at least two effects
            "v": 50                                   | "f": 50                                   | has no share in the population
            "arms": ["coach", "jild"                  | "arms": ["coach", "coach"                 | each once
            "contrasts": [["coach", "gewoan"]         | "contrasts": [["coach", "coach"]          | a contrast is a pair of two arms
            """)
    void aConfigurationThatContradictsItselfOrTheFilesIsRefused(String from, String to, String why) {
        String config = Files.SECOND.text("config.json");
        assertThat(config).contains(from);
        assertThatThrownBy(() -> TrialAnalysis.of(
                        JsonMapper.shared().readValue(config.replace(from, to), TrialConfig.class),
                        Files.SECOND.input()))
                .hasStackTraceContaining(BadInput.class.getName())
                .hasStackTraceContaining(why);
    }

    @Test
    void aFamilyThatCannotBeTestedInABlockIsSaidAndTheRestIsEstimated() {
        TrialAnalysis analysis = analyse(
                "analysis.csv",
                csv -> Cells.each(csv, "plak", row -> row.cell("pid").equals("D0001") ? "allinnich" : null));
        assertThat(analysis.remarks()).anyMatch(remark -> remark.startsWith("E10: Hypothesis "));
        assertThat(analysis.remarks())
                .anyMatch(remark -> remark.startsWith("E24, frij: block allinnich has 1 and 0 people in the two arms"));
        assertThat(analysis.sections()).containsKeys("E03_itt_unadjusted", "E12_km");
    }

    @Test
    void wavesThatPeopleComeBackToHaveNoSequentialWeights() {
        ObjectNode config = (ObjectNode) Files.SECOND.json("config.json");
        config.put("sequentialWeights", true);
        assertThatThrownBy(() -> TrialAnalysis.of(
                        JsonMapper.shared().treeToValue(config, TrialConfig.class), Files.SECOND.input()))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("came back")
                .hasMessageContaining("set sequentialWeights to false");
    }

    private static TrialAnalysis analyse(String file, UnaryOperator<String> change) {
        return TrialAnalysis.of(Files.SECOND.config(), Files.SECOND.with(file, change));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(TrialAnalysis analysis, String name) {
        return (Map<String, Object>) analysis.sections().getOrDefault(name, Map.of());
    }
}
