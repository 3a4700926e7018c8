package nl.vangnet.studies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.Trait;
import nl.vangnet.interviews.Item;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.design.TrialDesign.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The configuration of the analysis that a protocol asks for, and the names of the columns of its data. */
final class Configs {
    private static final int SAFE_GROUP = 5;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Configs() {}

    static String column(Trait trait) {
        return trait.name().toLowerCase(Locale.ROOT);
    }

    static String answered(Wave wave) {
        return "r_" + wave.code();
    }

    static String known(Outcome outcome) {
        return "known_" + outcome.name();
    }

    /** An answer at any wave. */
    static String item(Outcome outcome, Wave wave) {
        return outcome.measure() + "_" + wave.code();
    }

    static String json(Gathered known) {
        Protocol protocol = known.protocol();
        List<Wave> waves = protocol.waves();
        List<Wave> later = waves.size() > 1 ? waves.subList(1, waves.size()) : waves;
        int followed = Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(known.assigned(), known.today())));
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("dataset", known.trial().code());
        config.put("arms", protocol.armCodes());
        config.put("control", protocol.control());
        config.put(
                "contrasts",
                protocol.contrasts().stream()
                        .map(contrast -> List.of(contrast.arm(), contrast.against()))
                        .toList());
        config.put(
                "assignment",
                new TrialConfig.Assignment(known.trial().code(), protocol.ratio(), null, protocol.draws()));
        config.put(
                "covariates",
                protocol.covariates().stream().map(Configs::column).toList());
        config.put(
                "outcomes", protocol.outcomes().stream().map(Configs::outcome).toList());
        config.put(
                "primary",
                protocol.outcomes().stream()
                        .filter(Outcome::primary)
                        .map(Outcome::name)
                        .toList());
        config.put("cluster", "unit_id");
        config.put("provider", "case_manager");
        config.put("strata", "stratum");
        config.put("block", "district");
        config.put("complete", answered(waves.getLast()));
        config.put("waves", later.stream().map(Configs::answered).toList());
        config.put("sequentialWeights", false);
        Map<String, Object> windows = new LinkedHashMap<>();
        waves.forEach(wave -> windows.put(
                wave.code(),
                List.of(known.firstDay(wave).toString(), known.lastDay(wave).toString())));
        config.put("waveWindows", windows);
        config.put(
                "subgroups", protocol.subgroups().stream().map(Configs::column).toList());
        config.put(
                "subgroupOutcomes",
                protocol.outcomes().stream()
                        .filter(Outcome::primary)
                        .map(outcome -> List.of(outcome.name(), known(outcome)))
                        .toList());
        config.put("survivalDays", quarters(followed));
        config.put("rmstTau", followed);
        config.put("quarterEnds", quarterEnds(known.assigned(), known.today()));
        config.put("quasiIdentifiers", List.of("age_group", "household", "district"));
        config.put("kThreshold", SAFE_GROUP);
        return MAPPER.writeValueAsString(config) + "\n";
    }

    private static TrialConfig.Outcome outcome(Outcome outcome) {
        return new TrialConfig.Outcome(
                outcome.name(),
                known(outcome),
                outcome.kind() == Kind.BINARY ? "binary" : "numeric",
                null,
                range(outcome));
    }

    /** Of a number that a question asks for: the smallest and the largest answer, and 0 where it was not put. */
    private static @Nullable List<Double> range(Outcome outcome) {
        if (outcome.kind() == Kind.BINARY || outcome.source() == Source.REGISTER) {
            return null;
        }
        Item item = OutcomeValues.item(outcome.measure());
        return List.of(item.route() == null ? (double) item.least() : 0, (double) item.most());
    }

    /** A quarter, half, three quarters and all of the time that was followed. */
    private static List<Integer> quarters(int days) {
        return List.copyOf(
                new TreeSet<>(List.of(Math.max(1, days / 4), Math.max(1, days / 2), Math.max(1, days * 3 / 4), days)));
    }

    private static List<String> quarterEnds(LocalDate from, LocalDate until) {
        List<String> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.from(from);
                !month.atEndOfMonth().isAfter(until);
                month = month.plusMonths(1)) {
            if (month.getMonthValue() % 3 == 0) {
                ends.add(month.atEndOfMonth().toString());
            }
        }
        return ends.isEmpty() ? List.of(until.toString()) : ends;
    }
}
