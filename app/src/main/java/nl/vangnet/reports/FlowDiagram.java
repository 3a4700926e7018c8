package nl.vangnet.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.web.FlowChart;
import nl.vangnet.web.FlowChart.Box;
import nl.vangnet.web.FlowChart.Stage;
import org.jspecify.annotations.Nullable;

/** Draws a {@link Flow} after the diagram of CONSORT 2025: enrolment, allocation, follow-up and analysis, with the numbers of its tables. */
record FlowDiagram(Flow flow, Words words) {
    FlowChart chart() {
        int arms = flow.config().arms().size();
        return new FlowChart(
                words.text("rapport.stroom.tekening"),
                words.text(
                        "rapport.stroom.tekening_uitleg",
                        words.count(flow.people().getLast()),
                        words.count(arms),
                        words.count(flow.conduct().amendments().size()),
                        words.count(flow.conduct().deviations().size())),
                trunk(),
                IntStream.range(0, arms).mapToObj(this::group).toList());
    }

    private List<Stage> trunk() {
        List<Stage> trunk = new ArrayList<>();
        if (!flow.steps().isEmpty()) {
            Integer seen = step("applicants");
            Integer allowed = step("eligible");
            trunk.add(new Stage(
                    box(words.text("rapport.stroom.bekeken"), seen),
                    new Box(
                            counted(
                                    words.text("rapport.stroom.mocht_niet"),
                                    seen == null || allowed == null ? null : Integer.valueOf(seen - allowed)),
                            reasons())));
            trunk.add(new Stage(
                    box(words.text("rapport.stroom.mocht"), allowed),
                    box(words.text("rapport.stroom.niet_gekozen"), step("notSelected"))));
        }
        trunk.add(new Stage(
                new Box(
                        words.text("rapport.stroom.geloot"),
                        List.of(
                                counted(
                                        words.text("rapport.stroom.huishoudens"),
                                        flow.units().getLast()),
                                counted(
                                        words.text("rapport.stroom.mensen"),
                                        flow.people().getLast()))),
                null));
        return trunk;
    }

    private List<String> reasons() {
        return flow.excluded().stream()
                .map(reason -> counted(words.label(reason.label()), reason.first()))
                .toList();
    }

    private @Nullable Integer step(String key) {
        return flow.steps().stream()
                .filter(step -> step.key().equals(key))
                .map(Flow.Step::people)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<Box> group(int arm) {
        List<Box> boxes = new ArrayList<>();
        boxes.add(new Box(
                words.label(flow.conduct().label(flow.config().arms().get(arm))),
                List.of(
                        counted(
                                words.text("rapport.stroom.huishoudens"),
                                flow.units().get(arm)),
                        counted(
                                words.text("rapport.stroom.mensen"),
                                flow.people().get(arm)))));
        boxes.add(new Box(words.text("rapport.stroom.volgen"), followUp(arm)));
        List<Outcome> primary = Flow.primary(flow.config());
        boxes.add(new Box(
                words.text("rapport.stroom.analyse"),
                IntStream.range(0, primary.size())
                        .mapToObj(outcome -> counted(
                                words.label(flow.conduct()
                                        .outcomeLabel(primary.get(outcome).name())),
                                flow.analysed().get(outcome).count(arm, 0)))
                        .toList()));
        return boxes;
    }

    private List<String> followUp(int arm) {
        List<String> lines = new ArrayList<>();
        for (int wave = 0; wave < flow.answered().size(); wave++) {
            Shown shown = flow.answered().get(wave);
            String name = words.label(flow.conduct().label(flow.config().waves().get(wave)));
            lines.add(counted(words.text("rapport.stroom.antwoordde", name), shown.count(arm, 0)));
            lines.add(counted(words.text("rapport.stroom.geen_antwoord", name), shown.count(arm, 1)));
        }
        lines.add(counted(words.text("rapport.stroom.gevolgd"), flow.followed().count(arm, 0)));
        lines.add(counted(
                words.text("rapport.stroom.ingetrokken"), flow.followed().count(arm, 1)));
        return lines;
    }

    private Box box(String what, @Nullable Integer people) {
        return new Box(counted(what, people), List.of());
    }

    private String counted(String what, @Nullable Integer people) {
        return words.text("rapport.stroom.telling", what, words.count(people));
    }
}
