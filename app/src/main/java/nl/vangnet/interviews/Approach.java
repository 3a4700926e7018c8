package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.guidance.dossier.ContactAgreement;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What an interviewer must know to reach somebody as was agreed, and nothing more.
 *
 * @param words the agreement as the person reads it; null where there is none
 * @param never ways that are not used
 */
public record Approach(
        String name,
        String address,
        @Nullable String words,
        Set<Channel> never,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        String language,
        boolean interpreter,
        String companion) {
    /** Somebody who no longer has assistance is asked as well: then only name and address are known. */
    static Approach of(long unit, long person, Briefs briefs, DSLContext sql) {
        Optional<Brief> brief = briefs.of(List.of(unit)).stream()
                .filter(one -> one.person() == person)
                .findFirst();
        ContactAgreement agreement = brief.map(Brief::agreement).orElse(null);
        Set<Channel> never = EnumSet.noneOf(Channel.class);
        if (agreement != null) {
            never.addAll(agreement.never());
        }
        if (brief.isPresent() && brief.get().flags().contains(Brief.Flag.NO_PHONE)) {
            never.add(Channel.PHONE);
        }
        return new Approach(
                name(person, sql),
                address(unit, sql),
                agreement == null ? null : agreement.words(),
                never,
                agreement == null ? null : agreement.notBefore(),
                agreement == null ? null : agreement.notAfter(),
                agreement == null ? "nl" : agreement.language(),
                agreement != null && agreement.interpreter(),
                agreement == null ? "" : agreement.companion());
    }

    private static String name(long person, DSLContext sql) {
        return sql.select(PERSON.NAME).from(PERSON).where(PERSON.ID.eq(person)).fetchSingle(row -> row.value1());
    }

    private static String address(long unit, DSLContext sql) {
        return sql.select(BENEFIT_UNIT.STREET, BENEFIT_UNIT.HOUSE_NUMBER, BENEFIT_UNIT.POSTCODE)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> row.value1() + " " + row.value2() + ", " + row.value3());
    }
}
