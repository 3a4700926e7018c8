package nl.vangnet.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What can be asked. */
@FunctionalInterface
interface Operation {
    /** The answer, in the language of the faults; null after adding a fault. */
    @Nullable
    ObjectNode answer(JsonNode request, Instant now, Faults faults);

    /** A month of assistance. */
    Operation CALCULATE = (request, now, faults) -> {
        Question question = QuestionReader.read(request, now, faults);
        return question == null ? null : AnswerWriter.write(question, question.determine(), faults.language());
    };

    /** The explained difference of two calculations of one month. */
    Operation COMPARE = (request, now, faults) -> {
        Comparison comparison = Comparison.read(request, now, faults);
        return comparison == null ? null : ComparisonWriter.write(comparison, faults.language());
    };

    /** The month with other hours of work. */
    Operation WHAT_IF = (request, now, faults) -> {
        WorkQuestion question = WorkQuestion.read(request, now, faults);
        return question == null ? null : WorkWriter.write(question, faults.language());
    };
}
