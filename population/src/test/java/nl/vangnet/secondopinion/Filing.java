package nl.vangnet.secondopinion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.population.Departure;
import nl.vangnet.population.DisregardGrant;
import nl.vangnet.population.Household;
import nl.vangnet.population.Job;
import nl.vangnet.population.Resident;
import nl.vangnet.population.WageStatement;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/** Files what a municipality comes to know of a drawn household, each version on its day: late, estimated first, and corrected. */
final class Filing {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    /** One household in so many waits for its decision on the disregard. */
    private static final int ONE_IN_WAITS = 40;

    private static final int DAYS_UNTIL_DEPARTURE_IS_KNOWN = 3;

    private final Household household;
    private final YearMonth first;
    private final YearMonth last;
    private final List<Filed> filed = new ArrayList<>();

    private Filing(Household household, YearMonth first, YearMonth last) {
        this.household = household;
        this.first = first;
        this.last = last;
    }

    /** @param first of the months the wages are told of */
    static UnitFacts of(Household household, YearMonth first, YearMonth last) {
        Filing filing = new Filing(household, first, last);
        filing.members();
        filing.filed.add(new Filed.Entitlement(
                household.assistanceFrom(),
                null,
                null,
                known("entitlement", "decision", morning(household.assistanceFrom()))));
        for (int job = 0; job < household.jobs().size(); job++) {
            filing.work(job);
        }
        household.jobs().stream().map(Job::resident).distinct().forEach(filing::decision);
        return new UnitFacts(filing.filed, List.of());
    }

    static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant();
    }

    private void members() {
        for (int i = 0; i < household.residents().size(); i++) {
            Resident resident = household.residents().get(i);
            member(i, resident, null, morning(resident.reportedOn()));
            LocalDate left = resident.movedOut();
            if (left != null) {
                member(i, resident, left, morning(left.plusDays(DAYS_UNTIL_DEPARTURE_IS_KNOWN)));
            }
        }
    }

    private void member(int number, Resident resident, @Nullable LocalDate to, Instant since) {
        filed.add(new Filed.Member(
                person(number),
                resident.role(),
                resident.coResidentKind(),
                resident.entitled(),
                resident.birthDate(),
                resident.movedIn(),
                to,
                to != null && resident.departure() == Departure.DIED,
                known("member " + number, "register", since)));
    }

    private void work(int number) {
        Job job = household.jobs().get(number);
        YearMonth from = YearMonth.from(job.start());
        LocalDate end = job.end();
        filed.add(new Filed.Work(
                person(job.resident()), from, null, known("work " + number, "register", morning(from.atDay(1)))));
        if (end != null) {
            filed.add(new Filed.Work(
                    person(job.resident()),
                    from,
                    YearMonth.from(end),
                    known("work " + number, "register", morning(end.plusDays(1)))));
        }
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            if (!month.isBefore(from) && (end == null || !month.isAfter(YearMonth.from(end)))) {
                wages(number, month);
            }
        }
    }

    /** An estimate on the first of the month after what was earned the month before, then what arrives, each a version of the last. */
    private void wages(int job, YearMonth month) {
        Instant estimatedOn = morning(month.atDay(1)).plusSeconds(1);
        List<WageStatement> before = statements(job, month.minusMonths(1)).stream()
                .filter(s -> morning(s.arrivesOn()).isBefore(estimatedOn))
                .toList();
        if (!before.isEmpty()) {
            wage(job, month, before.getLast().net(), true, estimatedOn);
        }
        for (WageStatement statement : statements(job, month)) {
            wage(job, month, statement.net(), false, morning(statement.arrivesOn()));
        }
    }

    private List<WageStatement> statements(int job, YearMonth month) {
        return household.wageStatements().stream()
                .filter(s -> s.job() == job && s.month().equals(month))
                .toList();
    }

    private void wage(int job, YearMonth month, Money net, boolean estimate, Instant since) {
        filed.add(Filed.Income.ofMonth(
                person(household.jobs().get(job).resident()),
                IncomeKind.WAGE,
                "work " + job,
                month,
                net,
                estimate,
                known("wage " + job + " " + month, "employer", since)));
    }

    private void decision(int resident) {
        DisregardGrant grant = household.disregardGrants().stream()
                .filter(g -> g.resident() == resident)
                .findFirst()
                .orElse(null);
        if (grant == null && household.clientNumber() % ONE_IN_WAITS == 0) {
            return;
        }
        YearMonth from = grant == null ? first : grant.from();
        filed.add(new Filed.DisregardDecision(
                person(resident),
                grant == null ? Disregard.N : Disregard.ofLetter(grant.letter()),
                grant != null,
                from,
                grant == null ? 0 : grant.monthsUsedBeforeWindow(),
                known("decision " + resident, "decision", morning(from.atDay(1)))));
    }

    private static String person(int resident) {
        return "resident " + resident;
    }

    private static Provenance known(String fact, String source, Instant since) {
        return new Provenance(fact, source, null, since);
    }
}
