package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.PARTNER_EVENT;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.guidance.contact.Partner;
import nl.vangnet.guidance.contact.Partners;
import nl.vangnet.guidance.contact.ToPartner;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What partners are told of people, as far as the {@link Post} lets it leave; and what they heard before. */
@Component
public class PartnerEvents {
    private static final String WITHDRAWN = "toestemming ingetrokken";

    private final DSLContext sql;
    private final Post post;
    private final PartnerConsents consents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PartnerEvents(DSLContext sql, Post post, PartnerConsents consents, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.post = post;
        this.consents = consents;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What this partner would hear of this person: no more data than its subject needs, and an address only where it is asked to make
     * contact.
     *
     * @param asks whether the partner is asked to make contact; otherwise the person does
     */
    Draft draft(long unit, long person, Partner partner, boolean asks) {
        Partner.Subject subject = partner.subject();
        boolean consented = new ToPartner(
                        partner, consents.file(unit, person, partner.code()).said())
                .consented(LocalDate.now(clock));
        List<String> clauses = new ArrayList<>(List.of(subject.clause(), "partner-person"));
        if (subject.data().contains("birth_date")) {
            clauses.add("partner-birth");
        }
        if (asks) {
            clauses.add("partner-address");
        }
        clauses.add(asks ? "partner-ask" : "partner-wait");
        clauses.add("partner-way");
        if (consented) {
            clauses.add("partner-consent");
        }
        clauses.addAll(List.of("partner-terms", "partner-contact"));
        return Draft.toPartner(unit, person, partner.code(), clauses);
    }

    /** What the people of a unit can read that partners heard of them, the latest first. */
    List<PartnerEvent> ofUnit(long unit) {
        return find(PARTNER_EVENT.UNIT_ID.eq(unit));
    }

    List<PartnerEvent> of(long unit, long person) {
        return find(PARTNER_EVENT.UNIT_ID.eq(unit).and(PARTNER_EVENT.PERSON_ID.eq(person)));
    }

    private List<PartnerEvent> find(Condition condition) {
        return sql.select(PARTNER_EVENT.asterisk(), PERSON.NAME, STAFF.NAME)
                .from(PARTNER_EVENT)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTNER_EVENT.PERSON_ID))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(PARTNER_EVENT.AUTHOR_ID))
                .where(condition)
                .orderBy(PARTNER_EVENT.ID.desc())
                .fetch(row -> new PartnerEvent(
                        row.get(PARTNER_EVENT.ID),
                        row.get(PARTNER_EVENT.TOLD_ON),
                        row.get(PERSON.NAME),
                        row.get(PARTNER_EVENT.PARTNER_NAME),
                        Keys.subject(row.get(PARTNER_EVENT.SUBJECT)),
                        List.of(row.get(PARTNER_EVENT.PARAGRAPHS)),
                        row.get(STAFF.NAME)));
    }

    /**
     * A person says no, or takes a yes back: from now on the partner hears nothing more. A partner that heard something is asked to erase
     * it.
     *
     * @param proof and author as with {@link PartnerConsents#said}
     * @return whether all is done; not where the partner could not be asked to erase what it heard
     */
    boolean declined(long unit, long person, Partner partner, String proof, @Nullable Long author) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            // What is being sent to the partner now is seen.
            sql.selectFrom(PERSON).where(PERSON.ID.eq(person)).forUpdate().fetch();
            boolean heard = sql.fetchExists(
                    PARTNER_EVENT, PARTNER_EVENT.PERSON_ID.eq(person), PARTNER_EVENT.PARTNER.eq(partner.code()));
            consents.said(unit, person, partner.code(), false, proof, author);
            return !heard
                    || post.sendAllByJob(
                                            List.of(Draft.toPartner(
                                                    unit,
                                                    person,
                                                    partner.code(),
                                                    List.of("partner-withdrawn", "partner-person", "partner-contact"))),
                                            WITHDRAWN)
                                    .getFirst()
                            instanceof Outcome.Left;
        }));
    }

    /** Who may hear something of this person by a yes. */
    List<Partner> allowed(long person) {
        return consents.of(person).stream()
                .filter(given -> given.said().yes())
                .map(given -> Partners.all().get(given.partner()))
                .toList();
    }
}
