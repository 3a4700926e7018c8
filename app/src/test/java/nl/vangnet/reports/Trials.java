package nl.vangnet.reports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vangnet.reports.Conduct.Deviation;
import nl.vangnet.reports.Conduct.Exclusion;
import nl.vangnet.reports.Conduct.Figure;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Conduct.Point;
import nl.vangnet.reports.Conduct.Source;
import nl.vangnet.trials.analysis.Table;
import nl.vangnet.trials.analysis.TrialAnalysis;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.trials.analysis.TrialInput;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two trials of the reference set, each analysed once. */
final class Trials {
    private static final Path FOLDER = Path.of("..", "trials", "src", "test", "resources");
    private static final Map<String, ReportInput> READ = new ConcurrentHashMap<>();

    private Trials() {}

    /** With a conduct that plans a smallest effect of 5 percentage points, and follows hours of who works. */
    static ReportInput reference() {
        ReportInput bare = bare("reference");
        return new ReportInput(bare.config(), bare.input(), bare.analysis(), conduct(bare.conduct()));
    }

    /** Other names, arms, sites and waves; of its conduct nothing is known. */
    static ReportInput second() {
        return bare("second");
    }

    /** The same people, but as if four had been assigned to the first arm. */
    static ReportInput withASmallArm() {
        ReportInput full = reference();
        Map<String, Object> sections = new LinkedHashMap<>(full.analysis().sections());
        sections.put(
                "E21_consort",
                Map.of(
                        "randomisedPersons", Map.of("EA", 4, "ZR", 272, "V", 272),
                        "randomisedUnits", Map.of("EA", 263, "ZR", 262, "V", 263),
                        "responded", Map.of(),
                        "registerWithdrawn", Map.of()));
        return new ReportInput(full.config(), full.input(), new TrialAnalysis(sections, List.of()), full.conduct());
    }

    /** The same people, but as if nobody had left: everybody has one value of the register outcome, and the formula gives no spread. */
    static ReportInput withoutSpread() {
        ReportInput full = reference();
        Map<String, Object> sections = new LinkedHashMap<>(full.analysis().sections());
        Map<String, Object> none = Map.of("estimate", 0.0, "se", 0.0, "lo", 0.0, "hi", 0.0, "p", 1.0);
        Map<String, Object> contrasts = Map.of("EA-V", none, "ZR-V", none, "EA-ZR", none);
        sections.put("E05_lin", Map.of("out_t3", Map.of("HC2", contrasts)));
        return new ReportInput(full.config(), full.input(), new TrialAnalysis(sections, List.of()), full.conduct());
    }

    /** The same people, but as if they had been too few for any method. */
    static ReportInput withoutEstimates() {
        ReportInput full = reference();
        Map<String, Object> sections = new LinkedHashMap<>(full.analysis().sections());
        Map<String, Object> reason = Map.of("notEstimable", "too few people");
        sections.replaceAll((name, section) -> switch (name) {
            case "E03_itt_unadjusted",
                    "E04_itt_covariates",
                    "E05_lin",
                    "E06_logit",
                    "E07_cluster",
                    "E08_ipw",
                    "E09_bounds" -> Map.of("work2", reason, "work3", reason, "out_t3", reason);
            case "E10_randomisation_inference", "E13_heterogeneity", "E26_transport" -> reason;
            case "E12_quarters" -> List.of();
            default -> section;
        });
        return new ReportInput(
                full.config(),
                full.input(),
                new TrialAnalysis(sections, List.of("E05, work2: too few people")),
                full.conduct());
    }

    static JsonNode expected(String trial) {
        return JsonMapper.shared().readTree(text(trial, "expected.json"));
    }

    private static ReportInput bare(String trial) {
        return READ.computeIfAbsent(trial, Trials::read);
    }

    private static ReportInput read(String trial) {
        TrialConfig config = JsonMapper.shared().readValue(text(trial, "config.json"), TrialConfig.class);
        TrialInput input = new TrialInput(
                table(trial, "analysis.csv"),
                table(trial, "participants.csv"),
                table(trial, "interviews.csv"),
                table(trial, "benefit_spells.csv"),
                Files.exists(FOLDER.resolve(trial).resolve("applicants.csv")) ? table(trial, "applicants.csv") : null,
                JsonMapper.shared()
                        .readTree(text(trial, "assignment.json"))
                        .required("seed")
                        .asString());
        return new ReportInput(config, input, TrialAnalysis.of(config, input), Conduct.of(config));
    }

    private static Conduct conduct(Conduct bare) {
        return new Conduct(
                "amsterdam",
                new Label("Helpt extra aandacht?", "Does extra attention help?"),
                bare.question(),
                LocalDate.of(2026, 11, 22),
                "test",
                "a".repeat(64),
                "b".repeat(64),
                Map.of("analysis.csv", "c".repeat(64)),
                "d".repeat(64),
                List.of(
                        plan("work2", Source.INTERVIEW),
                        plan("work3", Source.INTERVIEW),
                        plan("out_t3", Source.REGISTER)),
                Map.of("EA", new Label("Extra aandacht", "Extra attention")),
                List.of(
                        new Exclusion(new Label("Buiten de stad", "Outside the city"), 1308, 1400),
                        new Exclusion(new Label("Jonger dan 18", "Younger than 18"), 0, 0),
                        new Exclusion(new Label("In de gevangenis", "In prison"), 4, 4)),
                List.of(
                        figure("Werk", "work", true, false, null),
                        figure("Uren van wie werkt", "hours", false, true, "work")),
                List.of(new Conduct.Amendment(
                        1,
                        LocalDate.of(2020, 3, 1),
                        "Onderzoeker",
                        List.of(new Label(
                                "Bon bij meting T2: van € 20 naar € 25", "Voucher of wave T2: from €20 to €25")),
                        Label.of("Te weinig gesprekken"),
                        new Label("Niets was gemeten", "Nothing had been measured"))),
                List.of(new Deviation(
                        LocalDate.of(2020, 4, 1),
                        "Onderzoeker",
                        Label.of("Gesprekken per telefoon"),
                        Label.of("Besmettelijke ziekte"))),
                List.of(Label.of("Het voorwoord noemt een ander aantal dan tabel 1.")));
    }

    private static OutcomePlan plan(String name, Source source) {
        return new OutcomePlan(name, Label.of(name), source, Label.of(""), 0.05, Label.of(""));
    }

    private static Figure figure(
            String title, String stem, boolean share, boolean descriptive, @Nullable String among) {
        List<Point> points = List.of("0", "1", "2", "3").stream()
                .map(wave -> new Point("T" + wave, stem + wave, among == null ? null : among + wave))
                .toList();
        return new Figure(Label.of(title), Label.of(share ? "%" : "uur"), share, descriptive, points);
    }

    private static Table table(String trial, String name) {
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(trial).resolve(name));
                CSVParser csv = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return new Table(name, csv.getHeaderNames(), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String trial, String name) {
        try {
            return Files.readString(FOLDER.resolve(trial).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
