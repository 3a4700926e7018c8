package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static nl.vangnet.schema.Tables.OUTGOING;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.coalesce;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Language;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads what left. It logs no reading. */
@Component
class Outbox {
    private final DSLContext sql;
    private final boolean demonstration;

    Outbox(DSLContext sql, @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.sql = sql;
        this.demonstration = demonstration;
    }

    /** What left to the people of a unit, the latest first. */
    List<SentMessage> of(long unit) {
        return find(OUTGOING.UNIT_ID.eq(unit));
    }

    Optional<SentMessage> find(long unit, long id) {
        return find(OUTGOING.UNIT_ID.eq(unit).and(OUTGOING.ID.eq(id))).stream().findFirst();
    }

    private List<SentMessage> find(Condition condition) {
        return sql.select(
                        OUTGOING.asterisk(),
                        STAFF.NAME,
                        STAFF.PHONE,
                        BENEFIT_UNIT.STREET,
                        BENEFIT_UNIT.HOUSE_NUMBER,
                        BENEFIT_UNIT.POSTCODE,
                        MUNICIPALITY.NAME)
                .from(OUTGOING)
                .join(BENEFIT_UNIT)
                .on(BENEFIT_UNIT.ID.eq(OUTGOING.UNIT_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(coalesce(OUTGOING.AUTHOR_ID, BENEFIT_UNIT.CASE_MANAGER_ID)))
                .leftJoin(MUNICIPALITY)
                .on(MUNICIPALITY.ONLY_ROW)
                .where(condition)
                .orderBy(OUTGOING.ID.desc())
                .fetch(this::message);
    }

    private SentMessage message(Record row) {
        String place = row.get(OUTGOING.PLACE);
        String town = row.get(MUNICIPALITY.NAME);
        return new SentMessage(
                row.get(OUTGOING.ID),
                row.get(OUTGOING.UNIT_ID),
                row.get(OUTGOING.PERSON_ID),
                row.get(OUTGOING.SENT_ON),
                Purpose.valueOf(row.get(OUTGOING.PURPOSE)),
                Channel.valueOf(row.get(OUTGOING.CHANNEL)),
                place == null ? null : Channel.valueOf(place),
                row.get(OUTGOING.DAY),
                row.get(OUTGOING.TIME_OF_DAY),
                Stream.of(Language.values())
                        .filter(language -> language.code().equals(row.get(OUTGOING.LANGUAGE)))
                        .findFirst()
                        .orElse(Language.NL),
                row.get(OUTGOING.PRINTED_NAME),
                List.of(row.get(OUTGOING.COPIES)),
                List.of(row.get(OUTGOING.CLAUSES)),
                List.of(row.get(OUTGOING.PARAGRAPHS)),
                row.get(STAFF.NAME),
                row.get(STAFF.PHONE),
                row.get(BENEFIT_UNIT.STREET) + " " + row.get(BENEFIT_UNIT.HOUSE_NUMBER),
                row.get(BENEFIT_UNIT.POSTCODE),
                town == null ? "" : town,
                demonstration);
    }
}
