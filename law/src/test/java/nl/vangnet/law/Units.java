package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/** Builds made-up units for tests, a sentence at a time. */
final class Units {
    static final Instant LATE = Instant.parse("2026-12-31T00:00:00Z");

    private final List<Filed> filed = new ArrayList<>();
    private final List<UsedMonth> used = new ArrayList<>();

    static Units applicantBorn(String date) {
        return new Units().member("applicant", Role.APPLICANT, CoResidentKind.ORDINARY, true, date);
    }

    static Units applicantWithoutBirthDate() {
        return new Units().member("applicant", Role.APPLICANT, CoResidentKind.ORDINARY, true, null);
    }

    Units partnerBorn(String date) {
        return member("partner", Role.PARTNER, CoResidentKind.ORDINARY, true, date);
    }

    Units partnerWithoutRightBorn(String date) {
        return member("partner", Role.PARTNER, CoResidentKind.ORDINARY, false, date);
    }

    Units childBorn(String date) {
        return member("child" + filed.size(), Role.CHILD, CoResidentKind.ORDINARY, true, date);
    }

    Units childBorn(String date, CoResidentKind kind) {
        return member("child" + filed.size(), Role.CHILD, kind, true, date);
    }

    Units coResidentBorn(String date) {
        return coResidentBorn(date, CoResidentKind.ORDINARY);
    }

    Units coResidentBorn(@Nullable String date, CoResidentKind kind) {
        return member("coresident" + filed.size(), Role.CO_RESIDENT, kind, true, date);
    }

    Units inInstitution() {
        filed.add(new Filed.Stay(LocalDate.EPOCH, null, stated()));
        return this;
    }

    Units earns(String person, String month, String net) {
        filed.add(Filed.Income.ofMonth(
                person, IncomeKind.WAGE, null, YearMonth.parse(month), Money.parse(net), false, stated()));
        return this;
    }

    Units receives(String person, String month, String net) {
        return receives(person, IncomeKind.OTHER, month, net);
    }

    Units receives(String person, IncomeKind kind, String month, String net) {
        filed.add(Filed.Income.ofMonth(person, kind, null, YearMonth.parse(month), Money.parse(net), false, stated()));
        return this;
    }

    Units disregardFor(String person, boolean granted) {
        filed.add(new Filed.DisregardDecision(person, Disregard.N, granted, YearMonth.of(2015, 1), 0, stated()));
        return this;
    }

    Units grants(String person, Disregard disregard) {
        return grants(person, disregard, 0);
    }

    Units grants(String person, Disregard disregard, int monthsUsedBefore) {
        return with(new Filed.DisregardDecision(
                person, disregard, true, YearMonth.of(2015, 1), monthsUsedBefore, stated()));
    }

    Units afterMonthsOfDisregard(int months) {
        for (int i = 0; i < months; i++) {
            used.add(new UsedMonth(
                    "applicant", Disregard.N, YearMonth.of(2010, 1).plusMonths(i)));
        }
        return this;
    }

    Units after(Disregard disregard, String month) {
        used.add(new UsedMonth("applicant", disregard, YearMonth.parse(month)));
        return this;
    }

    /** Income relations are named by the employer; each month of one needs a statement. */
    Units worksAt(String employer, String person, String from) {
        return with(new Filed.Work(person, YearMonth.parse(from), null, Provenance.stated(employer, employer)));
    }

    Units earnsAt(String employer, String person, String month, String net) {
        return with(Filed.Income.ofMonth(
                person,
                IncomeKind.WAGE,
                employer,
                YearMonth.parse(month),
                Money.parse(net),
                false,
                Provenance.stated("statement of " + employer + " over " + month, "payslip of " + employer)));
    }

    Units with(Filed fact) {
        filed.add(fact);
        return this;
    }

    Determination in(String month) {
        return in(month, "none");
    }

    Determination in(String month, String municipality) {
        return in(month, municipality, LATE);
    }

    Determination in(String month, String municipality, Instant knownAt) {
        return Participatiewet.of(municipality).orElseThrow().determine(facts(), YearMonth.parse(month), knownAt);
    }

    UnitFacts facts() {
        return new UnitFacts(filed, used);
    }

    private Units member(String person, Role role, CoResidentKind kind, boolean entitled, @Nullable String born) {
        LocalDate birthDate = born == null ? null : LocalDate.parse(born);
        filed.add(new Filed.Member(person, role, kind, entitled, birthDate, LocalDate.EPOCH, null, stated()));
        return this;
    }

    private Provenance stated() {
        return Provenance.stated("fact" + filed.size(), "test");
    }
}
