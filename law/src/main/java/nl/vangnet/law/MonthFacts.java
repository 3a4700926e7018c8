package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Facts;
import org.jspecify.annotations.Nullable;

/** The facts of a unit resolved for one month: those that hold on its first day or over it, in the version known at a moment. */
final class MonthFacts implements Facts {
    private static final String NO_BEGIN_OR_END = "geen begin of einde van het recht in deze maand bekend";

    private final YearMonth month;
    private final List<Filed> known;
    private final List<Filed.Member> members;
    private final List<UsedMonth> used;
    private final EntitledDays entitled;
    private final Instant knownAt;

    MonthFacts(UnitFacts unit, YearMonth month, Instant knownAt) {
        this.month = month;
        this.known = latestVersions(unit.filed(), knownAt);
        this.used = unit.used();
        this.knownAt = knownAt;
        this.entitled = new EntitledDays(of(Filed.Entitlement.class).toList(), month);
        LocalDate first = month.atDay(1);
        this.members = of(Filed.Member.class)
                .filter(member -> lasts(member.from(), member.lastDayOfNorm(), first))
                .toList();
    }

    /** Of every fact the version that was known last by then. */
    static List<Filed> latestVersions(Collection<Filed> filed, Instant knownAt) {
        Map<String, Filed> latest = new LinkedHashMap<>();
        for (Filed fact : filed) {
            if (fact.provenance().knownAt(knownAt)) {
                latest.merge(fact.provenance().fact(), fact, MonthFacts::later);
            }
        }
        return List.copyOf(latest.values());
    }

    private static Filed later(Filed one, Filed other) {
        return other.provenance().order().isBefore(one.provenance().order()) ? one : other;
    }

    private static boolean lasts(LocalDate from, @Nullable LocalDate to, LocalDate on) {
        return !from.isAfter(on) && (to == null || !to.isBefore(on));
    }

    List<Filed.Member> members() {
        return members;
    }

    @Override
    public int persons() {
        return members.size();
    }

    @Override
    public String person(int person) {
        return members.get(person).person();
    }

    @Override
    public List<Fact> facts(String key, int person) {
        return person == UNIT ? ofUnit(key) : ofPerson(key, person);
    }

    private List<Fact> ofUnit(String key) {
        return switch (key) {
            case "otherLaw" -> otherLaw();
            case "institution" -> institution();
            case "partMonth" -> partMonth();
            case "entitledDays" -> entitled(entitled.days);
            case "daysOfMonth" -> List.of(new Fact(month.lengthOfMonth(), none("kalender")));
            case "lowering" -> lowering();
            case "reductionPercentage" -> reductions();
            case "suspended" -> suspended();
            default -> throw new IllegalArgumentException("no fact has the key " + key);
        };
    }

    private List<Fact> ofPerson(String key, int person) {
        Filed.Member member = members.get(person);
        return switch (key) {
            case "role" -> one(ordinal(member.role()), member.provenance());
            case "coResidentKind" -> one(ordinal(member.kind()), member.provenance());
            case "entitled" -> one(member.entitled() ? 1 : 0, member.provenance());
            case "birthDate" ->
                member.birthDate() == null ? List.of() : one(member.birthDate().toEpochDay(), member.provenance());
            case "youthSupplement" -> youthSupplement(member.person());
            case "earnings" -> earnings(member.person(), false, false);
            case "earnings.extrasPaid" -> earnings(member.person(), false, true);
            case "earnings.fourWeeks" -> earnings(member.person(), true, false);
            case "earnings.fourWeeks.extrasPaid" -> earnings(member.person(), true, true);
            case "otherIncome" -> otherIncome(member.person(), null);
            case "privatePension" -> otherIncome(member.person(), IncomeKind.PENSION);
            case "volunteerAllowance" -> otherIncome(member.person(), IncomeKind.VOLUNTEER);
            case "volunteerAllowanceOfYear" -> volunteerAllowanceOfYear(member.person());
            case "disregardGranted" -> granted(member.person(), Disregard.N);
            case "disregardGranted.r" -> granted(member.person(), Disregard.R);
            case "disregardGranted.y" -> grantedOrNot(member.person(), Disregard.Y);
            case "disregardGranted.z" -> grantedOrNot(member.person(), Disregard.Z);
            case "disregardGranted.aa" -> granted(member.person(), Disregard.AA);
            case "disregardMonthsUsed" -> monthsUsed(member.person(), Disregard.N);
            case "disregardMonthsUsed.r" -> monthsUsed(member.person(), Disregard.R);
            case "notOffsetMonthsUsed" -> monthsNotOffset(member.person());
            case "disregardMonthsUsed.z" -> monthsUsed(member.person(), Disregard.Z);
            default -> throw new IllegalArgumentException("no fact has the key " + key);
        };
    }

    private List<Fact> partMonth() {
        return entitled.days < month.lengthOfMonth() ? entitled(1) : List.of(new Fact(0, none(NO_BEGIN_OR_END)));
    }

    /** Whether the unit has a benefit under another law on a day of the month. */
    private List<Fact> otherLaw() {
        return entitled.because.stream()
                .filter(right -> right.law() != BenefitLaw.PW)
                .findFirst()
                .map(right -> one(1, right.provenance()))
                .orElse(List.of(new Fact(0, none("geen recht onder een andere wet bekend"))));
    }

    /** A fact about the right to assistance, from what says so. */
    private List<Fact> entitled(int value) {
        return entitled.because.isEmpty()
                ? List.of(new Fact(value, none(NO_BEGIN_OR_END)))
                : one(value, entitled.because.getLast().provenance());
    }

    /** Of several decisions on a month the one that was filed last counts; without one there is no supplement. */
    private List<Fact> youthSupplement(String person) {
        return of(Filed.YouthSupplement.class)
                .filter(decision -> decision.person().equals(person) && holds(decision.from(), decision.to()))
                .max(Comparator.comparing(decision -> decision.provenance().order()))
                .map(decision -> one(decision.granted() ? 1 : 0, decision.provenance()))
                .orElse(List.of(new Fact(0, none("geen besluit bekend"))));
    }

    private List<Fact> lowering() {
        return of(Filed.Lowered.class)
                .filter(lowered -> holds(lowered.from(), lowered.to()))
                .reduce((_, last) -> last)
                .map(lowered -> one(ordinal(lowered.why()), lowered.provenance()))
                .orElse(List.of(new Fact(ordinal(Lowering.NONE), none("geen besluit bekend"))));
    }

    private List<Fact> reductions() {
        List<Fact> reductions = of(Filed.Reduction.class)
                .filter(reduction -> holds(reduction.from(), reduction.to()))
                .flatMap(reduction -> one(reduction.percentage(), reduction.provenance()).stream())
                .toList();
        return reductions.isEmpty() ? List.of(new Fact(0, none("geen besluit bekend"))) : reductions;
    }

    /** Whether payment of the month waits at the moment that is asked about. */
    private List<Fact> suspended() {
        LocalDate today = LocalDate.ofInstant(knownAt, ZoneOffset.UTC);
        return of(Filed.Suspension.class)
                .filter(suspension -> !suspension.from().isAfter(month.atEndOfMonth()) && suspension.lastsOn(today))
                .findFirst()
                .map(suspension -> one(1, suspension.provenance()))
                .orElse(List.of(new Fact(0, none("geen opschorting bekend"))));
    }

    private boolean holds(YearMonth from, @Nullable YearMonth to) {
        return !from.isAfter(month) && (to == null || !to.isBefore(month));
    }

    private List<Fact> institution() {
        LocalDate first = month.atDay(1);
        return of(Filed.Stay.class)
                .filter(stay -> lasts(stay.from(), stay.to(), first))
                .findFirst()
                .map(stay -> one(1, stay.provenance()))
                .orElse(List.of(new Fact(0, none("geen verblijf in een inrichting bekend"))));
    }

    /** Of a month with right on some of its days, the wages over those days. */
    private List<Fact> earnings(String person, boolean fourWeeks, boolean extrasPaid) {
        List<Fact> parts = new ArrayList<>();
        for (EntitledDays.Row row : entitled.rows) {
            Optional<List<Fact>> wages = new Wages(known, person, row.from(), row.to(), fourWeeks, extrasPaid).facts();
            if (wages.isEmpty()) {
                return List.of();
            }
            parts.addAll(wages.get());
        }
        return parts.isEmpty() ? List.of(new Fact(0, none("geen werk bekend"))) : parts;
    }

    /** What someone received that is no wage: of one kind, or (null) of all. */
    private List<Fact> otherIncome(String person, @Nullable IncomeKind kind) {
        List<Fact> parts = new ArrayList<>();
        for (EntitledDays.Row row : entitled.rows) {
            incomes(person, row.from(), row.to())
                    .filter(income -> kind == null || income.kind() == kind)
                    .map(income -> Wages.overDays(income, row))
                    .forEach(parts::add);
        }
        return parts.isEmpty() ? List.of(new Fact(0, none("geen ander inkomen bekend"))) : parts;
    }

    /** This month and those of the same year before it. */
    private List<Fact> volunteerAllowanceOfYear(String person) {
        EntitledDays.Row year = new EntitledDays.Row(month.withMonth(1).atDay(1), month.atEndOfMonth());
        return incomes(person, year.from(), year.to())
                .filter(income -> income.kind() == IncomeKind.VOLUNTEER)
                .map(income -> Wages.overDays(income, year))
                .toList();
    }

    private Stream<Filed.Income> incomes(String person, LocalDate from, LocalDate to) {
        return of(Filed.Income.class)
                .filter(income -> income.person().equals(person)
                        && income.kind() != IncomeKind.WAGE
                        && income.net() != null
                        && !income.from().isAfter(to)
                        && !income.to().isBefore(from));
    }

    /** Of several decisions the one whose first month came last counts. */
    private List<Fact> granted(String person, Disregard disregard) {
        return decision(person, disregard)
                .map(decision -> one(decision.granted() ? 1 : 0, decision.provenance()))
                .orElse(List.of());
    }

    private Optional<Filed.DisregardDecision> decision(String person, Disregard disregard) {
        return of(Filed.DisregardDecision.class)
                .filter(decision -> decision.person().equals(person)
                        && decision.disregard() == disregard
                        && !decision.from().isAfter(month))
                .max(Comparator.comparing(Filed.DisregardDecision::from)
                        .thenComparing(decision -> decision.provenance().order()));
    }

    /** No decision is no: someone comes to this disregard by a decision only. */
    private List<Fact> grantedOrNot(String person, Disregard disregard) {
        List<Fact> granted = granted(person, disregard);
        return granted.isEmpty() ? List.of(new Fact(0, none("geen besluit bekend"))) : granted;
    }

    private List<Fact> monthsUsed(String person, Disregard disregard) {
        int months = DisregardMemory.monthsUsed(known, used, person, disregard, month);
        return List.of(new Fact(months, none("eerdere maanden")));
    }

    private List<Fact> monthsNotOffset(String person) {
        YearMonth begin =
                decision(person, Disregard.N).map(Filed.DisregardDecision::from).orElse(month);
        int months = DisregardMemory.monthsNotOffset(used, person, begin, month);
        return List.of(new Fact(months, none("eerdere maanden")));
    }

    private <T extends Filed> Stream<T> of(Class<T> kind) {
        return known.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<Fact> one(long value, Provenance provenance) {
        return List.of(new Fact(value, origin(provenance, false)));
    }

    private static Origin origin(Provenance provenance, boolean estimate) {
        return new Origin(provenance.source(), provenance.knownSince(), provenance.author(), estimate, null);
    }

    private static Origin none(String source) {
        return new Origin(source, null, null, false, null);
    }

    @SuppressWarnings("EnumOrdinal") // the rule graph holds choices as ordinals
    private static long ordinal(Enum<?> constant) {
        return constant.ordinal();
    }
}
