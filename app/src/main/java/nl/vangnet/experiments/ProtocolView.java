package nl.vangnet.experiments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import nl.vangnet.experiments.Protocol.Arm;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Size;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.trials.design.TrialDesign.Source;
import nl.vangnet.web.Fact;
import nl.vangnet.web.Language;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A protocol in words.
 *
 * @param rules for taking part, with where they come from
 * @param limits of the rules, those that keep a vulnerable group out
 * @param tooFewPeople for which primary outcomes a difference matters that cannot be seen; null where there are none
 */
public record ProtocolView(
        String title,
        String question,
        List<ArmLine> arms,
        List<RuleLine> rules,
        List<String> limits,
        List<String> waves,
        List<OutcomeLine> outcomes,
        List<Fact> facts,
        @Nullable String tooFewPeople) {
    /** A group. */
    public record ArmLine(String code, String name, String description, int share, boolean control, String delivery) {}

    /** A rule for taking part. */
    public record RuleLine(String text, String reference) {}

    /** What is compared. */
    public record OutcomeLine(
            String name, String measure, String wave, String population, String smallest, boolean primary) {}

    static ProtocolView of(Page page, Protocol protocol) {
        return new ProtocolView(
                protocol.title(),
                protocol.question(),
                protocol.arms().stream()
                        .map(arm -> new ArmLine(
                                arm.code(),
                                arm.name(),
                                arm.description(),
                                arm.share(),
                                arm.code().equals(protocol.control()),
                                delivery(page, arm)))
                        .toList(),
                protocol.rules().stream()
                        .map(rule -> new RuleLine(ruleText(page, rule), rule.reference()))
                        .toList(),
                protocol.rules().stream()
                        .filter(rule -> rule.code().limitsGeneralisation())
                        .map(rule -> ruleText(page, rule))
                        .toList(),
                protocol.waves().stream().map(wave -> waveText(page, wave)).toList(),
                protocol.outcomes().stream()
                        .map(outcome -> outcome(page, outcome))
                        .toList(),
                facts(page, protocol),
                tooFewPeople(page, protocol));
    }

    static String ruleText(Page page, EligibilityRule rule) {
        String text = page.text(rule.code().textKey());
        return rule.parameter().isEmpty() ? text : page.text("experiment.regel_met", text, rule.parameter());
    }

    private static String waveText(Page page, Wave wave) {
        String months = page.number(wave.monthsAfterAssignment());
        String days = page.number(wave.windowDays());
        return wave.voucher() == null
                ? page.text("experiment.meting_regel", wave.code(), months, days)
                : page.text("experiment.meting_regel_bon", wave.code(), months, days, page.money(wave.voucher()));
    }

    private static String delivery(Page page, Arm arm) {
        StringBuilder text = new StringBuilder(String.join(", ", arm.components()));
        if (arm.caseloadCeiling() != null) {
            add(text, page.text("experiment.levering.plafond", page.number(arm.caseloadCeiling())));
        }
        if (arm.minimumContactsPerYear() != null) {
            add(text, page.text("experiment.levering.contacten", page.number(arm.minimumContactsPerYear())));
        }
        if (!arm.poolStaff().isEmpty()) {
            add(
                    text,
                    page.text(
                            "experiment.levering.klantmanagers",
                            arm.poolStaff().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : "; ").append(part);
    }

    private static OutcomeLine outcome(Page page, Outcome outcome) {
        String measure = outcome.source() == Source.REGISTER
                ? page.text(RegisterMeasure.valueOf(outcome.measure()).textKey())
                : page.text("experiment.maat.vraag_met", outcome.measure());
        String population = switch (outcome.population()) {
            case EVERYBODY_ASSIGNED -> page.text("experiment.wie.iedereen");
            case RESPONDENTS_WEIGHTED -> page.text("experiment.wie.gewogen");
            case COMPLETERS -> page.text("experiment.wie.alle_metingen");
        };
        return new OutcomeLine(
                outcome.name(),
                measure,
                outcome.wave(),
                population,
                outcome.kind() == Kind.BINARY
                        ? page.text("experiment.procentpunt", decimal(page, outcome.smallestEffect() * 100))
                        : decimal(page, outcome.smallestEffect()),
                outcome.primary());
    }

    private static List<Fact> facts(Page page, Protocol protocol) {
        Size size = protocol.size();
        String traits = protocol.covariates().stream()
                .map(trait -> page.text(trait.textKey()))
                .collect(Collectors.joining(", "));
        String subgroups = protocol.subgroups().stream()
                .map(trait -> page.text(trait.textKey()))
                .collect(Collectors.joining(", "));
        String contrasts = protocol.contrasts().stream()
                .map(one -> page.text("experiment.tegen", one.arm(), one.against()))
                .collect(Collectors.joining(", "));
        String strata = protocol.strataFrom().stream()
                .map(one -> page.text(one.textKey()))
                .collect(Collectors.joining(", "));
        return List.of(
                new Fact(page.text("experiment.feit.strata"), none(page, strata)),
                new Fact(page.text("experiment.feit.vergelijkingen"), none(page, contrasts)),
                new Fact(page.text("experiment.feit.kenmerken"), none(page, traits)),
                new Fact(page.text("experiment.feit.deelgroepen"), none(page, subgroups)),
                new Fact(page.text("experiment.feit.trekkingen"), page.number(protocol.draws())),
                new Fact(
                        page.text("experiment.feit.open"),
                        page.text(protocol.openArms() ? "experiment.ja" : "experiment.nee")),
                new Fact(
                        page.text("experiment.feit.mensen"),
                        size == null ? page.text("experiment.geen") : page.number(size.participants())),
                new Fact(page.text("experiment.feit.kleinste"), smallest(page, size)));
    }

    private static @Nullable String tooFewPeople(Page page, Protocol protocol) {
        Size size = protocol.size();
        Double rise = size == null ? null : size.smallestDetectable();
        if (rise == null) {
            return null;
        }
        double least = rise;
        String names = protocol.outcomes().stream()
                .filter(outcome ->
                        outcome.primary() && outcome.kind() == Kind.BINARY && outcome.smallestEffect() < least)
                .map(Outcome::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : page.text("experiment.te_weinig_mensen", decimal(page, least * 100), names);
    }

    private static String smallest(Page page, @Nullable Size size) {
        Double rise = size == null ? null : size.smallestDetectable();
        return rise == null
                ? page.text("experiment.geen_verschil_te_zien")
                : page.text("experiment.procentpunt", decimal(page, rise * 100));
    }

    private static String none(Page page, String text) {
        return text.isEmpty() ? page.text("experiment.geen") : text;
    }

    private static String decimal(Page page, double number) {
        String text = BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return page.language() == Language.NL ? text.replace('.', ',') : text;
    }
}
