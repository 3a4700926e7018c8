package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DISREGARD_DECISION;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.STAY;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.DisregardMemory;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the facts of many units at once, all versions, in the terms of the law. */
@Component
class FactStore {
    private final DSLContext sql;

    FactStore(DSLContext sql) {
        this.sql = sql;
    }

    /** What the determination of a month needs of these units. A unit without facts is left out. */
    Map<Long, UnitFacts> load(Collection<Long> units, YearMonth month, Instant knownAt) {
        Long[] ids = units.toArray(Long[]::new);
        Map<Long, String> authors = sql.select(STAFF.ID, STAFF.NAME).from(STAFF).fetchMap(STAFF.ID, STAFF.NAME);
        Map<Long, List<Filed>> filed = new HashMap<>();
        members(ids, authors, filed);
        stays(ids, authors, filed);
        work(ids, authors, filed);
        incomes(ids, month, authors, filed);
        decisions(ids, authors, filed);
        Map<String, Integer> applied = monthsApplied(ids, month, knownAt);
        Map<Long, UnitFacts> facts = new HashMap<>();
        filed.forEach((unit, list) -> facts.put(unit, new UnitFacts(list, monthsUsed(list, knownAt, applied))));
        return facts;
    }

    private void members(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        // The applicant comes first, so that explanations start there.
        sql.selectFrom(MEMBER)
                .where(MEMBER.UNIT_ID.eq(any(ids)))
                .orderBy(MEMBER.FACT)
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Member(
                                row.getPersonId().toString(),
                                Role.valueOf(row.getRole()),
                                CoResidentKind.valueOf(row.getKind()),
                                row.getEntitled(),
                                row.getBirthDate(),
                                row.getFromDay(),
                                row.getToDay(),
                                provenance(row, authors))));
    }

    private void stays(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(STAY)
                .where(STAY.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Stay(row.getFromDay(), row.getToDay(), provenance(row, authors))));
    }

    private void work(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(WORK)
                .where(WORK.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Work(
                                row.getPersonId().toString(),
                                YearMonth.from(row.getFromMonth()),
                                month(row.getToMonth()),
                                provenance(row, authors))));
    }

    private void incomes(Long[] ids, YearMonth month, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(INCOME)
                .where(INCOME.UNIT_ID.eq(any(ids)), INCOME.MONTH.eq(month.atDay(1)))
                .orderBy(INCOME.FACT)
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Income(
                                row.getPersonId().toString(),
                                IncomeKind.valueOf(row.getKind()),
                                row.getWork() == null ? null : row.getWork().toString(),
                                month,
                                row.getNet() == null ? null : Money.ofCents(row.getNet()),
                                row.getEstimate(),
                                provenance(row, authors))));
    }

    private void decisions(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(DISREGARD_DECISION)
                .where(DISREGARD_DECISION.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.DisregardDecision(
                                row.getPersonId().toString(),
                                row.getGranted(),
                                YearMonth.from(row.getFromMonth()),
                                row.getMonthsUsedBefore(),
                                provenance(row, authors))));
    }

    /**
     * In how many months before this one disregard n was applied for the people of these units, in whichever unit they were then. Of a month
     * that was determined more than once the last determination known by then counts.
     */
    private Map<String, Integer> monthsApplied(Long[] ids, YearMonth month, Instant knownAt) {
        return sql.resultQuery("""
                        select person, count(distinct month)
                        from (
                            select distinct on (unit_id, month) month, used_disregard_n
                            from determination
                            where unit_id in (
                                    select theirs.unit_id from member own join member theirs using (person_id)
                                    where own.unit_id = any ({0}))
                                and month < {1} and known_at <= {2}
                            order by unit_id, month, known_at desc) last
                        cross join unnest(used_disregard_n) person
                        group by person""", val(ids), val(month.atDay(1)), val(Moments.atOffset(knownAt)))
                .fetchMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class));
    }

    private static Map<String, Integer> monthsUsed(List<Filed> filed, Instant knownAt, Map<String, Integer> applied) {
        Map<String, Integer> own = new HashMap<>();
        for (Filed fact : filed) {
            if (fact instanceof Filed.Member member && applied.containsKey(member.person())) {
                own.put(member.person(), applied.get(member.person()));
            }
        }
        return DisregardMemory.monthsUsed(filed, knownAt, own);
    }

    private static void add(Map<Long, List<Filed>> filed, long unit, Filed fact) {
        filed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(fact);
    }

    /** Every table of facts has these columns. */
    private static Provenance provenance(Record row, Map<Long, String> authors) {
        Long author = row.get(MEMBER.AUTHOR_ID.getName(), Long.class);
        return new Provenance(
                row.get(MEMBER.FACT.getName(), String.class),
                row.get(MEMBER.SOURCE.getName(), String.class),
                author == null ? null : authors.get(author),
                row.get(MEMBER.KNOWN_SINCE.getName(), OffsetDateTime.class).toInstant());
    }

    private static @Nullable YearMonth month(@Nullable LocalDate firstDay) {
        return firstDay == null ? null : YearMonth.from(firstDay);
    }
}
