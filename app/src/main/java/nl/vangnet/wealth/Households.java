package nl.vangnet.wealth;

import static nl.vangnet.schema.Tables.MEMBER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.vangnet.law.Role;
import nl.vangnet.law.Wealth;
import nl.vangnet.schema.tables.records.MemberRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which limit follows from who lived in a unit on a day: to start from, and to compare with what somebody chose. */
@Component
class Households {
    private final DSLContext sql;

    Households(DSLContext sql) {
        this.sql = sql;
    }

    Wealth.Household of(long unit, LocalDate on, Instant knownAt) {
        List<MemberRecord> there = sql
                .select()
                .distinctOn(MEMBER.FACT)
                .from(MEMBER)
                .where(MEMBER.UNIT_ID.eq(unit), MEMBER.KNOWN_SINCE.le(knownAt.atOffset(ZoneOffset.UTC)))
                .orderBy(MEMBER.FACT, MEMBER.KNOWN_SINCE.desc())
                .fetchInto(MemberRecord.class)
                .stream()
                .filter(member -> !member.getFromDay().isAfter(on)
                        && (member.getToDay() == null || !member.getToDay().isBefore(on)))
                .toList();
        if (there.stream().anyMatch(member -> member.getRole().equals(Role.PARTNER.name()))) {
            return Wealth.Household.COUPLE;
        }
        boolean minorChild = there.stream()
                .anyMatch(member -> member.getRole().equals(Role.CHILD.name())
                        && member.getBirthDate() != null
                        && member.getBirthDate().plusYears(18).isAfter(on));
        return minorChild ? Wealth.Household.LONE_PARENT : Wealth.Household.SINGLE;
    }
}
