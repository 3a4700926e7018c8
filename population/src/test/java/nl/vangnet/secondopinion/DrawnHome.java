package nl.vangnet.secondopinion;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.UsedMonth;
import nl.vangnet.law.WageComponent;
import nl.vangnet.rulegraph.Money;

/**
 * A household drawn for what the law makes a difference of, not for likelihood: people around their birthdays, partners without right,
 * cost sharers of all kinds, institutions, every disregard, four-weekly wages.
 */
final class DrawnHome {
    private static final YearMonth EARLIEST = YearMonth.of(2018, 1);
    private static final int MONTHS_WITH_AMOUNTS = 107;
    private static final int LONGEST = 8;
    private static final int[] AGES_THAT_MATTER = {21, 27, 66, 67};

    private final RandomGenerator random;
    private final List<Filed> filed = new ArrayList<>();
    private final List<UsedMonth> used = new ArrayList<>();
    private int facts;

    final YearMonth first;
    final YearMonth last;

    DrawnHome(RandomGenerator random) {
        this.random = random;
        int from = random.nextInt(MONTHS_WITH_AMOUNTS);
        first = EARLIEST.plusMonths(from);
        last = first.plusMonths(random.nextInt(Math.min(LONGEST, MONTHS_WITH_AMOUNTS - from)));
        person("client", Role.APPLICANT, CoResidentKind.ORDINARY, true, adult());
        earn("client");
        if (chance(45)) {
            person("partner", Role.PARTNER, CoResidentKind.ORDINARY, chance(70), adult());
            earn("partner");
        }
        for (int child = random.nextInt(3); child > 0; child--) {
            person("child " + child, Role.CHILD, kind(), true, around(chance(50) ? 12 : chance(50) ? 18 : 27));
        }
        for (int other = chance(50) ? 0 : random.nextInt(4); other > 0; other--) {
            person(
                    "other " + other,
                    Role.CO_RESIDENT,
                    kind(),
                    true,
                    chance(60) ? around(chance(50) ? 21 : 27) : adult());
        }
        if (chance(8)) {
            LocalDate start = day();
            filed.add(new Filed.Stay(start, chance(50) ? null : start.plusDays(random.nextInt(150)), stated()));
        }
    }

    UnitFacts facts() {
        return new UnitFacts(filed, used);
    }

    private void person(String name, Role role, CoResidentKind kind, boolean entitled, LocalDate birth) {
        LocalDate from = role == Role.APPLICANT || chance(70) ? first.atDay(1).minusYears(1) : day();
        from = from.isBefore(birth) ? birth : from;
        LocalDate to = role == Role.APPLICANT || chance(80) ? null : day();
        filed.add(new Filed.Member(
                name, role, kind, entitled, birth, from, to == null || to.isBefore(from) ? null : to, stated()));
    }

    private LocalDate adult() {
        return chance(50)
                ? around(AGES_THAT_MATTER[random.nextInt(AGES_THAT_MATTER.length)])
                : first.atDay(1).minusYears(18).minusDays(random.nextInt(365 * 55));
    }

    /** Somebody who has this birthday about now. */
    private LocalDate around(int age) {
        return day().plusDays(random.nextInt(-400, 60)).minusYears(age);
    }

    private CoResidentKind kind() {
        CoResidentKind[] kinds = CoResidentKind.values();
        return chance(60) ? CoResidentKind.ORDINARY : kinds[random.nextInt(kinds.length)];
    }

    /** Work, other income and what was decided of it. */
    private void earn(String name) {
        for (int job = chance(40) ? 0 : 1 + random.nextInt(2); job > 0; job--) {
            work(name);
        }
        if (chance(20)) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                IncomeKind kind = chance(50) ? IncomeKind.BENEFIT : IncomeKind.MAINTENANCE;
                filed.add(Filed.Income.ofMonth(name, kind, null, month, amount(900_00), false, stated()));
            }
        }
        for (Disregard disregard : Disregard.BY_DECISION) {
            if (chance(disregard == Disregard.N ? 90 : 35)) {
                decide(name, disregard);
            }
        }
    }

    private void decide(String name, Disregard disregard) {
        boolean granted = chance(80);
        YearMonth from = chance(85) ? first.minusMonths(random.nextInt(30)) : first.plusMonths(random.nextInt(4));
        int before = chance(50) ? 0 : random.nextInt(disregard == Disregard.N ? 8 : 14);
        filed.add(new Filed.DisregardDecision(name, disregard, granted, from, granted ? before : 0, stated()));
        if (granted && chance(30)) {
            for (int month = random.nextInt(1, 8); month > 0; month--) {
                used.add(new UsedMonth(name, disregard, first.minusMonths(month)));
            }
        }
    }

    private void work(String name) {
        YearMonth to = chance(80) ? null : first.plusMonths(random.nextInt(5));
        Provenance provenance = stated();
        filed.add(new Filed.Work(name, first.minusMonths(random.nextInt(4)), to, provenance));
        YearMonth until = to == null || to.isAfter(last) ? last : to;
        if (chance(30)) {
            LocalDate start = first.atDay(1).minusDays(random.nextInt(28));
            while (!start.isAfter(until.atEndOfMonth())) {
                wage(name, provenance.fact(), start, start.plusDays(27));
                start = start.plusDays(28);
            }
            return;
        }
        for (YearMonth month = first; !month.isAfter(until); month = month.plusMonths(1)) {
            if (chance(98)) {
                wage(name, provenance.fact(), month.atDay(1), month.atEndOfMonth());
            }
        }
    }

    private void wage(String name, String work, LocalDate from, LocalDate to) {
        Money net = chance(5) ? Money.ZERO : amount(chance(80) ? 900_00 : 2500_00);
        filed.add(new Filed.Income(
                name, IncomeKind.WAGE, WageComponent.REGULAR, work, from, to, net, chance(10), stated()));
    }

    private Money amount(int most) {
        return Money.ofCents(random.nextInt(1, most));
    }

    private LocalDate day() {
        return first.atDay(1).plusDays(random.nextInt(-20, 200));
    }

    private Provenance stated() {
        return Provenance.stated("fact " + facts++, "drawn");
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
