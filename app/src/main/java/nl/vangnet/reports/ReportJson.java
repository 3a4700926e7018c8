package nl.vangnet.reports;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report for machines. */
final class ReportJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static byte[] write(Report report) {
        Conduct conduct = report.conduct();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("trial", conduct.code());
        json.put("title", conduct.title());
        json.put("protocolHash", conduct.protocolHash());
        json.put("planHash", conduct.planHash());
        json.put("dataHashes", new TreeMap<>(conduct.dataHashes()));
        json.put("ledgerHead", conduct.ledgerHead());
        json.put("engineVersion", conduct.engineVersion());
        json.put("results", report.results().stream().map(ReportJson::result).toList());
        json.put("interactions", report.subgroups().tests());
        json.put("consort", consort(report.flow()));
        json.put("amendments", conduct.amendments());
        json.put("deviations", conduct.deviations());
        json.put("disclosure", report.log().checks());
        return (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> result(Result result) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("estimand", result.outcome() + ":" + result.contrast());
        json.put("method", result.method());
        json.put("role", result.role());
        json.put("n", result.n());
        json.put("estimate", result.estimate());
        json.put("se", result.se());
        json.put("lo", result.lo());
        json.put("hi", result.hi());
        json.put("p", result.p());
        json.put("pAdj", result.pAdj());
        json.put("mde", result.mde());
        json.put("flags", result.flags());
        return json;
    }

    private static Map<String, @Nullable Object> consort(Flow flow) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        flow.steps().forEach(step -> json.put(step.key(), step.people()));
        json.put("excluded", flow.excluded());
        List<String> arms = flow.config().arms();
        json.put("randomisedUnits", perArm(arms, flow.units()::get));
        json.put("randomisedPersons", perArm(arms, flow.people()::get));
        Map<String, @Nullable Object> responded = new LinkedHashMap<>();
        for (int wave = 0; wave < flow.answered().size(); wave++) {
            Shown shown = flow.answered().get(wave);
            responded.put(flow.config().waves().get(wave), perArm(arms, arm -> shown.count(arm, 0)));
        }
        json.put("responded", responded);
        json.put("registerWithdrawn", perArm(arms, arm -> flow.followed().count(arm, 1)));
        Map<String, @Nullable Object> analysed = new LinkedHashMap<>();
        for (int outcome = 0; outcome < flow.analysed().size(); outcome++) {
            Shown shown = flow.analysed().get(outcome);
            analysed.put(Flow.primary(flow.config()).get(outcome).name(), perArm(arms, arm -> shown.count(arm, 0)));
        }
        json.put("analysed", analysed);
        return json;
    }

    private static Map<String, @Nullable Object> perArm(List<String> arms, Flow.PerArm counts) {
        Map<String, @Nullable Object> byName = new LinkedHashMap<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            byName.put(arms.get(arm), counts.of(arm));
        }
        return byName;
    }
}
