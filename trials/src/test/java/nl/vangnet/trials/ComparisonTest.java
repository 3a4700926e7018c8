package nl.vangnet.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the comparison with the reference can fail. */
final class ComparisonTest {
    private static final JsonNode EXPECTED =
            JsonMapper.shared().readTree("{\"estimate\": 0.5, \"n\": 812, \"arm\": \"EA\", \"looks\": [1.5, null]}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"estimate": 0.5, "n": 812, "arm": "EA", "looks": [1.5, null]}            |
            {"estimate": 0.5000000001, "n": 812, "arm": "EA", "looks": [1.5, null]}   |
            {"estimate": 0.5, "arm": "EA", "looks": [1.5, null]}                      | /n is missing in ours
            {"estimate": 0.5, "n": 812, "arm": "EA", "looks": [1.5, null], "p": 0.1}  | /p is missing in the reference
            {"estimate": 0.500000001, "n": 812, "arm": "EA", "looks": [1.5, null]}    | /estimate: expected 0.5
            {"estimate": "NaN", "n": 812, "arm": "EA", "looks": [1.5, null]}          | /estimate: expected 0.5
            {"estimate": 0.5, "n": 813, "arm": "EA", "looks": [1.5, null]}            | /n: expected 812
            {"estimate": 0.5, "n": 812, "arm": "ZR", "looks": [1.5, null]}            | /arm: expected "EA"
            {"estimate": 0.5, "n": 812, "arm": "EA", "looks": [1.5]}                  | /looks has 1 elements
            {"estimate": 0.5, "n": 812, "arm": "EA", "looks": [1.5, 0]}               | /looks/1: expected null
            """)
    void aDifferenceOnEitherSideIsFound(String ours, @Nullable String fault) {
        List<String> faults = Comparison.faults(EXPECTED, JsonMapper.shared().readTree(ours), 1e-9);
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).singleElement().asString().startsWith(fault);
        }
    }

    @ParameterizedTest
    @CsvSource({"E10_randomisation_inference", "E12_km"})
    void anEmptySectionIsNotAgreement(String section) {
        assertThat(Comparison.faults(Reference.EXPECTED.get(section), Map.of(), 1e-9))
                .isNotEmpty();
    }
}
