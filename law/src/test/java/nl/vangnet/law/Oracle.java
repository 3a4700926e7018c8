package nl.vangnet.law;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A third writing of the settlement, after the articles of the law and not after the rules here: plain decimal arithmetic on a unit of which
 * everything is known. Where the law names no answer, or no source prints an amount that is needed, there is none.
 */
@SuppressWarnings("EnumOrdinal")
final class Oracle {
    /** Of assistance: the whole norm of the unit, what counts of its income, the two parts of what is left, and the premium. */
    record Settlement(
            BigDecimal norm,
            BigDecimal income,
            BigDecimal holidayAllowance,
            BigDecimal paid,
            Optional<BigDecimal> premium) {}

    /** No answer: told by exception, so that the formulas below read as the articles do. */
    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final BigDecimal HOLIDAY = new BigDecimal("0.05");

    private final YearMonth month;
    private final LocalDate first;
    private final String municipality;
    private final HalfYear amounts;
    private final DrawnUnit.Person applicant;
    private final Optional<DrawnUnit.Person> partner;
    private final List<DrawnUnit.Person> others;
    private final boolean inInstitution;
    private final DrawnUnit unit;
    private final OracleDays days;

    private Oracle(DrawnUnit unit, YearMonth month, String municipality) {
        this.month = month;
        this.first = month.atDay(1);
        this.municipality = municipality;
        this.amounts = HalfYear.of(month);
        this.applicant = withRole(unit, Role.APPLICANT).getFirst();
        this.partner = withRole(unit, Role.PARTNER).stream().findFirst();
        this.others = unit.persons.stream()
                .filter(p -> p.value("role") == Role.CHILD.ordinal() || p.value("role") == Role.CO_RESIDENT.ordinal())
                .toList();
        this.inInstitution = unit.ofUnit("institution") == 1;
        this.unit = unit;
        this.days = new OracleDays(month, unit.ofUnit("entitledDays"));
    }

    private static List<DrawnUnit.Person> withRole(DrawnUnit unit, Role role) {
        return unit.persons.stream()
                .filter(p -> p.value("role") == role.ordinal())
                .toList();
    }

    static Optional<Settlement> settle(DrawnUnit unit, YearMonth month, String municipality) {
        try {
            return Optional.of(new Oracle(unit, month, municipality).settle());
        } catch (NoAnswer e) {
            return Optional.empty();
        }
    }

    private Settlement settle() {
        BigDecimal whole = unit.ofUnit("entitledDays") == 0 ? NOTHING : norm();
        BigDecimal norm = days.ofWholeMonth(lowered(whole));
        BigDecimal income = income(norm);
        BigDecimal assistance = norm.subtract(income).max(NOTHING);
        BigDecimal due = assistance.subtract(measure(norm).min(assistance));
        BigDecimal base = due;
        if (municipality.equals("westervoort") && inInstitution) {
            base = due.subtract(days.ofWholeMonth(topUp())).max(NOTHING);
        }
        BigDecimal holiday = cents(base.multiply(HOLIDAY));
        BigDecimal paid = unit.ofUnit("suspended") == 1 ? NOTHING : due.subtract(holiday);
        return new Settlement(norm, income, holiday, paid, premium(assistance));
    }

    // Lowering and measures: art. 27, 28 and 18; part of a month: art. 45(3)

    private BigDecimal lowered(BigDecimal norm) {
        long why = unit.ofUnit("lowering");
        if (why == 0 || unit.ofUnit("entitledDays") == 0) {
            return norm;
        }
        BigDecimal part = OraclePolicy.lowering(municipality, month, why).orElseThrow(NoAnswer::new);
        return norm.subtract(cents(norm.multiply(part)));
    }

    private BigDecimal measure(BigDecimal norm) {
        return cents(norm.multiply(BigDecimal.valueOf(unit.ofUnit("reductionPercentage"), 4)));
    }

    private BigDecimal wage(DrawnUnit.Person person) {
        return days.wage(euros(person.value("earnings")));
    }

    private BigDecimal other(DrawnUnit.Person person) {
        long pension = person.value("privatePension");
        long volunteer = person.value("volunteerAllowance");
        BigDecimal paidAsVolunteer = days.income(euros(volunteer));
        BigDecimal rest = days.income(euros(person.value("otherIncome") - pension - volunteer));
        boolean grown = oldEnough(person) && paidAsVolunteer.signum() > 0;
        if (grown && month.getYear() < 2026) {
            throw new NoAnswer();
        }
        BigDecimal free = grown ? new BigDecimal("220.00").min(paidAsVolunteer) : NOTHING;
        return rest.add(days.income(euros(pension))).add(paidAsVolunteer.subtract(free));
    }

    // Norm: art. 13, 20 to 24

    private BigDecimal norm() {
        if (age(applicant) < 18) {
            return NOTHING;
        }
        if (partner.isPresent() && age(partner.get()) < 18) {
            throw new NoAnswer();
        }
        if (inInstitution) {
            return institution();
        }
        int supplements = supplement(applicant) + partner.map(this::supplement).orElse(0);
        if (partner.isPresent() && !partner.get().is("entitled")) {
            BigDecimal norm = partnerWithoutRight(partner.get());
            if (supplements > 0) {
                throw new NoAnswer();
            }
            return norm;
        }
        BigDecimal norm = partner.isEmpty() ? single() : couple(partner.get());
        if (supplements == 0) {
            return norm;
        }
        BigDecimal one = new BigDecimal(month.getMonthValue() < 7 ? "746.45" : "762.24");
        return norm.add(one.multiply(BigDecimal.valueOf(supplements))).min(asIf21());
    }

    /** Art. 20(3). */
    private int supplement(DrawnUnit.Person person) {
        return month.getYear() == 2026 && age(person) >= 18 && age(person) < 21 && person.is("youthSupplement") ? 1 : 0;
    }

    /** Art. 20(4). */
    private BigDecimal asIf21() {
        int own = partner.isPresent() ? 2 : 1;
        if (sharers() > 0) {
            return perSharer(sharers() + own, amount("art21.b")).multiply(BigDecimal.valueOf(own));
        }
        return amount(own == 2 ? "art21.b" : "art21.a");
    }

    private BigDecimal institution() {
        if (partner.isEmpty()) {
            return age(applicant) < 21 ? NOTHING : amount("art23.1.a").add(topUp());
        }
        if (!partner.get().is("entitled") || age(applicant) < 21 || age(partner.get()) < 21) {
            throw new NoAnswer();
        }
        return amount("art23.1.b").add(topUp());
    }

    private BigDecimal topUp() {
        return amount(partner.isPresent() ? "art23.2.b" : "art23.2.a");
    }

    private BigDecimal single() {
        if (age(applicant) < 21) {
            return amount("art20.1.a");
        }
        if (sharers() > 0) {
            return perSharer(sharers() + 1, amount(aow(applicant) ? "art22.b" : "art21.b"));
        }
        return amount(aow(applicant) ? "art22.a" : "art21.a");
    }

    private BigDecimal couple(DrawnUnit.Person partner) {
        boolean bothYoung = age(applicant) < 21 && age(partner) < 21;
        if (sharers() == 0 || bothYoung) {
            return coupleAlone(partner);
        }
        boolean oneYoung = age(applicant) < 21 || age(partner) < 21;
        if (!oneYoung) {
            return perSharer(sharers() + 2, coupleBase(partner)).multiply(BigDecimal.valueOf(2));
        }
        BigDecimal young = amount(hasMinorChild() ? "art22a.3.a" : "art20.1.a");
        return young.add(perSharer(sharers() + 1, coupleBase(partner)));
    }

    private BigDecimal coupleAlone(DrawnUnit.Person partner) {
        int young = (age(applicant) < 21 ? 1 : 0) + (age(partner) < 21 ? 1 : 0);
        if (young == 2) {
            return amount(hasMinorChild() ? "art20.2.b" : "art20.1.b");
        }
        if (young == 1) {
            return amount(hasMinorChild() ? "art20.2.c" : "art20.1.c");
        }
        return coupleBase(partner);
    }

    private BigDecimal coupleBase(DrawnUnit.Person partner) {
        return amount(aow(applicant) || aow(partner) ? "art22.b" : "art21.b");
    }

    private BigDecimal partnerWithoutRight(DrawnUnit.Person partner) {
        if (age(applicant) >= 21 && sharers() > 0) {
            int persons = sharers() + 1 + (age(partner) >= 21 ? 1 : 0);
            return perSharer(persons, coupleBase(partner));
        }
        return cents(coupleOfOwnAge().divide(BigDecimal.valueOf(2)));
    }

    private BigDecimal coupleOfOwnAge() {
        if (age(applicant) < 21) {
            return amount(hasMinorChild() ? "art20.2.b" : "art20.1.b");
        }
        return amount(aow(applicant) ? "art22.b" : "art21.b");
    }

    /** (40 % + A x 30 %) / A x B, rounded once. */
    private static BigDecimal perSharer(int a, BigDecimal b) {
        BigDecimal percentage = BigDecimal.valueOf(40L + a * 30L);
        return b.multiply(percentage).divide(BigDecimal.valueOf(100L * a), 2, RoundingMode.HALF_UP);
    }

    private int sharers() {
        int lowest = month.isBefore(YearMonth.of(2023, 1)) ? 21 : 27;
        return (int) others.stream()
                .filter(p -> p.value("role") == Role.CO_RESIDENT.ordinal() || age(p) >= 18)
                .filter(p -> p.value("coResidentKind") == CoResidentKind.ORDINARY.ordinal())
                .filter(p -> age(p) >= lowest)
                .count();
    }

    private boolean hasMinorChild() {
        return others.stream().anyMatch(p -> p.value("role") == Role.CHILD.ordinal() && age(p) < 18);
    }

    // Income: art. 31 and 32

    private BigDecimal income(BigDecimal norm) {
        BigDecimal income = ofPartners(norm);
        for (DrawnUnit.Person person : others) {
            boolean minorChild = person.value("role") == Role.CHILD.ordinal() && age(person) < 18;
            income = minorChild ? income.add(other(person)) : income;
        }
        return income.subtract(pensionThatDoesNotCount());
    }

    /** Art. 33(5). */
    private BigDecimal pensionThatDoesNotCount() {
        boolean couple = partner.isPresent() && partner.get().is("entitled");
        BigDecimal pension = ofAow(applicant);
        if (couple) {
            pension = pension.add(ofAow(partner.get()));
        }
        String single = switch (month.getYear()) {
            case 2018 -> "19.95";
            case 2019 -> "20.25";
            case 2020 -> "20.60";
            case 2021 -> "20.85";
            case 2022 -> "21.50";
            case 2023 -> "25.15";
            case 2024 -> "25.05";
            case 2025 -> "25.70";
            default -> "26.50";
        };
        return pension.min(new BigDecimal(single).multiply(BigDecimal.valueOf(couple ? 2 : 1)));
    }

    private BigDecimal ofAow(DrawnUnit.Person person) {
        return aow(person) ? days.income(euros(person.value("privatePension"))) : NOTHING;
    }

    private BigDecimal ofPartners(BigDecimal norm) {
        BigDecimal income = counted(applicant);
        if (partner.isEmpty()) {
            return income;
        }
        DrawnUnit.Person other = partner.get();
        if (other.is("entitled")) {
            return income.add(counted(other));
        }
        BigDecimal own = wage(other).add(other(other));
        return income.add(own.add(norm.max(income))
                .subtract(days.ofWholeMonth(couple(other)))
                .max(NOTHING)
                .min(own));
    }

    private BigDecimal counted(DrawnUnit.Person person) {
        return wage(person).subtract(disregard(person)).add(other(person));
    }

    /** At most one a month; who comes first is what art. 31(2) says in the letters themselves. */
    private BigDecimal disregard(DrawnUnit.Person person) {
        boolean since2023 = !month.isBefore(YearMonth.of(2023, 1));
        if (wage(person).signum() == 0) {
            return NOTHING;
        }
        if (mayHaveN(person)) {
            return part(person, "0.25", "n");
        }
        if (!since2023 && mayHaveR(person)) {
            return part(person, "0.125", "r");
        }
        if (person.is("disregardGranted.y")) {
            return part(person, "0.15", "y");
        }
        if (since2023 && person.is("disregardGranted.z")) {
            boolean afterN = !oldEnough(person) || !sixMonthsLeft(person);
            boolean zUsedUp = person.value("disregardMonthsUsed.z") >= 12;
            if (zUsedUp ? person.is("disregardGranted.aa") : afterN) {
                return part(person, "0.15", "z");
            }
        }
        return mayHaveR(person) ? part(person, "0.125", "r") : NOTHING;
    }

    private boolean mayHaveN(DrawnUnit.Person person) {
        return oldEnough(person) && sixMonthsLeft(person) && (aow(person) || person.is("disregardGranted"));
    }

    private boolean mayHaveR(DrawnUnit.Person person) {
        boolean childUnder12 = others.stream().anyMatch(p -> p.value("role") == Role.CHILD.ordinal() && age(p) < 12);
        return partner.isEmpty()
                && childUnder12
                && oldEnough(person)
                && !sixMonthsLeft(person)
                && person.value("disregardMonthsUsed.r") < 30
                && person.is("disregardGranted.r");
    }

    private boolean oldEnough(DrawnUnit.Person person) {
        boolean temporary = !month.isBefore(YearMonth.of(2020, 11)) && month.isBefore(YearMonth.of(2021, 10));
        return age(person) >= (temporary ? 18 : 27);
    }

    private boolean sixMonthsLeft(DrawnUnit.Person person) {
        return aow(person) || person.value("disregardMonthsUsed") < 6;
    }

    private BigDecimal part(DrawnUnit.Person person, String part, String letter) {
        return cents(wage(person).multiply(new BigDecimal(part))).min(amount("art31.2." + letter + ".maximum"));
    }

    // Municipal premium: art. 31(2)j

    private Optional<BigDecimal> premium(BigDecimal assistance) {
        BigDecimal sum = NOTHING;
        if (assistance.signum() == 0) {
            return Optional.of(sum);
        }
        List<DrawnUnit.Person> entitled = partner.filter(p -> p.is("entitled"))
                .map(p -> List.of(applicant, p))
                .orElse(List.of(applicant));
        for (DrawnUnit.Person person : entitled) {
            if (wage(person).signum() == 0 || age(person) < 27) {
                continue;
            }
            if (municipality.equals("amsterdam") && !month.isBefore(YearMonth.of(2022, 1))) {
                return Optional.empty();
            }
            sum = sum.add(OraclePolicy.premium(municipality, month, wage(person)));
        }
        return Optional.of(sum);
    }

    // Persons and amounts

    private int age(DrawnUnit.Person person) {
        LocalDate birth = LocalDate.ofEpochDay(person.value("birthDate"));
        return birth.isAfter(first) ? -1 : Period.between(birth, first).getYears();
    }

    private boolean aow(DrawnUnit.Person person) {
        return OraclePensionAge.reached(LocalDate.ofEpochDay(person.value("birthDate")), first);
    }

    private BigDecimal amount(String table) {
        return amounts.find(table).orElseThrow(NoAnswer::new);
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static BigDecimal cents(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP);
    }
}
