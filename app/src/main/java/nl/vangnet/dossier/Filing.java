package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.MEDICAL_WORDS_KEPT;
import static nl.vangnet.schema.Tables.PERSON;
import static org.jooq.impl.DSL.field;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds rows to a dossier. Nothing is changed: a correction and a withdrawal are later rows with the same fact number. */
@Component
class Filing {
    private static final Field<Long> ID = field("id", Long.class);
    private static final Field<Long> FACT = field("fact", Long.class);
    private static final Field<Long> PERSON_ID = field("person_id", Long.class);
    private static final Field<String> KIND = field("kind", String.class);

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Filing(DSLContext sql, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Who says it, and from where.
     *
     * @param author staff number; null where the person says it
     * @param medical words about illness that stand in it
     * @param medicalReason why it is kept with them; null where there are none
     */
    record By(
            String source,
            @Nullable Long author,
            List<String> medical,
            @Nullable String medicalReason) {
        static By person(String source) {
            return new By(source, null, List.of(), null);
        }
    }

    /** The last row of a fact of this person; empty where there is none, or it was withdrawn. */
    Optional<Record> last(Kind kind, long person, long fact) {
        return sql.selectFrom(kind.table())
                .where(FACT.eq(fact), PERSON_ID.eq(person), kind.isWords() ? KIND.eq(kind.name()) : DSL.noCondition())
                .orderBy(ID.desc())
                .limit(1)
                .fetchOptional(row -> (Record) row)
                .filter(row -> !row.get("withdrawn", Boolean.class));
    }

    /**
     * Adds a row.
     *
     * @param fact the fact that it is a new version of; null for a new fact
     * @return its number
     */
    long file(long person, @Nullable Long fact, TableRecord<?> row, By by) {
        return alone(person, () -> add(person, fact, row, by));
    }

    /** Says of a fact that it was never so. */
    void withdraw(Kind kind, long person, long fact, By by) {
        alone(person, () -> {
            TableRecord<?> row =
                    (TableRecord<?>) last(kind, person, fact).orElseThrow().into(kind.table());
            TableRecord<?> copy = (TableRecord<?>) sql.newRecord(kind.table(), row);
            copy.set(field("withdrawn", Boolean.class), true);
            return add(person, fact, copy, by);
        });
    }

    private long add(long person, @Nullable Long fact, TableRecord<?> row, By by) {
        long id = Objects.requireNonNull(
                sql.fetchSingle("select nextval('dossier_version')").into(Long.class));
        set(row, "id", id);
        set(row, "fact", fact == null ? id : fact);
        set(row, "person_id", person);
        set(row, "known_since", clock.instant().atOffset(ZoneOffset.UTC));
        set(row, "source", by.source());
        set(row, "author_id", by.author());
        if (row.get("withdrawn") == null) {
            set(row, "withdrawn", false);
        }
        sql.executeInsert(row);
        if (by.medicalReason() != null) {
            sql.insertInto(MEDICAL_WORDS_KEPT)
                    .set(MEDICAL_WORDS_KEPT.ROW_ID, id)
                    .set(MEDICAL_WORDS_KEPT.PERSON_ID, person)
                    .set(MEDICAL_WORDS_KEPT.WORDS, by.medical().toArray(String[]::new))
                    .set(MEDICAL_WORDS_KEPT.REASON, by.medicalReason())
                    .set(MEDICAL_WORDS_KEPT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(MEDICAL_WORDS_KEPT.AUTHOR_ID, Objects.requireNonNull(by.author()))
                    .execute();
        }
        return id;
    }

    @SuppressWarnings("unchecked")
    private static void set(TableRecord<?> row, String name, @Nullable Object value) {
        row.set((Field<Object>) Objects.requireNonNull(row.field(name)), value);
    }

    /**
     * One at a time for a person: a higher number is then always later, and a version that somebody read holds every lower number.
     */
    <T> T alone(long person, Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            sql.select(PERSON.ID)
                    .from(PERSON)
                    .where(PERSON.ID.eq(person))
                    .forNoKeyUpdate()
                    .fetchSingle();
            return work.get();
        }));
    }
}
