package nl.vangnet.reports;

import nl.vangnet.trials.analysis.TrialAnalysis;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialInput;

/**
 * All that a report is made from.
 *
 * @param analysis of this configuration and this input
 * @param conduct what happened beside the numbers
 */
public record ReportInput(TrialConfig config, TrialInput input, TrialAnalysis analysis, Conduct conduct) {}
