package nl.vangnet.studies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Conduct.Source;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialConfig.Outcome;
import nl.vangnet.trials.assignment.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What will be calculated, said before anybody sees who got which arm. The methods are those of the house: outcomes that a register knows of
 * everybody are compared with covariates (E05); answers of interviews are weighted back to everybody assigned (E08); the p-value comes from
 * drawing the assignment again (E10), adjusted over the primary outcomes. Everything else beside these is sensitivity.
 */
record Plan(TrialConfig config, List<Line> lines) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** An outcome with what is said of it. */
    record Line(Outcome outcome, OutcomePlan words, boolean primary) {
        boolean register() {
            return words.source() == Source.REGISTER;
        }

        String method() {
            return register() ? "E05" : "E08";
        }

        /** What the report shows beside it. */
        List<String> sensitivity() {
            List<String> methods = new ArrayList<>(List.of("E03", "E04"));
            if (!register()) {
                methods.add("E05");
            }
            if (outcome.type().equals("binary")) {
                methods.add("E06");
            }
            methods.addAll(List.of("E07", "E09"));
            return List.copyOf(methods);
        }
    }

    static Plan of(Dataset data) {
        TrialConfig config = data.config();
        Map<String, OutcomePlan> words = new LinkedHashMap<>();
        data.wording().outcomes().forEach(outcome -> words.put(outcome.name(), outcome));
        return new Plan(
                config,
                config.outcomes().stream()
                        .flatMap(outcome -> Stream.ofNullable(words.get(outcome.name()))
                                .map(plan ->
                                        new Line(outcome, plan, config.primary().contains(outcome.name()))))
                        .toList());
    }

    /** The plan as it is locked: JSON, of which the hash goes into the ledger. */
    String json(String trial, Dataset data, String protocol, List<String> amendments) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("trial", trial);
        plan.put("protocolSha256", Sha256.hex(protocol));
        plan.put("amendmentsSha256", amendments.stream().map(Sha256::hex).toList());
        plan.put("dataSha256", Sha256.hex(data.sums()));
        plan.put("arms", config.arms());
        plan.put("control", config.control());
        plan.put("contrasts", config.contrasts());
        plan.put("covariates", config.covariates());
        plan.put("outcomes", lines.stream().map(Plan::one).toList());
        plan.put("pValues", "E10");
        plan.put("draws", config.assignment().draws());
        plan.put("multiplicity", "step-down max-T over the primary outcomes");
        plan.put("subgroups", config.subgroups());
        plan.put("subgroupDecision", "E13: interaction, Holm over subgroups");
        return MAPPER.writeValueAsString(plan) + "\n";
    }

    private static Map<String, Object> one(Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", line.outcome.name());
        one.put("type", line.outcome.type());
        one.put("source", line.words.source());
        one.put("primary", line.primary);
        one.put("method", line.method());
        one.put("sensitivity", line.sensitivity());
        one.put("smallestEffectThatMatters", line.words.smallestEffect());
        one.put("ifLeaving", line.words.ifLeaving().nl());
        return one;
    }
}
