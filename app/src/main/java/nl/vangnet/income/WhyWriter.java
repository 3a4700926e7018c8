package nl.vangnet.income;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Verification;
import nl.vangnet.rulegraph.Wording;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;
import org.jspecify.annotations.Nullable;

/** Puts a determination into words, in one language and with the names of the people in it. */
final class WhyWriter {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final RuleGraph rules;
    private final Language language;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, String> names;
    private final LocalDate month;

    WhyWriter(RuleGraph rules, Language language, Map<String, String> names, Determination determination) {
        this.rules = rules;
        this.language = language;
        this.texts = language.texts();
        this.locale = Locale.of(language.code());
        this.names = names;
        this.month = determination.month().atDay(1);
    }

    /** @param sign -1 for a line that is taken off */
    Why write(Line line, int sign) {
        Citation citation = rules.citation(line.rule());
        return new Why(
                rules.texts().line(line, locale, this::name),
                amount(line, sign),
                citation.toString(),
                citation.url(month).orElse(null),
                sources(line),
                line.parts().stream().map(part -> write(part, 1)).toList());
    }

    String reason(Reason reason) {
        return rules.texts().reason(reason, locale, this::name);
    }

    private String name(String person) {
        return names.getOrDefault(person, person);
    }

    private @Nullable String amount(Line line, int sign) {
        if (rules.unit(line.rule()) != Table.Unit.EURO) {
            return null;
        }
        return line.value() == null
                ? texts.get("zekerheid.onbeslist")
                : language.formats().money(Money.ofCents(sign * line.value()));
    }

    private List<Why.Source> sources(Line line) {
        List<Why.Source> sources = new ArrayList<>();
        for (Line.FactUsed fact : line.facts()) {
            if (fact.key().equals("role")) {
                continue; // the lines themselves say who is the client and who the partner
            }
            String name = rules.texts().fact(fact.key(), locale);
            sources.add(new Why.Source(
                    fact.person() == null ? name : name + " (" + name(fact.person()) + ")",
                    rules.texts().factValue(fact.key(), fact.value(), locale),
                    origin(fact),
                    fact.estimate() ? texts.get("waarom.schatting") : null));
        }
        for (Line.AmountUsed used : line.amounts()) {
            Table table = rules.tables().find(used.table());
            if (table != null) {
                table.row(used.from(), used.knownSince()).ifPresent(row -> sources.add(amount(table, row)));
            }
        }
        return sources;
    }

    private String origin(Line.FactUsed fact) {
        String source = fact.author() == null ? fact.source() : texts.get("waarom.door", fact.source(), fact.author());
        return fact.knownSince() == null
                ? source
                : texts.get(
                        "waarom.bekend",
                        source,
                        language.formats().date(fact.knownSince().atZone(HERE).toLocalDate()));
    }

    private Why.Source amount(Table table, Table.Row row) {
        boolean unknown = row.verification() == Verification.UNKNOWN;
        boolean doubtful = row.verification() == Verification.SUSPECT;
        return new Why.Source(
                rules.texts().table(table.key(), locale),
                unknown ? texts.get("waarom.bedrag_onbekend") : Wording.value(table.unit(), row.value(), locale),
                texts.get("waarom.bron", table.citation(), language.formats().date(row.from()), row.source()),
                doubtful || unknown ? rules.texts().note(row, locale) : null);
    }
}
