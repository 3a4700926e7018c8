package nl.vangnet.studies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.vangnet.experiments.EligibilityRule;
import nl.vangnet.experiments.Protocol;
import nl.vangnet.experiments.Protocol.Kind;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.experiments.RegisterMeasure;
import nl.vangnet.experiments.Trait;
import nl.vangnet.interviews.Item;
import nl.vangnet.interviews.Questionnaire;
import nl.vangnet.reports.Conduct.Exclusion;
import nl.vangnet.reports.Conduct.Figure;
import nl.vangnet.reports.Conduct.OutcomePlan;
import nl.vangnet.reports.Conduct.Point;
import nl.vangnet.reports.Conduct.Source;
import nl.vangnet.reports.Label;
import nl.vangnet.trials.design.TrialDesign;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;

/** What the codes in the data of a protocol mean: its own words, those of the screens and those of the questionnaire. */
final class Wordings {
    private static final Questionnaire QUESTIONS = Questionnaire.all().getLast();

    private Wordings() {}

    static Wording of(Gathered known) {
        Protocol protocol = known.protocol();
        return new Wording(
                Label.of(protocol.title()),
                Label.of(protocol.question()),
                labels(protocol),
                protocol.outcomes().stream().map(Wordings::outcome).toList(),
                known.flow().reasons().stream()
                        .map(reason -> new Exclusion(rule(reason.rule()), reason.first(), reason.all()))
                        .toList(),
                figures(protocol),
                notes(protocol));
    }

    private static Map<String, Label> labels(Protocol protocol) {
        Map<String, Label> labels = new LinkedHashMap<>();
        protocol.arms().forEach(arm -> labels.put(arm.code(), Label.of(arm.name())));
        for (Trait trait : Trait.values()) {
            labels.put(Configs.column(trait), texts(texts -> texts.get(trait.textKey())));
        }
        for (Wave wave : protocol.waves()) {
            labels.put(Configs.answered(wave), texts(texts -> texts.get("analyse.kolom.gesproken", wave.code())));
        }
        for (Outcome outcome : protocol.outcomes()) {
            labels.put(outcome.name(), outcomeName(outcome));
            if (outcome.source() == TrialDesign.Source.INTERVIEW) {
                for (Wave wave : protocol.waves()) {
                    labels.putIfAbsent(Configs.item(outcome, wave), question(outcome.measure(), wave.code()));
                }
            }
        }
        labels.put("district", texts(texts -> texts.get("analyse.kolom.stadsdeel")));
        labels.put("age_group", texts(texts -> texts.get("analyse.kolom.leeftijd")));
        labels.put("household", texts(texts -> texts.get("analyse.kolom.huishouden")));
        labels.put("case_manager", texts(texts -> texts.get("analyse.kolom.klantmanager")));
        labels.put("unit_id", texts(texts -> texts.get("analyse.kolom.eenheid")));
        return labels;
    }

    private static OutcomePlan outcome(Outcome outcome) {
        return new OutcomePlan(
                outcome.name(),
                outcomeName(outcome),
                outcome.source() == TrialDesign.Source.REGISTER ? Source.REGISTER : Source.INTERVIEW,
                Label.of(""),
                outcome.smallestEffect() > 0 ? outcome.smallestEffect() : null,
                switch (outcome.ifLeaving()) {
                    case AS_FOUND -> texts(texts -> texts.get("analyse.weggaan.zoals_gevonden"));
                    case UNTIL_LEAVING -> texts(texts -> texts.get("analyse.weggaan.tot_vertrek"));
                    case NOT_REACHED -> texts(texts -> texts.get("analyse.weggaan.niet_bereikt"));
                });
    }

    private static Label outcomeName(Outcome outcome) {
        return outcome.source() == TrialDesign.Source.REGISTER
                ? at(
                        texts(texts -> texts.get(
                                RegisterMeasure.valueOf(outcome.measure()).textKey())),
                        outcome.wave())
                : question(outcome.measure(), outcome.wave());
    }

    private static Label question(String item, String wave) {
        return at(new Label(QUESTIONS.wording("nl", item), QUESTIONS.wording("en", item)), wave);
    }

    private static Label at(Label label, String wave) {
        return new Label(label.nl() + " (" + wave + ")", label.en() + " (" + wave + ")");
    }

    private static Label rule(EligibilityRule rule) {
        return texts(texts -> {
            String words = texts.get(rule.code().textKey());
            return rule.parameter().isEmpty() ? words : texts.get("experiment.regel_met", words, rule.parameter());
        });
    }

    private static List<Figure> figures(Protocol protocol) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Outcome outcome : protocol.outcomes()) {
            if (outcome.source() == TrialDesign.Source.INTERVIEW
                    && protocol.waves().size() > 1) {
                boolean share = outcome.kind() == Kind.BINARY;
                Item item = OutcomeValues.item(outcome.measure());
                Label title = new Label(QUESTIONS.wording("nl", item.id()), QUESTIONS.wording("en", item.id()));
                List<Point> points = protocol.waves().stream()
                        .map(wave -> new Point(wave.code(), Configs.item(outcome, wave), null))
                        .toList();
                figures.putIfAbsent(item.id(), new Figure(title, share ? Label.of("%") : title, share, false, points));
            }
        }
        return List.copyOf(figures.values());
    }

    private static List<Label> notes(Protocol protocol) {
        List<Label> notes = new ArrayList<>();
        protocol.outcomes().stream()
                .filter(outcome -> !outcome.onlyAmong().isEmpty())
                .forEach(outcome -> notes.add(
                        texts(texts -> texts.get("analyse.noot.alleen_onder", outcome.name(), outcome.onlyAmong()))));
        if (protocol.rules().stream().anyMatch(rule -> rule.code().limitsGeneralisation())) {
            notes.add(texts(texts -> texts.get("analyse.noot.uitgesloten")));
        }
        return notes;
    }

    private static Label texts(Function<Texts, String> words) {
        return new Label(words.apply(Language.NL.texts()), words.apply(Language.EN.texts()));
    }
}
