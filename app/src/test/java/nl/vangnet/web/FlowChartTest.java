package nl.vangnet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.web.FlowChart.Box;
import nl.vangnet.web.FlowChart.Stage;
import nl.vangnet.web.FlowDrawing.Placed;
import nl.vangnet.web.FlowDrawing.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the boxes of a flow stand. */
class FlowChartTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 12})
    void boxesOfAnyNumberOfGroupsStandOnThePaperAndNotOnEachOther(int groups) {
        FlowChart chart = chart(groups);
        for (FlowDrawing drawing : List.of(chart.wide(), chart.narrow())) {
            List<Placed> boxes = drawing.boxes();
            assertThat(boxes).hasSize(4 + 3 * groups).allSatisfy(box -> {
                assertThat(box.x()).isNotNegative();
                assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
            });
            assertThat(boxes)
                    .allMatch(one ->
                            boxes.stream().filter(other -> overlap(one, other)).count() == 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    void aPointedArrowEndsAtABox(int groups) {
        for (FlowDrawing drawing : List.of(chart(groups).wide(), chart(groups).narrow())) {
            assertThat(drawing.lines().stream().filter(FlowDrawing.Line::pointed))
                    .isNotEmpty()
                    .allMatch(line -> drawing.boxes().stream()
                            .anyMatch(box -> line.x2() >= box.x() - 1
                                    && line.x2() <= box.x() + box.width()
                                    && line.y2() >= box.y() - 1
                                    && line.y2() <= box.y() + box.height()));
        }
    }

    @Test
    void allWordsAreThereAndLongOnesAreBrokenWhereTheBoxEnds() {
        FlowChart chart = new FlowChart(
                "t",
                "d",
                List.of(new Stage(
                        new Box("Bekeken", List.of("Ontheffing van de arbeidsverplichting en meer dan dat: 0")), null)),
                List.of(List.of(new Box("Meervoudigepersoonlijkheidsonderzoekers", List.of())), List.of(), List.of()));
        Placed first = chart.wide().boxes().getFirst();
        assertThat(first.words()).extracting(Words::text).contains("Bekeken");
        assertThat(String.join(" ", first.words().stream().map(Words::text).toList()))
                .isEqualTo("Bekeken Ontheffing van de arbeidsverplichting en meer dan dat: 0");
        assertThat(chart.wide().boxes().getLast().words().getFirst().text())
                .endsWith("-")
                .hasSizeLessThan(30);
    }

    @Test
    void aFlowBeginsSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FlowChart("Leeg", "d", List.of(), List.of()));
    }

    private static boolean overlap(Placed one, Placed other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    private static FlowChart chart(int groups) {
        Box box = new Box("Mensen: 0", List.of("Een reden die wat langer is dan een regel van de kleine tekening: 12"));
        return new FlowChart(
                "t",
                "d",
                List.of(new Stage(box, box), new Stage(box, groups % 2 == 0 ? box : null), new Stage(box, null))
                        .subList(0, groups % 2 == 0 ? 2 : 3),
                Stream.generate(() -> IntStream.range(0, 3).mapToObj(_ -> box).toList())
                        .limit(groups)
                        .toList());
    }
}
