package nl.vangnet.income;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vangnet.law.Correction;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Verification;
import nl.vangnet.rulegraph.Wording;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;

/** Says why a month was determined anew, and what that changes. */
final class CorrectionWriter {
    private final RuleGraph rules;
    private final Language language;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, String> names;

    CorrectionWriter(RuleGraph rules, Language language, Map<String, String> names) {
        this.rules = rules;
        this.language = language;
        this.texts = language.texts();
        this.locale = Locale.of(language.code());
        this.names = names;
    }

    /** What became known otherwise; where nothing did, that the month was not determined before. */
    List<String> causes(Correction correction) {
        if (correction.then() == null) {
            return List.of(texts.get("correctie.eerste_keer"));
        }
        return correction.causes().stream().map(this::cause).toList();
    }

    /** What that changes, in the steps of the payment and in the premium. */
    List<String> changes(Correction correction) {
        DifferenceWriter differences = new DifferenceWriter(language);
        List<String> sentences = new ArrayList<>();
        Optional<Money> total = correction.total();
        if (total.isEmpty()) {
            sentences.add(texts.get("correctie.onbeslist"));
        } else if (total.get().cents() == 0) {
            sentences.add(texts.get("correctie.zelfde_bedrag"));
        } else {
            String size = differences.size(total.get());
            sentences.add(
                    total.get().isNegative() ? texts.get("correctie.minder", size) : texts.get("correctie.meer", size));
        }
        correction.steps().map(differences::steps).ifPresent(sentences::addAll);
        correction
                .premium()
                .filter(premium -> premium.cents() != 0)
                .ifPresent(premium -> sentences.add(
                        premium.isNegative()
                                ? texts.get("correctie.premie_minder", differences.size(premium))
                                : texts.get("correctie.premie_meer", differences.size(premium))));
        return sentences;
    }

    private String cause(Correction.Cause cause) {
        return switch (cause) {
            case Correction.Cause.Fact fact -> fact(fact);
            case Correction.Cause.Amount amount ->
                texts.get(
                        "correctie.bedrag",
                        rules.texts().table(amount.table(), locale),
                        value(amount.before().getFirst()),
                        value(amount.after().getFirst()),
                        source(amount.after().getFirst()));
        };
    }

    private String fact(Correction.Cause.Fact fact) {
        String person = fact.person();
        String what = rules.texts().fact(fact.key(), locale);
        String of = person == null ? what : what + " (" + names.getOrDefault(person, person) + ")";
        if (fact.after().isEmpty()) {
            return texts.get("correctie.telt_niet_meer", of);
        }
        String now = values(fact.key(), fact.after());
        String origin = origin(fact.after().getLast());
        if (fact.before().isEmpty()) {
            return texts.get("correctie.nieuw", of, now, origin);
        }
        String before = values(fact.key(), fact.before());
        if (!before.equals(now)) {
            return texts.get("correctie.anders", of, before, now, origin);
        }
        boolean wasEstimate = fact.before().stream().anyMatch(Line.FactUsed::estimate);
        boolean isEstimate = fact.after().stream().anyMatch(Line.FactUsed::estimate);
        return wasEstimate && !isEstimate
                ? texts.get("correctie.nu_zeker", of, now, origin)
                : texts.get("correctie.andere_bron", of, now, origin);
    }

    /** Facts of one kind count together. */
    private String values(String key, List<Line.FactUsed> facts) {
        return rules.texts()
                .factValue(key, facts.stream().mapToLong(Line.FactUsed::value).sum(), locale);
    }

    private String origin(Line.FactUsed fact) {
        return fact.knownSince() == null
                ? fact.source()
                : texts.get("waarom.bekend", fact.source(), language.formats().date(here(fact.knownSince())));
    }

    private String value(Line.AmountUsed amount) {
        Table table = table(amount);
        return amount.verification() == Verification.UNKNOWN
                ? texts.get("waarom.bedrag_onbekend")
                : Wording.value(table.unit(), amount.value(), locale);
    }

    private String source(Line.AmountUsed amount) {
        return table(amount)
                .row(amount.from(), amount.knownSince())
                .map(Table.Row::source)
                .orElseGet(() -> texts.get("waarom.bron_weg"));
    }

    private Table table(Line.AmountUsed amount) {
        return Objects.requireNonNull(rules.tables().find(amount.table()), amount.table());
    }

    private static LocalDate here(java.time.Instant moment) {
        return moment.atZone(WhyWriter.HERE).toLocalDate();
    }
}
