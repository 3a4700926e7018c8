package nl.vangnet.wealth;

import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.WEALTH;
import static nl.vangnet.schema.Tables.WEALTH_ITEM;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.law.Wealth;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.Sequences;
import nl.vangnet.schema.tables.records.WealthItemRecord;
import nl.vangnet.schema.tables.records.WealthRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps what is known of the wealth of units. Nothing is changed: a correction is a later version. */
@Component
class WealthStore {
    private final DSLContext sql;

    WealthStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What is known of a unit at a moment, held against the limit, in order of the days. */
    List<Judged> of(long unit, Instant knownAt) {
        return known(versions(unit), knownAt);
    }

    /** Every version there ever was of a unit, as it was judged when it was kept; the last kept first. */
    List<Judged> history(long unit) {
        List<KeptWealth> versions = versions(unit);
        return versions.stream()
                .filter(version -> !version.withdrawn())
                .sorted(Comparator.comparing(KeptWealth::knownSince)
                        .thenComparingLong(KeptWealth::fact)
                        .reversed())
                .map(version -> known(versions, version.knownSince()).stream()
                        .filter(judged -> judged.kept().equals(version))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /**
     * What the law says of this together with all that is known of the unit. Nothing is kept.
     *
     * @param asked with the number of the fact that it corrects, or one that no fact has
     */
    Judged preview(long unit, KeptWealth asked) {
        List<KeptWealth> others = last(versions(unit), asked.knownSince()).stream()
                .filter(kept -> kept.fact() != asked.fact())
                .toList();
        return Judged.all(Stream.concat(others.stream(), Stream.of(asked)).toList()).stream()
                .filter(judged -> judged.kept().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    /** What counts of a fact of this unit; empty where there is none, or it was withdrawn. */
    Optional<KeptWealth> find(long unit, long fact, Instant knownAt) {
        return last(versions(unit), knownAt).stream()
                .filter(kept -> kept.fact() == fact && !kept.withdrawn())
                .findFirst();
    }

    long newFact() {
        return Objects.requireNonNull(sql.nextval(Sequences.FACT_NUMBER));
    }

    /**
     * Keeps a version, within the transaction of the caller. The same again is not kept twice: somebody pressed the button twice.
     *
     * @throws IllegalArgumentException when the fact is about another unit
     */
    void keep(long unit, KeptWealth kept) {
        if (sql.fetchExists(WEALTH, WEALTH.FACT.eq(kept.fact()), WEALTH.UNIT_ID.ne(unit))) {
            throw new IllegalArgumentException("Fact " + kept.fact() + " is not about unit " + unit);
        }
        if (last(versions(unit), kept.knownSince()).stream().anyMatch(kept::saysTheSameAs)) {
            return;
        }
        OffsetDateTime at = kept.knownSince().atOffset(ZoneOffset.UTC);
        WealthRecord row = sql.newRecord(WEALTH);
        row.setFact(kept.fact());
        row.setKnownSince(at);
        row.setUnitId(unit);
        row.setOnDay(kept.on());
        row.setHousehold(kept.household().name());
        row.setGiftsJudgedFree(
                kept.giftsJudgedFree() == null ? null : kept.giftsJudgedFree().cents());
        row.setJudgement(kept.judgement());
        row.setWithdrawn(kept.withdrawn());
        row.setSource(kept.source());
        row.setAuthorId(kept.author());
        row.insert();
        int line = 0;
        for (Thing thing : kept.things()) {
            WealthItemRecord item = sql.newRecord(WEALTH_ITEM);
            item.setFact(kept.fact());
            item.setKnownSince(at);
            item.setLine(++line);
            item.setKind(thing.kind().name());
            item.setWhat(thing.what());
            item.setValue(thing.value().cents());
            item.setReceived(thing.received());
            item.insert();
        }
    }

    private static List<Judged> known(List<KeptWealth> versions, Instant knownAt) {
        return Judged.all(List.copyOf(last(versions, knownAt)));
    }

    /** @param versions in the order in which they became known */
    private static Collection<KeptWealth> last(List<KeptWealth> versions, Instant knownAt) {
        Map<Long, KeptWealth> last = new LinkedHashMap<>();
        versions.stream()
                .filter(version -> !version.knownSince().isAfter(knownAt))
                .forEach(version -> last.put(version.fact(), version));
        return last.values();
    }

    private List<KeptWealth> versions(long unit) {
        Map<Version, List<WealthItemRecord>> items = sql.select(WEALTH_ITEM.fields())
                .from(WEALTH_ITEM)
                .join(WEALTH)
                .using(WEALTH.FACT, WEALTH.KNOWN_SINCE)
                .where(WEALTH.UNIT_ID.eq(unit))
                .orderBy(WEALTH_ITEM.LINE)
                .fetchGroups(
                        row -> new Version(
                                row.get(WEALTH_ITEM.FACT),
                                row.get(WEALTH_ITEM.KNOWN_SINCE).toInstant()),
                        row -> row.into(WEALTH_ITEM));
        return sql.select(WEALTH.fields())
                .select(STAFF.NAME)
                .from(WEALTH)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(WEALTH.AUTHOR_ID))
                .where(WEALTH.UNIT_ID.eq(unit))
                .orderBy(WEALTH.KNOWN_SINCE, WEALTH.FACT)
                .fetch(joined -> {
                    WealthRecord row = joined.into(WEALTH);
                    Instant knownSince = row.getKnownSince().toInstant();
                    return new KeptWealth(
                            row.getFact(),
                            knownSince,
                            row.getOnDay(),
                            Wealth.Household.valueOf(row.getHousehold()),
                            items.getOrDefault(new Version(row.getFact(), knownSince), List.of()).stream()
                                    .map(WealthStore::thing)
                                    .toList(),
                            row.getGiftsJudgedFree() == null ? null : Money.ofCents(row.getGiftsJudgedFree()),
                            row.getJudgement(),
                            row.getWithdrawn(),
                            row.getSource(),
                            row.getAuthorId(),
                            joined.get(STAFF.NAME));
                });
    }

    private record Version(long fact, Instant knownSince) {}

    private static Thing thing(WealthItemRecord row) {
        return new Thing(
                Wealth.Kind.valueOf(row.getKind()), row.getWhat(), Money.ofCents(row.getValue()), row.getReceived());
    }
}
