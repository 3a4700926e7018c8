package nl.vangnet.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Role;
import nl.vangnet.population.DisregardGrant;
import nl.vangnet.population.Household;
import nl.vangnet.population.Job;
import nl.vangnet.population.WageStatement;
import nl.vangnet.schema.tables.records.DisregardDecisionRecord;
import nl.vangnet.schema.tables.records.IncomeRecord;
import nl.vangnet.schema.tables.records.WorkRecord;
import org.jooq.TableRecord;

/**
 * What the municipality knows by now of the work of one household: the work itself, the statements that arrived, and the decisions on the
 * disregard.
 */
final class WageFiles {
    /** A Monday on which four weeks begin. */
    private static final LocalDate A_FIRST_MONDAY = LocalDate.of(2018, 1, 1);
    /** One worker in so many waits for a decision on the disregard, so that the list of undecided months is not empty. */
    private static final int ONE_IN_WAITS = 40;
    /** The same of single parents with a young child, for the disregard that is theirs after the first. */
    private static final int ONE_IN_WAITS_FOR_R = 10;

    private static final int ONE_IN_IS_REFUSED_R = 4;
    /** Above the age that the law asks, so that the disregard also ends by it. */
    private static final int YOUNG = 14;

    private final Household household;
    private final long firstPerson;
    private final long incomeConsultant;
    private final Instant now;
    private final YearMonth lastMonth;
    private final ZoneId zone;
    private long facts;

    WageFiles(
            Household household,
            long firstPerson,
            long incomeConsultant,
            Instant now,
            YearMonth lastMonth,
            ZoneId zone,
            long facts) {
        this.household = household;
        this.firstPerson = firstPerson;
        this.incomeConsultant = incomeConsultant;
        this.now = now;
        this.lastMonth = lastMonth;
        this.zone = zone;
        this.facts = facts;
    }

    /** Adds the rows. Returns the last fact number used. */
    long file(List<TableRecord<?>> filed) {
        for (int job = 0; job < household.jobs().size(); job++) {
            work(job, filed);
        }
        household.jobs().stream().map(Job::resident).distinct().forEach(resident -> decide(resident, filed));
        return facts;
    }

    private void work(int number, List<TableRecord<?>> filed) {
        Job job = household.jobs().get(number);
        WorkRecord work = new WorkRecord();
        work.setFact(++facts);
        work.setKnownSince(at(YearMonth.from(job.start()), 1, 9));
        if (work.getKnownSince().toInstant().isAfter(now)) {
            return;
        }
        work.setUnitId((long) household.clientNumber());
        work.setPersonId(firstPerson + job.resident());
        work.setEmployer(job.employer());
        work.setFromMonth(job.start().withDayOfMonth(1));
        if (job.end() != null) {
            work.setToMonth(job.end().withDayOfMonth(1));
        }
        work.setPayrollNumber(SampleWageFile.payrollNumber(job.employer()));
        work.setRelationNumber(number + 1);
        work.setSource("polisadministratie");
        filed.add(work);
        YearMonth first = lastMonth.minusMonths(Demonstration.MONTHS_OF_HISTORY);
        if (job.fourWeekly()) {
            fourWeeks(number, work, first, filed);
            return;
        }
        for (YearMonth month = first; !month.isAfter(lastMonth); month = month.plusMonths(1)) {
            if (lasts(job, month)) {
                wages(number, work, month, month.atDay(1), month.atEndOfMonth(), filed);
            }
        }
    }

    /** Wages of four weeks are stated in their own periods; the drawn amounts are those of a month, thirteen twelfths of them. */
    private void fourWeeks(int number, WorkRecord work, YearMonth first, List<TableRecord<?>> filed) {
        Job job = household.jobs().get(number);
        LocalDate from = A_FIRST_MONDAY;
        while (from.plusDays(27).isBefore(first.atDay(1))) {
            from = from.plusDays(28);
        }
        for (; !from.isAfter(lastMonth.atEndOfMonth()); from = from.plusDays(28)) {
            LocalDate to = from.plusDays(27);
            if (lasts(job, YearMonth.from(to)) && !to.isBefore(job.start())) {
                wages(number, work, YearMonth.from(to), from.isBefore(job.start()) ? job.start() : from, to, filed);
            }
        }
    }

    private static boolean lasts(Job job, YearMonth month) {
        return !month.isBefore(YearMonth.from(job.start()))
                && (job.end() == null || !month.isAfter(YearMonth.from(job.end())));
    }

    private void wages(
            int job, WorkRecord work, YearMonth month, LocalDate from, LocalDate to, List<TableRecord<?>> filed) {
        long fact = ++facts;
        for (WageStatement statement : statements(job, month, now)) {
            IncomeRecord stated = income(fact, work, from, to, statement);
            stated.setSource("loonaangifte van " + work.getEmployer());
            filed.add(stated);
        }
    }

    private IncomeRecord income(long fact, WorkRecord work, LocalDate from, LocalDate to, WageStatement statement) {
        boolean fourWeeks = ChronoUnit.DAYS.between(from, to) == 27;
        IncomeRecord income = new IncomeRecord();
        income.setFact(fact);
        income.setKnownSince(arrival(statement));
        income.setUnitId(work.getUnitId());
        income.setPersonId(work.getPersonId());
        income.setKind("WAGE");
        income.setComponent("REGULAR");
        income.setWork(work.getFact());
        income.setFromDay(from);
        income.setToDay(to);
        income.setNet(
                fourWeeks ? statement.net().cents() * 12 / 13 : statement.net().cents());
        income.setEstimate(false);
        return income;
    }

    /** Statements that a check at the door lets in: not about someone else, and not below zero. */
    private List<WageStatement> statements(int job, YearMonth month, Instant until) {
        return household.wageStatements().stream()
                .filter(s -> s.job() == job && s.month().equals(month))
                .filter(s -> !s.belongsToSomeoneElse() && !s.net().isNegative())
                .filter(s -> !arrival(s).toInstant().isAfter(until))
                .toList();
    }

    private void decide(int resident, List<TableRecord<?>> filed) {
        DisregardGrant grant = household.disregardGrants().stream()
                .filter(g -> g.resident() == resident && g.letter().equals("n"))
                .findFirst()
                .orElse(null);
        if (grant == null && household.clientNumber() % ONE_IN_WAITS == 0) {
            return;
        }
        YearMonth first = lastMonth.minusMonths(Demonstration.MONTHS_OF_HISTORY);
        YearMonth from = grant == null ? first : grant.from();
        int used = grant == null ? 0 : grant.monthsUsedBeforeWindow();
        filed.add(decision(resident, Disregard.N, grant != null, from, used));
        boolean waits = household.clientNumber() % ONE_IN_WAITS_FOR_R == 0;
        if (grant != null && isSingleParentOfYoungChild() && !waits) {
            boolean granted = household.clientNumber() % ONE_IN_IS_REFUSED_R != 0;
            filed.add(decision(resident, Disregard.R, granted, from, 0));
        }
    }

    /** As far as the disregard of art. 31(2)r asks; whether the child is still young enough is for the rules. */
    private boolean isSingleParentOfYoungChild() {
        return household.partner() == null
                && household.residents().stream()
                        .anyMatch(one -> one.role() == Role.CHILD
                                && one.birthDate().isAfter(lastMonth.atDay(1).minusYears(YOUNG)));
    }

    private DisregardDecisionRecord decision(
            int resident, Disregard disregard, boolean granted, YearMonth from, int usedBefore) {
        DisregardDecisionRecord decision = new DisregardDecisionRecord();
        decision.setFact(++facts);
        decision.setUnitId((long) household.clientNumber());
        decision.setPersonId(firstPerson + resident);
        decision.setDisregard(disregard.letter());
        decision.setGranted(granted);
        decision.setFromMonth(from.atDay(1));
        decision.setMonthsUsedBefore(usedBefore);
        decision.setKnownSince(at(from, 1, 9));
        decision.setSource(granted ? "besluit: vrijlating toegekend" : "besluit: geen vrijlating");
        decision.setAuthorId(incomeConsultant);
        return decision;
    }

    private OffsetDateTime arrival(WageStatement statement) {
        return statement.arrivesOn().atTime(LocalTime.of(9, 0)).atZone(zone).toOffsetDateTime();
    }

    private OffsetDateTime at(YearMonth month, int day, int hour) {
        return month.atDay(day).atTime(LocalTime.of(hour, 0)).atZone(zone).toOffsetDateTime();
    }
}
