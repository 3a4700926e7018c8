package nl.vangnet.contact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Clause;
import nl.vangnet.guidance.contact.Clauses;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads what a colleague put together: a draft, or what is wrong with an answer. What may not be sent is for the gate to say. */
final class ComposeForm {
    static final String PURPOSE = "doel";
    static final String CHANNEL = "manier";
    static final String PLACE = "plek";
    static final String DAY = "dag";
    static final String TIME = "tijd";
    static final String CLAUSE = "zin";
    static final String TOPIC = "onderwerp";
    static final String WORDS = "woorden";
    static final String INTERPRETER = "tolk";

    private static final int LONGEST = 1000;

    /** What was read; the draft is null where there are errors. */
    record Outcome(@Nullable Draft draft, Map<String, String> errors) {}

    private ComposeForm() {}

    static Outcome read(Page page, long unit, long person, MultiValueMap<String, String> filled) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Purpose> purpose =
                StepPages.named(Purpose.values(), filled.getFirst(PURPOSE)).filter(Purpose::seeksContact);
        Optional<Channel> channel = StepPages.direct(filled.getFirst(CHANNEL));
        Optional<Channel> place = StepPages.direct(filled.getFirst(PLACE));
        Optional<LocalDate> day = Entered.day(text(filled, DAY));
        Optional<LocalTime> time = time(text(filled, TIME));
        if (purpose.isEmpty()) {
            errors.put(PURPOSE, page.text("contact.fout.doel"));
        }
        if (channel.isEmpty()) {
            errors.put(CHANNEL, page.text("contact.fout.manier"));
        }
        if (place.isPresent() && day.isEmpty()) {
            errors.put(DAY, page.text("contact.fout.dag"));
        }
        if (place.isPresent() && time.isEmpty()) {
            errors.put(TIME, page.text("contact.fout.tijd"));
        }
        if (text(filled, WORDS).length() > LONGEST) {
            errors.put(WORDS, page.text("contact.fout.lang", page.number(LONGEST)));
        }
        if (!errors.isEmpty()) {
            return new Outcome(null, errors);
        }
        List<String> clauses = clauses(purpose.orElseThrow(), filled);
        return new Outcome(
                new Draft(
                        unit,
                        person,
                        purpose.orElseThrow(),
                        channel.orElseThrow(),
                        place.orElse(null),
                        place.isPresent() ? day.orElseThrow() : null,
                        place.isPresent() ? time.orElseThrow() : null,
                        clauses,
                        fields(clauses, filled),
                        filled.containsKey(INTERPRETER)),
                errors);
    }

    /** In the order of the library, whatever the order in which they were ticked. */
    private static List<String> clauses(Purpose purpose, MultiValueMap<String, String> filled) {
        List<String> ticked = filled.getOrDefault(CLAUSE, List.of());
        return Clauses.all().fitting(purpose).stream()
                .map(Clause::name)
                .filter(ticked::contains)
                .toList();
    }

    private static Map<String, String> fields(List<String> clauses, MultiValueMap<String, String> filled) {
        Map<String, String> fields = new HashMap<>();
        Stream.of(Map.entry("topic", TOPIC), Map.entry(Clauses.OWN_WORDS, WORDS))
                .forEach(field -> {
                    boolean asked = clauses.stream()
                            .anyMatch(name -> Clauses.all().get(name).fields().contains(field.getKey()));
                    if (asked) {
                        fields.put(field.getKey(), text(filled, field.getValue()));
                    }
                });
        return fields;
    }

    private static Optional<LocalTime> time(String text) {
        String[] parts = text.replace('.', ':').split(":", -1);
        try {
            return parts.length == 2
                    ? Optional.of(LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    static String text(MultiValueMap<String, String> filled, String field) {
        String value = filled.getFirst(field);
        return value == null ? "" : value.strip();
    }
}
