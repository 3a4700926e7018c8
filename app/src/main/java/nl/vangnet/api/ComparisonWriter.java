package nl.vangnet.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Difference;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.RuleTexts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what makes two determinations of one month differ. */
final class ComparisonWriter {
    private final AnswerWriter writer;
    private final RuleTexts texts;
    private final Locale language;

    private ComparisonWriter(Question question, Locale language) {
        this.writer = new AnswerWriter(question, language);
        this.texts = question.law().graph().texts();
        this.language = language;
    }

    static ObjectNode write(Comparison comparison, Locale language) {
        Determination then = comparison.then().determine();
        Determination now = comparison.now().determine();
        Correction correction = Correction.between(then, now);
        Optional<Difference> difference = correction.steps();
        // What is undecided is not nothing, and has no difference with an amount.
        Optional<Money> premium = then.premiumOfMonth().isPresent() ? correction.premium() : Optional.empty();
        ComparisonWriter writer = new ComparisonWriter(comparison.now(), language);

        ObjectNode answer = Json.object();
        answer.put("maand", correction.month().toString());
        answer.put("status", difference.isPresent() ? "vastgesteld" : "onbeslist");
        answer.put("bedrag", AnswerWriter.text(difference.map(Difference::total)));
        answer.put("premie", AnswerWriter.text(premium));
        ArrayNode steps = answer.putArray("stappen");
        difference.ifPresent(found -> found.steps().forEach(step -> steps.add(writer.step(step))));
        ArrayNode causes = answer.putArray("oorzaken");
        correction.causes().forEach(cause -> causes.add(writer.cause(cause)));
        ObjectNode uncertain = answer.putObject("onzeker");
        Uncertainties.of(comparison.then(), then, language).forEach(uncertain.putArray("eerder")::add);
        Uncertainties.of(comparison.now(), now, language).forEach(uncertain.putArray("nu")::add);
        return answer;
    }

    private ObjectNode step(Difference.Step step) {
        return writer.rule(step.rule()).put("bedrag", step.share().toString());
    }

    private ObjectNode cause(Correction.Cause cause) {
        ObjectNode written = writer.rule(cause.rule());
        switch (cause) {
            case Correction.Cause.Fact fact -> {
                written.put("soort", "gegeven");
                written.put("naam", texts.fact(fact.key(), language));
                written.put("persoon", fact.person());
                add(written, "eerder", fact.before(), writer::source);
                add(written, "nu", fact.after(), writer::source);
            }
            case Correction.Cause.Amount amount -> {
                written.put("soort", "bedrag");
                written.put("naam", texts.table(amount.table(), language));
                written.putNull("persoon");
                add(written, "eerder", amount.before(), writer::source);
                add(written, "nu", amount.after(), writer::source);
            }
        }
        return written;
    }

    private static <T> void add(ObjectNode to, String name, List<T> used, Function<T, ObjectNode> written) {
        ArrayNode list = to.putArray(name);
        used.forEach(one -> list.add(written.apply(one)));
    }
}
