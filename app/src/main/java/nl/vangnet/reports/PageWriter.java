package nl.vangnet.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.ReportPage.Drawn;
import nl.vangnet.reports.TextTable.Column;
import nl.vangnet.reports.TextTable.Row;
import nl.vangnet.trials.analysis.Limits;
import nl.vangnet.trials.analysis.TrialConfig;
import nl.vangnet.web.Fact;
import org.jspecify.annotations.Nullable;

/** Puts a report into the words of one language. */
final class PageWriter {
    private final Report report;
    private final Words words;
    private final Conduct conduct;
    private final TrialConfig config;

    PageWriter(Report report, Words words) {
        this.report = report;
        this.words = words;
        this.conduct = report.conduct();
        this.config = report.input().config();
    }

    ReportPage page() {
        Answers answers = new Answers(report, words);
        EffectTables effects = report.effects(words);
        return new ReportPage(
                words.language(),
                words.label(conduct.title()),
                words.label(conduct.question()),
                about(),
                answers.all(),
                answers.chart(),
                answers.holds(),
                answers.holdsNot(),
                enrolment(),
                new FlowDiagram(report.flow(), words).chart(),
                orNull(report.flow().excludedTable(words)),
                report.flow().armsTable(words),
                report.waves().table(words),
                orNull(report.population().table(words)),
                populationTold(),
                report.baseline().table(words),
                baselineTold(),
                figures(),
                effects.primary(),
                effects.sensitivity(),
                orNull(effects.exploratory()),
                orNull(effects.descriptive()),
                orNull(report.subgroups().table(words)),
                subgroupsTold(),
                report.attrition().table(words),
                orNull(amendments()),
                orNull(deviations()),
                conduct.notes().stream().map(words::label).toList(),
                Remarks.of(report.input()),
                hashes(),
                disclosure());
    }

    /** All tables, for the files. */
    List<TextTable> tables() {
        List<TextTable> tables = new ArrayList<>(List.of(
                report.flow().excludedTable(words),
                report.flow().armsTable(words),
                report.waves().table(words),
                report.population().table(words),
                report.baseline().table(words)));
        report.figures().forEach(figure -> tables.add(figure.table(words)));
        tables.add(report.subgroups().table(words));
        tables.add(report.attrition().table(words));
        tables.add(disclosure());
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    private static @Nullable TextTable orNull(TextTable table) {
        return table.rows().isEmpty() ? null : table;
    }

    private List<Fact> about() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("rapport.over.onderzoek"), conduct.code()));
        LocalDate dated = conduct.dated();
        if (dated != null) {
            facts.add(new Fact(words.text("rapport.over.datum"), words.day(dated)));
        }
        for (String arm : config.arms()) {
            facts.add(new Fact(
                    arm.equals(config.control())
                            ? words.text("rapport.over.controle", arm)
                            : words.text("rapport.over.groep", arm),
                    words.label(conduct.label(arm))));
        }
        facts.add(new Fact(
                words.text("rapport.over.deelnemers"),
                words.count(report.flow().people().getLast())));
        for (TrialConfig.Outcome outcome : config.outcomes()) {
            OutcomePlan plan = conduct.plan(config, outcome);
            if (config.primary().contains(outcome.name())) {
                facts.add(new Fact(
                        words.text("rapport.over.uitkomst", words.label(plan.label())), planned(plan, outcome)));
            }
        }
        return facts;
    }

    private String planned(OutcomePlan plan, TrialConfig.Outcome outcome) {
        List<String> parts = new ArrayList<>();
        parts.add(
                plan.source() == Conduct.Source.REGISTER
                        ? words.text("rapport.over.register")
                        : words.text("rapport.over.gesprek"));
        Double smallest = plan.smallestEffect();
        parts.add(
                smallest == null
                        ? words.text("rapport.over.geen_kleinste")
                        : words.text(
                                "rapport.over.kleinste",
                                words.size(smallest, outcome.type().equals("binary"), plan.unit())));
        if (!words.label(plan.ifLeaving()).isEmpty()) {
            parts.add(words.label(plan.ifLeaving()));
        }
        return String.join(" ", parts);
    }

    private List<Fact> enrolment() {
        return report.flow().steps().stream()
                .map(step -> new Fact(step(step.key()), words.count(step.people())))
                .toList();
    }

    private String step(String key) {
        return switch (key) {
            case "applicants" -> words.text("rapport.stroom.bekeken");
            case "eligible" -> words.text("rapport.stroom.mocht");
            case "notSelected" -> words.text("rapport.stroom.niet_gekozen");
            case "selected" -> words.text("rapport.stroom.gekozen");
            default -> throw new IllegalArgumentException("There are no words for step " + key);
        };
    }

    private List<String> populationTold() {
        List<String> lines = new ArrayList<>();
        Double effective = report.population().effectiveN();
        if (effective != null) {
            lines.add(words.text(
                    "rapport.deelnemers.gewogen",
                    words.count(report.population().people()),
                    words.count((int) Math.round(effective))));
        }
        if (report.flow().excluded().stream()
                .anyMatch(reason -> !Integer.valueOf(0).equals(reason.first()))) {
            lines.add(words.text("rapport.deelnemers.niet_voor_iedereen"));
        }
        return lines;
    }

    private List<String> baselineTold() {
        Double p = report.baseline().p();
        return p == null
                ? List.of()
                : List.of(p < Limits.LEVEL ? words.text("rapport.begin.ongelijk") : words.text("rapport.begin.gelijk"));
    }

    private List<Drawn> figures() {
        return report.figures().stream()
                .map(figure -> new Drawn(
                        figure.name(),
                        figure.chart(words),
                        figure.table(words),
                        figure.figure().descriptive() ? words.text("rapport.figuur.beschrijvend") : ""))
                .toList();
    }

    private String subgroupsTold() {
        int tests = report.subgroups().tests().size();
        return report.subgroups().differing() == 0
                ? words.text(
                        "rapport.groepen.geen",
                        words.count(tests),
                        words.count(report.subgroups().groups()),
                        words.count(report.subgroups().flagged()))
                : words.text(
                        "rapport.groepen.wel",
                        words.count(tests),
                        words.count(report.subgroups().differing()));
    }

    private TextTable amendments() {
        return new TextTable(
                "wijzigingen",
                words.text("rapport.wijziging.kop"),
                List.of(
                        new Column(words.text("rapport.wijziging.nummer"), false),
                        new Column(words.text("rapport.afwijking.dag"), false),
                        new Column(words.text("rapport.afwijking.wie"), false),
                        new Column(words.text("rapport.afwijking.wat"), false),
                        new Column(words.text("rapport.afwijking.waarom"), false),
                        new Column(words.text("rapport.wijziging.bekend"), false)),
                conduct.amendments().stream()
                        .map(one -> new Row(
                                words.count(one.number()),
                                List.of(
                                        words.day(one.day()),
                                        one.who(),
                                        one.changes().stream().map(words::label).collect(Collectors.joining("; ")),
                                        words.label(one.why()),
                                        words.label(one.known()))))
                        .toList(),
                "");
    }

    private TextTable deviations() {
        return new TextTable(
                "afwijkingen",
                words.text("rapport.afwijking.kop"),
                List.of(
                        new Column(words.text("rapport.afwijking.dag"), false),
                        new Column(words.text("rapport.afwijking.wie"), false),
                        new Column(words.text("rapport.afwijking.wat"), false),
                        new Column(words.text("rapport.afwijking.waarom"), false)),
                conduct.deviations().stream()
                        .map(deviation -> new Row(
                                words.day(deviation.day()),
                                List.of(deviation.who(), words.label(deviation.what()), words.label(deviation.why()))))
                        .toList(),
                "");
    }

    private List<Fact> hashes() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("rapport.hash.protocol"), orNone(conduct.protocolHash())));
        facts.add(new Fact(words.text("rapport.hash.plan"), orNone(conduct.planHash())));
        facts.add(new Fact(words.text("rapport.hash.logboek"), orNone(conduct.ledgerHead())));
        for (Map.Entry<String, String> file : new TreeMap<>(conduct.dataHashes()).entrySet()) {
            facts.add(new Fact(file.getKey(), file.getValue()));
        }
        facts.add(new Fact(words.text("rapport.hash.versie"), conduct.engineVersion()));
        return facts;
    }

    private String orNone(String hash) {
        return hash.isEmpty() ? words.text("rapport.hash.geen") : hash;
    }

    private TextTable disclosure() {
        return new TextTable(
                "controle-herkenbaarheid",
                words.text("rapport.controle.kop"),
                List.of(
                        new Column(words.text("rapport.controle.tabel"), false),
                        new Column(words.text("rapport.controle.getallen"), true),
                        new Column(words.text("rapport.controle.klein"), true),
                        new Column(words.text("rapport.controle.afgeschermd"), true)),
                report.log().checks().stream()
                        .map(check -> new Row(
                                check.export(),
                                List.of(
                                        words.count(check.cells()),
                                        words.count(check.small()),
                                        words.count(check.withheld()))))
                        .toList(),
                words.text("rapport.controle.uitleg"));
    }
}
