package nl.vangnet.guidance;

import java.util.List;

/**
 * What a safeguard has against something, and what is possible instead.
 *
 * @param details for the text {@code safeguard.NAME}
 * @param instead keys in the texts, for example {@code instead.how-are-you}; never empty: who is stopped hears what can be done
 */
public record Objection(List<Detail> details, List<String> instead) {
    public Objection {
        details = List.copyOf(details);
        instead = List.copyOf(instead);
        if (instead.isEmpty()) {
            throw new IllegalArgumentException("An objection says what is possible instead");
        }
    }

    public static Objection instead(String first, Detail... details) {
        return new Objection(List.of(details), List.of(first));
    }
}
