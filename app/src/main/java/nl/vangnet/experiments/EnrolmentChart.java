package nl.vangnet.experiments;

import java.util.ArrayList;
import java.util.List;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.web.FlowChart;
import nl.vangnet.web.FlowChart.Box;
import nl.vangnet.web.FlowChart.Stage;
import nl.vangnet.web.Page;

/** Draws a {@link Flow} as far as it has come: the first half of the diagram of CONSORT 2025. What follows by group is for after the opening. */
final class EnrolmentChart {
    private EnrolmentChart() {}

    static FlowChart of(Page page, Flow flow, Ledger ledger) {
        boolean listed = flow.people() > 0;
        List<Stage> trunk = new ArrayList<>();
        trunk.add(new Stage(
                new Box(counted(page, page.text("experiment.stroom.bekeken"), flow.screened()), List.of()),
                new Box(
                        counted(page, page.text("experiment.stroom.kan_niet"), flow.screened() - flow.eligible()),
                        flow.reasons().stream()
                                .map(one -> counted(page, ProtocolView.ruleText(page, one.rule()), one.first()))
                                .toList())));
        List<String> leaving = new ArrayList<>();
        leaving.add(counted(page, page.text("experiment.stroom.nee"), flow.refused()));
        leaving.add(counted(page, page.text("experiment.stroom.geen_antwoord"), flow.noAnswer()));
        if (listed) {
            leaving.add(counted(page, page.text("experiment.stroom.gestopt_ervoor"), flow.agreed() - flow.people()));
        }
        trunk.add(new Stage(
                new Box(counted(page, page.text("experiment.stroom.kan"), flow.eligible()), List.of()),
                new Box(page.text("experiment.stroom.niet_op_lijst"), leaving)));
        trunk.add(
                listed
                        ? new Stage(
                                new Box(
                                        page.text("experiment.stroom.lijst"),
                                        counts(page, flow.units(), flow.people())),
                                new Box(
                                        counted(page, page.text("experiment.stroom.gestopt"), flow.withdrawn()),
                                        List.of()))
                        : new Stage(
                                new Box(counted(page, page.text("experiment.stroom.ja"), flow.agreed()), List.of()),
                                null));
        return new FlowChart(
                page.text("experiment.stroom.tekening"),
                page.text(
                        "experiment.stroom.tekening_uitleg",
                        page.number(flow.screened()),
                        page.number(listed ? flow.people() : flow.agreed()),
                        page.number(Amended.of(ledger).size()),
                        page.number(Deviation.of(ledger).size())),
                trunk,
                flow.arms().stream()
                        .map(arm -> List.of(
                                new Box(arm.code() + ": " + arm.name(), counts(page, arm.units(), arm.people()))))
                        .toList());
    }

    private static List<String> counts(Page page, int units, int people) {
        return List.of(
                counted(page, page.text("experiment.kolom.huishoudens"), units),
                counted(page, page.text("experiment.kolom.mensen"), people));
    }

    private static String counted(Page page, String what, int people) {
        return page.text("experiment.stroom.telling", what, page.number(people));
    }
}
