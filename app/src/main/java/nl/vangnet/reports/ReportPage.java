package nl.vangnet.reports;

import java.util.List;
import nl.vangnet.web.Fact;
import nl.vangnet.web.FlowChart;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A report in one language, ready to be drawn by template {@code reports/body}.
 *
 * @param answers one per primary result
 * @param chart the differences of shares; null when no primary outcome is a share
 * @param enrolment how many applied, might take part and were chosen; empty when applicants are not known
 * @param flow drawn
 * @param excluded why applicants did not take part; null when applicants are not known
 * @param population participants beside the population; null when the margins of the population are not known
 * @param populationTold what that means
 * @param baselineTold whether the arms were alike
 * @param exploratory null when there is nothing exploratory
 * @param descriptive null when there is nothing that is only descriptive
 * @param subgroups null when none were planned
 * @param amendments null when there were none
 * @param deviations null when there were none
 * @param remarks of the analysis, in English
 */
public record ReportPage(
        Language language,
        String title,
        String question,
        List<Fact> about,
        List<Answer> answers,
        @Nullable EffectChart chart,
        List<String> holds,
        List<String> holdsNot,
        List<Fact> enrolment,
        FlowChart flow,
        @Nullable TextTable excluded,
        TextTable arms,
        TextTable waves,
        @Nullable TextTable population,
        List<String> populationTold,
        TextTable baseline,
        List<String> baselineTold,
        List<Drawn> figures,
        TextTable primary,
        List<TextTable> sensitivity,
        @Nullable TextTable exploratory,
        @Nullable TextTable descriptive,
        @Nullable TextTable subgroups,
        String subgroupsTold,
        TextTable attrition,
        @Nullable TextTable amendments,
        @Nullable TextTable deviations,
        List<String> notes,
        List<String> remarks,
        List<Fact> hashes,
        TextTable disclosure) {
    /**
     * What a primary result lets one say.
     *
     * @param tone of the badge
     */
    public record Answer(String outcome, String comparison, String badge, String tone, String told) {}

    /**
     * A figure with the same numbers in a table.
     *
     * @param warning what it must not be read as; empty for nothing
     */
    public record Drawn(String id, IntervalChart chart, TextTable table, String warning) {}

    /** A text in the language of the report. */
    public String text(String key, Object... arguments) {
        return language.texts().get(key, arguments);
    }
}
