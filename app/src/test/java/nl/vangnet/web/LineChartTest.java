package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineChartTest {
    @Test
    void linesRunFromTheLeftToTheRightAndTheLargestSizeFits() {
        LineChart chart = chart(List.of(List.of(0L, 50L, 100L)));

        assertThat(chart.corners(chart.lines().getFirst(), 200, 120)).isEqualTo("0,120 100,60 200,0");
        assertThat(chart.steps()).containsExactly(0L, 20L, 40L, 60L, 80L, 100L);
        assertThat(chart.labelled()).containsExactly(0, 2);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "7, 8", "140150, 150000", "173154, 200000", "9000000000, 10000000000"})
    void theAxisEndsAtARoundSizeAbove(long largest, long top) {
        LineChart chart = chart(List.of(List.of(0L, 0L, largest)));
        assertThat(chart.steps().getLast()).isEqualTo(top);
        assertThat(chart.steps()).hasSizeBetween(2, 7);
    }

    @Test
    void labelsOfLinesThatEndTogetherStandApart() {
        LineChart chart = chart(List.of(List.of(0L, 0L, 90L), List.of(0L, 0L, 90L), List.of(0L, 0L, 100L)));
        assertThat(chart.labelPlaces(100, 20)).containsExactly(20L, 40L, 0L);
    }

    @Test
    void aLineThatDoesNotFitThePointsIsRefused() {
        assertThatThrownBy(() -> chart(List.of(List.of(1L, 2L))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("needs 3 sizes");
        assertThatThrownBy(() -> chart(List.of(List.of(1L, 2L, -1L)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> chart(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one to three lines");
    }

    private static LineChart chart(List<List<Long>> lines) {
        return new LineChart(
                "title",
                "description",
                "across",
                List.of("a", "b", "c"),
                2,
                null,
                lines.stream().map(sizes -> new LineChart.Line("line", sizes)).toList(),
                String::valueOf);
    }
}
