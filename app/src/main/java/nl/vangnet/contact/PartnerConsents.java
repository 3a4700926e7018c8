package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PARTNER_CONSENT;
import static nl.vangnet.schema.Tables.STAFF;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.guidance.contact.ToPartner.Said;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people said about partners hearing of them: yes or no, and the last word counts. */
@Component
public class PartnerConsents {
    /**
     * A yes or a no.
     *
     * @param partner code of the partner
     * @param proof by what it can be shown; empty where the person entered it
     * @param who name of the colleague who heard it; null where the person entered it
     */
    record Given(
            String partner,
            Said said,
            String proof,
            @Nullable String who) {}

    private final DSLContext sql;
    private final Clock clock;

    PartnerConsents(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The last word of a person for each partner that was ever asked about. */
    List<Given> of(long person) {
        Map<String, Given> last = new LinkedHashMap<>();
        sql.select(PARTNER_CONSENT.asterisk(), STAFF.NAME)
                .from(PARTNER_CONSENT)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(PARTNER_CONSENT.AUTHOR_ID))
                .where(PARTNER_CONSENT.PERSON_ID.eq(person))
                .orderBy(PARTNER_CONSENT.ID)
                .forEach(row -> {
                    @Nullable String who = row.get(STAFF.NAME);
                    last.put(
                            row.get(PARTNER_CONSENT.PARTNER),
                            new Given(
                                    row.get(PARTNER_CONSENT.PARTNER),
                                    new Said(row.get(PARTNER_CONSENT.SAID_YES), row.get(PARTNER_CONSENT.DAY)),
                                    row.get(PARTNER_CONSENT.PROOF),
                                    who));
                });
        return List.copyOf(last.values());
    }

    /** What is known of a person for one partner. */
    PartnerFile file(long unit, long person, String partner) {
        Said said = of(person).stream()
                .filter(given -> given.partner().equals(partner))
                .findFirst()
                .map(Given::said)
                .orElse(null);
        return sql.select(BENEFIT_UNIT.STREET, BENEFIT_UNIT.HOUSE_NUMBER, BENEFIT_UNIT.POSTCODE)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> new PartnerFile(said, row.value1() + " " + row.value2() + ", " + row.value3()));
    }

    /**
     * Keeps what a person said today.
     *
     * @param proof by what it can be shown; empty where the person entered it
     * @param author who heard it; null where the person entered it
     */
    void said(long unit, long person, String partner, boolean yes, String proof, @Nullable Long author) {
        sql.insertInto(PARTNER_CONSENT)
                .set(PARTNER_CONSENT.AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(PARTNER_CONSENT.DAY, LocalDate.now(clock))
                .set(PARTNER_CONSENT.UNIT_ID, unit)
                .set(PARTNER_CONSENT.PERSON_ID, person)
                .set(PARTNER_CONSENT.PARTNER, partner)
                .set(PARTNER_CONSENT.SAID_YES, yes)
                .set(PARTNER_CONSENT.PROOF, proof)
                .set(PARTNER_CONSENT.AUTHOR_ID, author)
                .execute();
    }
}
