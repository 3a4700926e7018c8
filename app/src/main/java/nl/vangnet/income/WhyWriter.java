package nl.vangnet.income;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private record Told(String rule, @Nullable String person) {}

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
        return write(line, amount(line, sign));
    }

    /** The line with another amount beside it than its own. */
    Why write(Line line, Money shown) {
        return write(line, language.formats().money(shown));
    }

    private Why write(Line line, @Nullable String amount) {
        return write(line, amount, new HashSet<>());
    }

    /** @param told what stands above in the same explanation, and needs its sources no second time */
    private Why write(Line line, @Nullable String amount, Set<Told> told) {
        boolean isNew = told.add(new Told(line.rule(), line.person()));
        Citation citation = rules.citation(line.rule());
        return new Why(
                line.rule(),
                rules.texts().line(line, locale, this::name),
                amount,
                citation.toString(),
                citation.url(month).orElse(null),
                isNew ? sources(line) : List.of(),
                line.parts().stream()
                        .map(part -> write(part, amount(part, 1), told))
                        .toList());
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
        // What the municipality knows of a housemate is not the client's to read; that it counts, is.
        boolean housemate = line.rule().equals("costSharer");
        for (Line.FactUsed fact : line.facts()) {
            // The lines themselves say who is the client and who the partner.
            if (fact.key().equals("role") || isNotTheCase(fact)) {
                continue;
            }
            String name = rules.texts().fact(fact.key(), locale);
            sources.add(new Why.Source(
                    fact.person() == null ? name : name + " (" + name(fact.person()) + ")",
                    housemate
                            ? texts.get("waarom.bij_gemeente_bekend")
                            : rules.texts().factValue(fact.key(), fact.value(), locale),
                    origin(fact),
                    note(fact)));
        }
        for (Line.AmountUsed used : line.amounts()) {
            sources.add(amount(used));
        }
        return sources;
    }

    /** What nobody filed and comes to no or nothing, such as no measure. That someone is not known to work is told nevertheless. */
    private static boolean isNotTheCase(Line.FactUsed fact) {
        return fact.value() == 0 && fact.knownSince() == null && !fact.key().startsWith("earnings");
    }

    /** How the value follows from what was filed, and whether it was guessed. */
    private @Nullable String note(Line.FactUsed fact) {
        String how = fact.note() == null ? null : rules.texts().note(fact.note(), locale);
        String estimate = fact.estimate() ? texts.get("waarom.schatting") : null;
        if (how == null) {
            return estimate;
        }
        return estimate == null ? how : how + " " + estimate;
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

    private Why.Source amount(Line.AmountUsed used) {
        Table table = Objects.requireNonNull(rules.tables().find(used.table()), used.table());
        Optional<Table.Row> row = table.row(used.from(), used.knownSince());
        String value = used.verification() == Verification.UNKNOWN
                ? texts.get("waarom.bedrag_onbekend")
                : Wording.value(table.unit(), used.value(), locale);
        String source = row.map(Table.Row::source).orElseGet(() -> texts.get("waarom.bron_weg"));
        String note = row.map(found -> rules.texts().note(found, locale)).orElse("");
        boolean sound =
                used.verification() == Verification.VERIFIED || used.verification() == Verification.SINGLE_SOURCE;
        return new Why.Source(
                rules.texts().table(table.key(), locale),
                value,
                texts.get("waarom.bron", table.citation(), language.formats().date(used.from()), source),
                sound || note.isEmpty() ? null : note);
    }
}
