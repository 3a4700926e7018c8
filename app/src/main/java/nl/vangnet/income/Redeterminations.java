package nl.vangnet.income;

import static java.util.stream.Collectors.toMap;
import static nl.vangnet.schema.Tables.MONTH_RUN;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Determines months anew when something became known about them. A month hands its use of disregards to the next, so all months from the
 * first that may change are looked at. Determinations are added and never changed; where nothing is otherwise nothing is added.
 */
@Component
public class Redeterminations {
    private static final int CHUNK = 200;

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final FactStore facts;
    private final Determinations determinations;
    private final Participatiewet law;

    Redeterminations(
            DSLContext sql,
            TransactionTemplate transaction,
            FactStore facts,
            Determinations determinations,
            Participatiewet law) {
        this.sql = sql;
        this.transaction = transaction;
        this.facts = facts;
        this.determinations = determinations;
        this.law = law;
    }

    /**
     * What would change in the months of a unit from one month on, with what is known at a moment. Nothing is kept.
     *
     * @param notYetFiled facts that are thought to be known too
     */
    public List<Correction> preview(long unit, Collection<Filed> notYetFiled, YearMonth first, Instant knownAt) {
        return corrections(Map.of(unit, first), notYetFiled, knownAt).getOrDefault(unit, List.of());
    }

    /**
     * Determines months anew with what is known at a moment, and keeps what is otherwise. Doing it again adds nothing.
     *
     * @param firstMonths by unit, the first month that may change
     * @return by unit, the months that are otherwise than before
     */
    public Map<Long, List<Correction>> correct(Map<Long, YearMonth> firstMonths, Instant knownAt) {
        Map<Long, List<Correction>> corrected = new TreeMap<>();
        List<Long> units = List.copyOf(firstMonths.keySet());
        for (int from = 0; from < units.size(); from += CHUNK) {
            Map<Long, YearMonth> chunk = new TreeMap<>();
            units.subList(from, Math.min(from + CHUNK, units.size()))
                    .forEach(unit -> chunk.put(unit, Objects.requireNonNull(firstMonths.get(unit))));
            corrected.putAll(Objects.requireNonNull(transaction.execute(_ -> keep(chunk, knownAt))));
        }
        return corrected;
    }

    private Map<Long, List<Correction>> keep(Map<Long, YearMonth> firstMonths, Instant knownAt) {
        sql.execute("select pg_advisory_xact_lock(?)", MonthRuns.LOCK);
        Map<Long, List<Correction>> corrections = corrections(firstMonths, List.of(), knownAt);
        Map<Long, List<Determination>> otherwise = new TreeMap<>();
        corrections.forEach((unit, ofUnit) ->
                otherwise.put(unit, ofUnit.stream().map(Correction::now).toList()));
        determinations.add(otherwise);
        return corrections;
    }

    private Map<Long, List<Correction>> corrections(
            Map<Long, YearMonth> firstMonths, Collection<Filed> notYetFiled, Instant knownAt) {
        var ours = sql.select(min(MONTH_RUN.MONTH), max(MONTH_RUN.MONTH))
                .from(MONTH_RUN)
                .where(MONTH_RUN.KNOWN_AT.le(Moments.atOffset(knownAt)))
                .fetchSingle();
        LocalDate oldest = ours.value1();
        LocalDate latest = ours.value2();
        if (oldest == null || latest == null || firstMonths.isEmpty()) {
            return Map.of();
        }
        YearMonth last = YearMonth.from(latest);
        YearMonth first = later(
                YearMonth.from(oldest),
                firstMonths.values().stream().min(YearMonth::compareTo).orElseThrow());
        Map<Long, UnitFacts> known = facts.load(firstMonths.keySet(), first, last, knownAt);
        Map<Long, Map<YearMonth, Determination>> before = determinations.last(firstMonths.keySet(), first, knownAt);
        Map<Long, List<Correction>> corrections = known.entrySet().parallelStream()
                .collect(toMap(
                        Map.Entry::getKey,
                        unit -> corrections(
                                with(unit.getValue(), notYetFiled),
                                before.getOrDefault(unit.getKey(), Map.of()),
                                first,
                                last,
                                knownAt),
                        (one, _) -> one,
                        TreeMap::new));
        corrections.values().removeIf(List::isEmpty);
        return corrections;
    }

    private List<Correction> corrections(
            UnitFacts known, Map<YearMonth, Determination> before, YearMonth first, YearMonth last, Instant knownAt) {
        List<Correction> corrections = new ArrayList<>();
        for (Determination now : law.determine(known, first, last, knownAt)) {
            Determination then = before.get(now.month());
            if (then == null && !known.entitledIn(now.month(), knownAt)) {
                continue;
            }
            Correction correction = Correction.between(then, now);
            if (!correction.changesNothing()) {
                corrections.add(correction);
            }
        }
        return corrections;
    }

    private static UnitFacts with(UnitFacts known, Collection<Filed> notYetFiled) {
        List<Filed> all = new ArrayList<>(known.filed());
        all.addAll(notYetFiled);
        return new UnitFacts(all, known.used());
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? other : one;
    }
}
