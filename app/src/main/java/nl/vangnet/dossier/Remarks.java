package nl.vangnet.dossier;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.REMARK;
import static nl.vangnet.schema.Tables.REMARK_ANSWER;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.schema.tables.Staff;
import nl.vangnet.schema.tables.records.RemarkRecord;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people say is not right, and what they heard back. */
@Component
class Remarks {
    private static final Staff OWNER = STAFF.as("owner");
    private static final Staff AUTHOR = STAFF.as("author");

    private final DSLContext sql;
    private final Filing filing;
    private final Deadlines deadlines;
    private final Clock clock;

    Remarks(DSLContext sql, Filing filing, Deadlines deadlines, Clock clock) {
        this.sql = sql;
        this.filing = filing;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** All of a person, the open ones first and then the latest first. */
    List<Remark> of(long person) {
        return sql.select(REMARK.asterisk(), OWNER.NAME, REMARK_ANSWER.asterisk(), AUTHOR.NAME)
                .from(REMARK)
                .join(OWNER)
                .on(OWNER.ID.eq(REMARK.OWNER_ID))
                .leftJoin(REMARK_ANSWER)
                .on(REMARK_ANSWER.REMARK_ID.eq(REMARK.ID))
                .leftJoin(AUTHOR)
                .on(AUTHOR.ID.eq(REMARK_ANSWER.AUTHOR_ID))
                .where(REMARK.PERSON_ID.eq(person))
                .orderBy(REMARK_ANSWER.ID.isNotNull(), REMARK.ID.desc())
                .fetch(Remarks::remark);
    }

    /** Keeps what a person said; the case manager of now has to answer within the term. */
    void say(long unit, long person, @Nullable Long about, String line, String words) {
        filing.alone(person, () -> {
            RemarkRecord kept = sql.insertInto(REMARK)
                    .set(REMARK.PERSON_ID, person)
                    .set(REMARK.UNIT_ID, unit)
                    .set(REMARK.ABOUT, about)
                    .set(REMARK.LINE, line)
                    .set(REMARK.WORDS, words)
                    .set(REMARK.SAID_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .set(
                            REMARK.OWNER_ID,
                            sql.select(BENEFIT_UNIT.CASE_MANAGER_ID)
                                    .from(BENEFIT_UNIT)
                                    .where(BENEFIT_UNIT.ID.eq(unit)))
                    .returning()
                    .fetchSingle();
            deadlines.open(
                    DeadlineKind.CLIENT_REMARK,
                    unit,
                    OpenRemarks.subject(kept.getId()),
                    LocalDate.now(clock),
                    kept.getOwnerId());
            return kept.getId();
        });
    }

    /**
     * Keeps the answer. One that was answered meanwhile is left as it is.
     *
     * @return whether this answer was kept
     */
    boolean answer(long person, long remark, boolean corrected, String words, long author) {
        return filing.alone(person, () -> {
            boolean open = sql.fetchExists(
                    REMARK.leftAntiJoin(REMARK_ANSWER).on(REMARK_ANSWER.REMARK_ID.eq(REMARK.ID)),
                    REMARK.ID.eq(remark),
                    REMARK.PERSON_ID.eq(person));
            boolean kept = open
                    && sql.insertInto(REMARK_ANSWER)
                                    .set(REMARK_ANSWER.REMARK_ID, remark)
                                    .set(REMARK_ANSWER.PERSON_ID, person)
                                    .set(REMARK_ANSWER.CORRECTED, corrected)
                                    .set(REMARK_ANSWER.WORDS, words)
                                    .set(
                                            REMARK_ANSWER.ANSWERED_AT,
                                            clock.instant().atOffset(ZoneOffset.UTC))
                                    .set(REMARK_ANSWER.AUTHOR_ID, author)
                                    .execute()
                            == 1;
            if (kept) {
                deadlines.met(DeadlineKind.CLIENT_REMARK, OpenRemarks.subject(remark), "beantwoord", author);
            }
            return kept;
        });
    }

    private static Remark remark(Record row) {
        Remark.Answer answer = row.get(REMARK_ANSWER.ID) == null
                ? null
                : new Remark.Answer(
                        row.get(REMARK_ANSWER.CORRECTED),
                        row.get(REMARK_ANSWER.WORDS),
                        row.get(REMARK_ANSWER.ANSWERED_AT).toInstant(),
                        row.get(AUTHOR.NAME));
        return new Remark(
                row.get(REMARK.ID),
                row.get(REMARK.LINE),
                row.get(REMARK.WORDS),
                row.get(REMARK.SAID_AT).toInstant(),
                row.get(OWNER.NAME),
                answer);
    }
}
