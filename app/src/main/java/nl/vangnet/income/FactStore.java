package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DETERMINATION;
import static nl.vangnet.schema.Tables.DISREGARD_DECISION;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.STAY;
import static nl.vangnet.schema.Tables.WORK;
import static org.jooq.impl.DSL.any;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.rulegraph.Money;
import org.jooq.DSLContext;
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
    Map<Long, UnitFacts> load(Collection<Long> units, YearMonth month) {
        Long[] ids = units.toArray(Long[]::new);
        Map<Long, String> authors = sql.select(STAFF.ID, STAFF.NAME).from(STAFF).fetchMap(STAFF.ID, STAFF.NAME);
        Map<Long, List<Filed>> filed = new HashMap<>();
        members(ids, authors, filed);
        stays(ids, authors, filed);
        work(ids, authors, filed);
        incomes(ids, month, authors, filed);
        Map<String, Integer> monthsUsed = monthsUsed(ids, month);
        decisions(ids, authors, filed, monthsUsed);
        Map<Long, UnitFacts> facts = new HashMap<>();
        filed.forEach((unit, list) -> facts.put(unit, new UnitFacts(list, ofMembers(list, monthsUsed))));
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
                                provenance(
                                        row.getFact(),
                                        row.getSource(),
                                        row.getAuthorId(),
                                        row.getKnownSince(),
                                        authors))));
    }

    private void stays(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(STAY)
                .where(STAY.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Stay(
                                row.getFromDay(),
                                row.getToDay(),
                                provenance(
                                        row.getFact(),
                                        row.getSource(),
                                        row.getAuthorId(),
                                        row.getKnownSince(),
                                        authors))));
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
                                provenance(
                                        row.getFact(),
                                        row.getSource(),
                                        row.getAuthorId(),
                                        row.getKnownSince(),
                                        authors))));
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
                                provenance(
                                        row.getFact(),
                                        row.getSource(),
                                        row.getAuthorId(),
                                        row.getKnownSince(),
                                        authors))));
    }

    private void decisions(
            Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed, Map<String, Integer> monthsUsed) {
        sql.selectFrom(DISREGARD_DECISION)
                .where(DISREGARD_DECISION.UNIT_ID.eq(any(ids)))
                .forEach(row -> {
                    String person = row.getPersonId().toString();
                    monthsUsed.merge(person, row.getMonthsUsedBefore(), Integer::sum);
                    add(
                            filed,
                            row.getUnitId(),
                            new Filed.DisregardDecision(
                                    person,
                                    row.getGranted(),
                                    YearMonth.from(row.getFromMonth()),
                                    row.getMonthsUsedBefore(),
                                    provenance(
                                            row.getFact(),
                                            row.getSource(),
                                            row.getAuthorId(),
                                            row.getKnownSince(),
                                            authors)));
                });
    }

    /** Months before this one in which disregard n was applied, however often a month was determined. */
    private Map<String, Integer> monthsUsed(Long[] ids, YearMonth month) {
        Map<String, HashSet<LocalDate>> months = new HashMap<>();
        sql.select(DETERMINATION.MONTH, DETERMINATION.USED_DISREGARD_N)
                .from(DETERMINATION)
                .where(
                        DETERMINATION.UNIT_ID.eq(any(ids)),
                        DETERMINATION.MONTH.lt(month.atDay(1)),
                        DETERMINATION.USED_DISREGARD_N.ne(new Long[0]))
                .forEach(row -> {
                    for (Long person : row.value2()) {
                        months.computeIfAbsent(person.toString(), _ -> new HashSet<>())
                                .add(row.value1());
                    }
                });
        Map<String, Integer> used = new HashMap<>();
        months.forEach((person, set) -> used.put(person, set.size()));
        return used;
    }

    private static Map<String, Integer> ofMembers(List<Filed> filed, Map<String, Integer> monthsUsed) {
        Map<String, Integer> own = new HashMap<>();
        for (Filed fact : filed) {
            if (fact instanceof Filed.Member member && monthsUsed.containsKey(member.person())) {
                own.put(member.person(), monthsUsed.get(member.person()));
            }
        }
        return own;
    }

    private static void add(Map<Long, List<Filed>> filed, long unit, Filed fact) {
        filed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(fact);
    }

    private static Provenance provenance(
            long fact, String source, @Nullable Long author, OffsetDateTime knownSince, Map<Long, String> authors) {
        return new Provenance(
                Long.toString(fact), source, author == null ? null : authors.get(author), knownSince.toInstant());
    }

    private static @Nullable YearMonth month(@Nullable LocalDate firstDay) {
        return firstDay == null ? null : YearMonth.from(firstDay);
    }
}
