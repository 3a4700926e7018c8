package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;

/** Whether it is whole, and can be read. */
final class FormSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("NOTHING_IN_IT", FormSafeguards::nothingInIt),
            new Safeguard<>("FIELD_UNKNOWN", FormSafeguards::fieldUnknown),
            new Safeguard<>("FIELD_EMPTY", FormSafeguards::fieldEmpty),
            new Safeguard<>("LONG_SENTENCES", FormSafeguards::longSentences),
            new Safeguard<>("JARGON", FormSafeguards::jargon));

    private FormSafeguards() {}

    private static Optional<Objection> nothingInIt(Departure departure) {
        return departure.message().clauses().isEmpty()
                ? Optional.of(instead("instead.choose-clauses"))
                : Optional.empty();
    }

    private static Optional<Objection> fieldUnknown(Departure departure) {
        Set<String> asked = asked(departure.message()).collect(Collectors.toSet());
        return departure.message().fields().keySet().stream()
                .filter(field -> !asked.contains(field))
                .sorted()
                .findFirst()
                .map(field -> instead("instead.fields", new Detail.Words(field)));
    }

    private static Optional<Objection> fieldEmpty(Departure departure) {
        Message message = departure.message();
        return asked(message)
                .filter(field -> message.fields().getOrDefault(field, "").isBlank())
                .findFirst()
                .map(field -> instead("instead.fill-in", new Detail.Key("field." + field)));
    }

    private static Stream<String> asked(Message message) {
        return message.clauses().stream().flatMap(clause -> clause.fields().stream());
    }

    private static Optional<Objection> longSentences(Departure departure) {
        return Readability.longest(departure.message().ourParagraphs())
                .map(sentence -> instead("instead.shorter", new Detail.Words(sentence)));
    }

    private static Optional<Objection> jargon(Departure departure) {
        return Readability.jargon(departure.message().ourParagraphs())
                .map(word -> instead("instead.plain-word", new Detail.Words(word)));
    }
}
