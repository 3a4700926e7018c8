package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation outside of the municipality that can be told of somebody, for one subject.
 *
 * @param code as in {@code partners.csv}; it never changes
 * @param to the last day that it was a partner; null while it is
 */
public record Partner(
        String code,
        String name,
        Subject subject,
        LocalDate from,
        @Nullable LocalDate to) {
    /**
     * What partners are told of people for.
     *
     * @param name for example {@code DEBTS}; its words have key {@code partner.NAME}
     * @param clause the clause that says what for; no other subject has it
     * @param data the fields about the person that this needs, and no more: {@code name}, {@code address}
     * @param consentDays how long a yes of the person holds
     */
    public record Subject(String name, String clause, Set<String> data, int consentDays) {
        public Subject {
            data = Set.copyOf(data);
        }
    }

    public boolean listed(LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
