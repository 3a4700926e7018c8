package nl.vangnet.clients;

import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/** Which rows of the tables of facts count. */
final class Versions {
    private Versions() {}

    /** Of the versions of one fact, the one known last. */
    static Condition isLast(Table<?> facts) {
        Table<?> later = facts.as("later");
        return notExists(selectOne()
                .from(later)
                .where(number(later).eq(number(facts)), knownSince(later).gt(knownSince(facts))));
    }

    /** Holds on this day: has begun, and not ended before it. */
    static Condition holdsOn(LocalDate day, Field<LocalDate> from, Field<LocalDate> to) {
        return from.le(day).and(to.isNull().or(to.ge(day)));
    }

    private static Field<Long> number(Table<?> facts) {
        return Objects.requireNonNull(facts.field("fact", Long.class));
    }

    private static Field<OffsetDateTime> knownSince(Table<?> facts) {
        return Objects.requireNonNull(facts.field("known_since", OffsetDateTime.class));
    }
}
