package nl.vangnet.premiums;

import static nl.vangnet.schema.Tables.PREMIUM_ITEM;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.PremiumItem;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.PremiumItemRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The premiums that a person decided: facts, of which the version known last counts. */
@Component
class PremiumItems {
    /**
     * A premium as it is known.
     *
     * @param amount null where it was withdrawn
     * @param ground why, in words that the client reads
     * @param author name; null where a source said it
     */
    record Filed(
            long fact,
            Instant knownSince,
            long unit,
            long person,
            PremiumItem.Kind kind,
            LocalDate from,
            LocalDate to,
            @Nullable Money amount,
            String ground,
            @Nullable String author) {
        /** In which it is complete. */
        YearMonth month() {
            return YearMonth.from(to);
        }
    }

    private final DSLContext sql;

    PremiumItems(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The last versions known at a moment, withdrawn ones too, the oldest first.
     *
     * @param unit null for everybody
     */
    List<Filed> known(@Nullable Long unit, Instant at) {
        nl.vangnet.schema.tables.PremiumItem later = PREMIUM_ITEM.as("later");
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        return sql.select(PREMIUM_ITEM.asterisk(), STAFF.NAME)
                .from(PREMIUM_ITEM)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(PREMIUM_ITEM.AUTHOR_ID))
                .where(
                        unit == null ? noCondition() : PREMIUM_ITEM.UNIT_ID.eq(unit),
                        PREMIUM_ITEM.KNOWN_SINCE.le(moment),
                        notExists(selectOne()
                                .from(later)
                                .where(
                                        later.FACT.eq(PREMIUM_ITEM.FACT),
                                        later.KNOWN_SINCE.gt(PREMIUM_ITEM.KNOWN_SINCE),
                                        later.KNOWN_SINCE.le(moment))))
                .orderBy(PREMIUM_ITEM.TO_DAY, PREMIUM_ITEM.FACT)
                .fetch(row -> filed(row.into(PREMIUM_ITEM), row.get(STAFF.NAME)));
    }

    private static Filed filed(PremiumItemRecord row, @Nullable String author) {
        return new Filed(
                row.getFact(),
                row.getKnownSince().toInstant(),
                row.getUnitId(),
                row.getPersonId(),
                PremiumItem.Kind.valueOf(row.getKind()),
                row.getFromDay(),
                row.getToDay(),
                row.getAmount() == null ? null : Money.ofCents(row.getAmount()),
                row.getGround(),
                author);
    }

    /** Files a new premium. It was made by {@link NewPremium#check}, so that no amount above the maximum of its kind comes here. */
    void file(NewPremium.Checked premium, long author, Instant at) {
        PremiumItemRecord row = sql.newRecord(PREMIUM_ITEM);
        row.setFact(Objects.requireNonNull(
                sql.fetchSingle("select nextval('fact_number')").get(0, Long.class)));
        row.setKnownSince(at.atOffset(ZoneOffset.UTC));
        row.setUnitId(premium.unit());
        row.setPersonId(premium.person());
        row.setKind(premium.item().kind().name());
        row.setFromDay(premium.from());
        row.setToDay(premium.to());
        row.setAmount(premium.amount().cents());
        row.setGround(premium.ground());
        row.setSource("besluit");
        row.setAuthorId(author);
        row.insert();
    }

    /** Withdraws a premium of this unit that was filed by mistake; asking again is harmless, and what the unit does not have stays. */
    void withdraw(long unit, long fact, long author, Instant at) {
        known(unit, at).stream()
                .filter(filed -> filed.fact() == fact && filed.amount() != null)
                .forEach(filed -> {
                    PremiumItemRecord row = sql.selectFrom(PREMIUM_ITEM)
                            .where(
                                    PREMIUM_ITEM.FACT.eq(fact),
                                    PREMIUM_ITEM.KNOWN_SINCE.eq(
                                            filed.knownSince().atOffset(ZoneOffset.UTC)))
                            .fetchSingle()
                            .copy();
                    row.setFact(fact);
                    row.setKnownSince(at.atOffset(ZoneOffset.UTC));
                    row.setAmount(null);
                    row.setAuthorId(author);
                    row.insert();
                });
    }
}
