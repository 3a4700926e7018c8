package nl.vangnet.income;

import static nl.vangnet.schema.Tables.DISREGARD_DECISION;
import static nl.vangnet.schema.Tables.ENTITLEMENT;
import static nl.vangnet.schema.Tables.INCOME;
import static nl.vangnet.schema.Tables.LOWERING;
import static nl.vangnet.schema.Tables.MEMBER;
import static nl.vangnet.schema.Tables.REDUCTION;
import static nl.vangnet.schema.Tables.STAFF;
import static nl.vangnet.schema.Tables.STAY;
import static nl.vangnet.schema.Tables.SUSPENSION;
import static nl.vangnet.schema.Tables.WORK;
import static nl.vangnet.schema.Tables.YOUTH_SUPPLEMENT;
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
import nl.vangnet.law.BenefitLaw;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Lowering;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.UsedMonth;
import nl.vangnet.law.WageComponent;
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
        return load(units, month, month, knownAt);
    }

    /** The same for the months from one to another; what was used of disregards is that before the first. */
    Map<Long, UnitFacts> load(Collection<Long> units, YearMonth first, YearMonth last, Instant knownAt) {
        Long[] ids = units.toArray(Long[]::new);
        Map<Long, String> authors = sql.select(STAFF.ID, STAFF.NAME).from(STAFF).fetchMap(STAFF.ID, STAFF.NAME);
        Map<Long, List<Filed>> filed = new HashMap<>();
        members(ids, authors, filed);
        stays(ids, authors, filed);
        work(ids, authors, filed);
        entitlements(ids, authors, filed);
        incomes(ids, first, last, authors, filed);
        decisions(ids, authors, filed);
        youthSupplements(ids, authors, filed);
        lowerings(ids, authors, filed);
        reductions(ids, authors, filed);
        suspensions(ids, authors, filed);
        Map<String, List<UsedMonth>> used = usedMonths(ids, first, knownAt);
        Map<Long, UnitFacts> facts = new HashMap<>();
        filed.forEach((unit, list) -> facts.put(unit, new UnitFacts(list, usedBy(list, used))));
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
                                row.getDied(),
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

    private void entitlements(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(ENTITLEMENT)
                .where(ENTITLEMENT.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Entitlement(
                                row.getFromDay(),
                                row.getToDay(),
                                row.getEndReason() == null ? null : Filed.EndReason.valueOf(row.getEndReason()),
                                BenefitLaw.valueOf(row.getLaw()),
                                provenance(row, authors))));
    }

    private void incomes(
            Long[] ids, YearMonth first, YearMonth last, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(INCOME)
                .where(
                        INCOME.UNIT_ID.eq(any(ids)),
                        INCOME.FROM_DAY.le(last.atEndOfMonth()),
                        INCOME.TO_DAY
                                .ge(first.atDay(1))
                                // What a volunteer is paid counts by the year.
                                .or(INCOME.KIND
                                        .eq(IncomeKind.VOLUNTEER.name())
                                        .and(INCOME.TO_DAY.ge(first.withMonth(1).atDay(1)))))
                .orderBy(INCOME.FACT)
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Income(
                                row.getPersonId().toString(),
                                IncomeKind.valueOf(row.getKind()),
                                WageComponent.valueOf(row.getComponent()),
                                row.getWork() == null ? null : row.getWork().toString(),
                                row.getFromDay(),
                                row.getToDay(),
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
                                Disregard.ofLetter(row.getDisregard()),
                                row.getGranted(),
                                YearMonth.from(row.getFromMonth()),
                                row.getMonthsUsedBefore(),
                                provenance(row, authors))));
    }

    private void youthSupplements(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(YOUTH_SUPPLEMENT)
                .where(YOUTH_SUPPLEMENT.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.YouthSupplement(
                                row.getPersonId().toString(),
                                row.getGranted(),
                                YearMonth.from(row.getFromMonth()),
                                month(row.getToMonth()),
                                provenance(row, authors))));
    }

    private void lowerings(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(LOWERING)
                .where(LOWERING.UNIT_ID.eq(any(ids)))
                .orderBy(LOWERING.FACT)
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Lowered(
                                Lowering.valueOf(row.getWhy()),
                                YearMonth.from(row.getFromMonth()),
                                month(row.getToMonth()),
                                provenance(row, authors))));
    }

    private void reductions(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(REDUCTION)
                .where(REDUCTION.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Reduction(
                                row.getPercentage(),
                                YearMonth.from(row.getFromMonth()),
                                YearMonth.from(row.getToMonth()),
                                row.getDecision(),
                                provenance(row, authors))));
    }

    private void suspensions(Long[] ids, Map<Long, String> authors, Map<Long, List<Filed>> filed) {
        sql.selectFrom(SUSPENSION)
                .where(SUSPENSION.UNIT_ID.eq(any(ids)))
                .forEach(row -> add(
                        filed,
                        row.getUnitId(),
                        new Filed.Suspension(row.getFromDay(), row.getToDay(), provenance(row, authors))));
    }

    /**
     * By person, the months before this one in which disregards were applied for the people of these units, in whichever unit they were then.
     * Of a month that was determined more than once the last determination known by then counts.
     */
    private Map<String, List<UsedMonth>> usedMonths(Long[] ids, YearMonth before, Instant knownAt) {
        Map<String, List<UsedMonth>> used = new HashMap<>();
        sql.resultQuery("""
                        select split_part(used, ':', 2), split_part(used, ':', 1), month
                        from (
                            select distinct on (unit_id, month) month, used_disregards
                            from determination
                            where unit_id in (
                                    select theirs.unit_id from member own join member theirs using (person_id)
                                    where own.unit_id = any ({0}))
                                and month < {1} and known_at <= {2}
                            order by unit_id, month, known_at desc) last
                        cross join unnest(used_disregards) used
                        order by month""", val(ids), val(before.atDay(1)), val(Moments.atOffset(knownAt)))
                .forEach(row -> {
                    String person = row.get(0, String.class);
                    used.computeIfAbsent(person, _ -> new ArrayList<>())
                            .add(new UsedMonth(
                                    person,
                                    Disregard.ofLetter(row.get(1, String.class)),
                                    YearMonth.from(row.get(2, LocalDate.class))));
                });
        return used;
    }

    private static List<UsedMonth> usedBy(List<Filed> filed, Map<String, List<UsedMonth>> used) {
        return filed.stream()
                .filter(Filed.Member.class::isInstance)
                .map(fact -> ((Filed.Member) fact).person())
                .distinct()
                .flatMap(person -> used.getOrDefault(person, List.of()).stream())
                .toList();
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
