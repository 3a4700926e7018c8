package nl.vangnet.experiments;

import nl.vangnet.trials.design.Finding;
import nl.vangnet.web.Page;

/**
 * Something in a design that would make its result unclear, in words.
 *
 * @param why the result would be unclear
 * @param mend how that can be mended
 */
public record FindingLine(String about, String why, String mend) {
    static FindingLine of(Page page, Finding finding) {
        return switch (finding.rule()) {
            case TEAM_AND_ARM_COINCIDE ->
                of(page, finding, "experiment.bevinding.team", "experiment.bevinding.team_anders");
            case COMPONENT_IN_ALL_ARMS ->
                of(page, finding, "experiment.bevinding.overal", "experiment.bevinding.overal_anders");
            case OUTCOME_AMONG_SOME ->
                of(page, finding, "experiment.bevinding.deel", "experiment.bevinding.deel_anders");
            case ROWS_NOT_CLUSTERED ->
                of(page, finding, "experiment.bevinding.rijen", "experiment.bevinding.rijen_anders");
            case COMPLETERS_ONLY ->
                of(page, finding, "experiment.bevinding.blijvers", "experiment.bevinding.blijvers_anders");
            case NO_DETECTABLE_DIFFERENCE ->
                of(page, finding, "experiment.bevinding.omvang", "experiment.bevinding.omvang_anders");
            case MORE_TESTS_THAN_PLANNED ->
                of(page, finding, "experiment.bevinding.toetsen", "experiment.bevinding.toetsen_anders");
        };
    }

    private static FindingLine of(Page page, Finding finding, String why, String mend) {
        String about =
                finding.about().equals("the trial") ? page.text("experiment.bevinding.onderzoek") : finding.about();
        return new FindingLine(about, page.text(why), page.text(mend));
    }
}
