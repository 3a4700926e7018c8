package nl.vangnet.api;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Verification;
import nl.vangnet.rulegraph.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a determination as the answer. */
final class AnswerWriter {
    private final Question question;
    private final RuleGraph graph;
    private final Locale language;

    AnswerWriter(Question question, Locale language) {
        this.question = question;
        this.graph = question.law().graph();
        this.language = language;
    }

    static ObjectNode write(Question question, Determination determination, Locale language) {
        return new AnswerWriter(question, language).answer(determination);
    }

    private ObjectNode answer(Determination determination) {
        ObjectNode answer = Json.object();
        answer.put("maand", question.month().toString());
        answer.put("status", determination.decided() ? "vastgesteld" : "onbeslist");
        answer.put("norm", text(determination.norm()));
        answer.put("meegeteldInkomen", text(determination.countedIncome()));
        answer.put("uitkering", text(determination.assistance()));
        answer.put("vakantietoeslag", text(determination.holidayAllowance()));
        answer.put("uitbetaling", text(determination.paid()));
        answer.put("premie", text(determination.premiumOfMonth()));
        ArrayNode uncertain = answer.putArray("onzeker");
        Uncertainties.of(question, determination, language).forEach(uncertain::add);
        answer.set("uitleg", step(determination.payment()));
        if (question.municipality() != null) {
            answer.set("uitlegPremie", step(determination.premium()));
        }
        return answer;
    }

    private ObjectNode step(Line line) {
        boolean euros = graph.unit(line.rule()) == Table.Unit.EURO;
        Long value = line.value();
        ObjectNode step = rule(line.rule(), graph.texts().line(line, language, UnaryOperator.identity()));
        step.put("bedrag", euros && value != null ? Money.ofCents(value).toString() : null);
        step.put("waarde", euros || value == null ? null : words(line.rule(), value));
        ArrayNode sources = step.putArray("bronnen");
        line.facts().forEach(fact -> sources.add(source(fact)));
        line.amounts().forEach(amount -> sources.add(source(amount)));
        ArrayNode parts = step.putArray("onderdelen");
        line.parts().forEach(part -> parts.add(step(part)));
        return step;
    }

    /** A rule by its title. */
    ObjectNode rule(String key) {
        return rule(key, graph.texts().title(key, language));
    }

    private ObjectNode rule(String key, String text) {
        Citation citation = graph.citation(key);
        ObjectNode rule = Json.object();
        rule.put("regel", key);
        rule.put("tekst", text);
        rule.put("artikel", citation.toString());
        rule.put("url", citation.url(question.month().atDay(1)).orElse(null));
        return rule;
    }

    private String words(String rule, long value) {
        boolean number = graph.unit(rule) == Table.Unit.NUMBER;
        return number ? Long.toString(value) : (value == 1 ? Sentence.YES : Sentence.NO).in(language);
    }

    ObjectNode source(Line.FactUsed fact) {
        String name = graph.texts().fact(fact.key(), language);
        ObjectNode source = Json.object();
        source.put("naam", fact.person() == null ? name : name + " (" + fact.person() + ")");
        source.put("waarde", graph.texts().factValue(fact.key(), fact.value(), language));
        source.put("bron", fact.source());
        source.put(
                "bekendSinds",
                fact.knownSince() == null ? null : fact.knownSince().toString());
        return source;
    }

    ObjectNode source(Line.AmountUsed amount) {
        Table table = table(graph, amount);
        Table.Row row = row(graph, amount);
        boolean unknown = amount.verification() == Verification.UNKNOWN;
        ObjectNode source = Json.object();
        source.put("naam", graph.texts().table(amount.table(), language));
        source.put("waarde", unknown ? null : Wording.value(table.unit(), amount.value(), language));
        source.put("vanaf", row.from().toString());
        source.put("bron", row.source());
        source.put("status", status(amount.verification()));
        String note = graph.texts().note(row, language);
        source.put("opmerking", note.isEmpty() ? null : note);
        return source;
    }

    static Table table(RuleGraph graph, Line.AmountUsed amount) {
        Table table = graph.tables().find(amount.table());
        if (table == null) {
            throw new IllegalStateException("the table " + amount.table() + " was used and is not there");
        }
        return table;
    }

    static Table.Row row(RuleGraph graph, Line.AmountUsed amount) {
        return table(graph, amount).row(amount.from(), amount.knownSince()).orElseThrow();
    }

    private static String status(Verification verification) {
        return verification.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String text(Optional<Money> amount) {
        return amount.map(Money::toString).orElse(null);
    }
}
