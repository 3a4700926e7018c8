package nl.vangnet.interviews;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;

import java.time.LocalTime;
import java.util.EnumSet;
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
    static Approach of(long unit, long person, Briefs briefs, DSLContext sql) {
        Brief brief = briefs.of(unit, person);
        ContactAgreement agreement = brief.agreement();
        Set<Channel> never = EnumSet.noneOf(Channel.class);
        if (agreement != null) {
            never.addAll(agreement.never());
        }
        if (brief.flags().contains(Brief.Flag.NO_PHONE)) {
            never.add(Channel.PHONE);
        }
        return new Approach(
                brief.name(),
                address(unit, sql),
                agreement == null ? null : agreement.words(),
                never,
                agreement == null ? null : agreement.notBefore(),
                agreement == null ? null : agreement.notAfter(),
                agreement == null ? "nl" : agreement.language(),
                agreement != null && agreement.interpreter(),
                agreement == null ? "" : agreement.companion());
    }

    private static String address(long unit, DSLContext sql) {
        return sql.select(BENEFIT_UNIT.STREET, BENEFIT_UNIT.HOUSE_NUMBER, BENEFIT_UNIT.POSTCODE)
                .from(BENEFIT_UNIT)
                .where(BENEFIT_UNIT.ID.eq(unit))
                .fetchSingle(row -> row.value1() + " " + row.value2() + ", " + row.value3());
    }
}
