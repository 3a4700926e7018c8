package nl.vangnet.interviews;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.guidance.dossier.Channel;

/**
 * An interview that was begun and is not finished.
 *
 * @param language in which the questions are put
 * @param answers so far, by item; also those that are no longer on the route
 */
record Begun(
        long id,
        LocalDate day,
        Channel channel,
        String language,
        Questionnaire questionnaire,
        Map<String, String> answers) {
    Begun {
        answers = Map.copyOf(answers);
    }

    /** The questions to put, by section, in order. */
    List<String> sections() {
        LinkedHashSet<String> sections = new LinkedHashSet<>();
        questionnaire.asked(answers).forEach(item -> sections.add(item.section()));
        return List.copyOf(sections);
    }

    List<Item> items(String section) {
        return questionnaire.asked(answers).stream()
                .filter(item -> item.section().equals(section))
                .toList();
    }

    /** The first section with a question that was not put yet. */
    Optional<String> next() {
        return questionnaire.asked(answers).stream()
                .filter(item -> !answers.containsKey(item.id()))
                .map(Item::section)
                .findFirst();
    }
}
