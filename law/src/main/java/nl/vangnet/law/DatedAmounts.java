package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vangnet.rulegraph.MonthNotCoveredException;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Tables;
import org.jspecify.annotations.Nullable;

/** The amounts beside the graph, and those of the graph itself, as one municipality has them and as they were known at a moment. */
final class DatedAmounts {
    private static final Map<String, Tables> LOADED = new ConcurrentHashMap<>();

    private final Tables own;
    private final Tables ofTheGraph;
    private final Instant knownAt;

    private DatedAmounts(Tables own, Tables ofTheGraph, Instant knownAt) {
        this.own = own;
        this.ofTheGraph = ofTheGraph;
        this.knownAt = knownAt;
    }

    /** @throws IllegalArgumentException when no municipality of that name is known */
    static DatedAmounts of(String municipality, Instant knownAt) {
        Tables ofTheGraph = Participatiewet.of(municipality)
                .orElseThrow(() -> new IllegalArgumentException("No amounts are known of the municipality \""
                        + municipality + "\": use one of " + Participatiewet.municipalities()))
                .graph()
                .tables();
        Tables own = LOADED.computeIfAbsent(
                municipality,
                name -> Tables.load(
                        DatedAmounts.class,
                        ofTheGraph.first(),
                        ofTheGraph.last(),
                        "tables-memory.csv",
                        "relations-memory.csv",
                        List.of("amounts-memory.csv", "policy-" + name + ".csv")));
        return new DatedAmounts(own, ofTheGraph, knownAt);
    }

    /** The terms of the law itself, as they are known now: a decision is held to the terms that are known to be right. */
    static DatedAmounts ofTheLaw() {
        return of(Participatiewet.NO_MUNICIPALITY, Instant.MAX);
    }

    /** @throws MonthNotCoveredException when the tables do not reach that day */
    DatedAmount at(String key, LocalDate day) {
        MonthNotCoveredException.check(YearMonth.from(day), own);
        Table table = own.find(key) == null ? ofTheGraph.find(key) : own.find(key);
        if (table == null) {
            throw new IllegalArgumentException("no table has the key " + key);
        }
        return new DatedAmount(key, table.citation(), row(table, day));
    }

    private Table.@Nullable Row row(Table table, LocalDate day) {
        Table.Row found = null;
        for (Table.Row row : table.rows()) {
            boolean covers = !day.isBefore(row.from()) && !day.isAfter(row.to());
            boolean known =
                    !row.knownSince().atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(knownAt);
            found = covers && known ? row : found;
        }
        return found;
    }
}
