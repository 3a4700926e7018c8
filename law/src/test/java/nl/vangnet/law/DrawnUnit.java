package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vangnet.rulegraph.ColumnBatch;
import nl.vangnet.rulegraph.Facts;
import nl.vangnet.rulegraph.Money;

/** A made-up unit as plain values, to be read as facts to explain, as rows of columns, and as filed facts. */
@SuppressWarnings("EnumOrdinal") // columns hold choices as ordinals
final class DrawnUnit implements Facts {
    /** In place of a value that nobody knows. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** What is known of a person, by fact; each may be {@link #UNKNOWN}. */
    record Person(Map<String, Long> facts) {
        long value(String key) {
            // However a municipality divides wages over months, those drawn are of one month.
            Long value = facts.get(key.startsWith("earnings") ? "earnings" : key);
            if (value == null) {
                throw new IllegalArgumentException(key);
            }
            return value;
        }

        boolean is(String key) {
            return value(key) == 1;
        }

        Person with(String key, long value) {
            Map<String, Long> changed = new HashMap<>(facts);
            changed.put(key, value);
            return new Person(changed);
        }

        @Override
        public String toString() {
            return OF_PERSON.stream().map(key -> key + " " + words(key)).collect(Collectors.joining(", ", "[", "]"));
        }

        private String words(String key) {
            long value = value(key);
            if (value == UNKNOWN) {
                return "?";
            }
            return switch (key) {
                case "role" -> Role.values()[(int) value].name();
                case "coResidentKind" -> CoResidentKind.values()[(int) value].name();
                case "birthDate" -> LocalDate.ofEpochDay(value).toString();
                default -> isAmount(key) ? Money.ofCents(value).toString() : Long.toString(value);
            };
        }
    }

    static final List<String> OF_PERSON = List.of(
            "role",
            "coResidentKind",
            "entitled",
            "birthDate",
            "youthSupplement",
            "earnings",
            "earnings.extrasPaid",
            "earnings.fourWeeks",
            "earnings.fourWeeks.extrasPaid",
            "otherIncome",
            "privatePension",
            "volunteerAllowance",
            "volunteerAllowanceOfYear",
            "disregardGranted",
            "disregardGranted.r",
            "disregardGranted.y",
            "disregardGranted.z",
            "disregardGranted.aa",
            "disregardMonthsUsed",
            "disregardMonthsUsed.r",
            "disregardMonthsUsed.z",
            "notOffsetMonthsUsed");

    private static boolean isAmount(String key) {
        return key.startsWith("earnings")
                || key.startsWith("volunteer")
                || key.equals("otherIncome")
                || key.equals("privatePension");
    }

    private static final Origin DRAWN = new Origin("drawn", null, null, false, null);
    /** Months from this one on are held at the moment the tests ask at. */
    static final LocalDate SUSPENDED = LocalDate.of(2026, 12, 1);

    private static final String[] NAMES = {"p0", "p1", "p2", "p3", "p4", "p5"};

    static final List<String> OF_UNIT = List.of(
            "otherLaw",
            "institution",
            "partMonth",
            "entitledDays",
            "daysOfMonth",
            "lowering",
            "reductionPercentage",
            "suspended");

    final Map<String, Long> ofUnit;
    final List<Person> persons;

    DrawnUnit(Map<String, Long> ofUnit, List<Person> persons) {
        this.ofUnit = Map.copyOf(ofUnit);
        this.persons = List.copyOf(persons);
    }

    @Override
    public int persons() {
        return persons.size();
    }

    @Override
    public String person(int person) {
        return NAMES[person];
    }

    @Override
    public List<Fact> facts(String key, int person) {
        long value = value(key, person);
        return value == UNKNOWN ? List.of() : List.of(new Fact(value, DRAWN));
    }

    long value(String key, int person) {
        return person == UNIT ? ofUnit(key) : persons.get(person).value(key);
    }

    long ofUnit(String key) {
        return Objects.requireNonNull(ofUnit.get(key), key);
    }

    DrawnUnit with(String key, int person, long value) {
        if (person == UNIT) {
            Map<String, Long> changed = new HashMap<>(ofUnit);
            changed.put(key, value);
            return new DrawnUnit(changed, persons);
        }
        List<Person> changed = new ArrayList<>(persons);
        changed.set(person, persons.get(person).with(key, value));
        return new DrawnUnit(ofUnit, changed);
    }

    @Override
    public String toString() {
        return ofUnit + " " + persons;
    }

    static ColumnBatch columns(List<DrawnUnit> units) {
        int[] firstPerson = new int[units.size() + 1];
        List<Person> all = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            all.addAll(units.get(u).persons);
            firstPerson[u + 1] = all.size();
        }
        ColumnBatch batch = new ColumnBatch(firstPerson);
        for (String key : OF_UNIT) {
            batch.numbers(
                    key,
                    units.stream().mapToInt(unit -> number(unit.ofUnit(key))).toArray());
        }
        for (String key : OF_PERSON) {
            long[] values = all.stream().mapToLong(person -> person.value(key)).toArray();
            if (isAmount(key)) {
                batch.amounts(key, values);
            } else {
                batch.numbers(
                        key, Arrays.stream(values).mapToInt(DrawnUnit::number).toArray());
            }
        }
        return batch;
    }

    private static int number(long value) {
        return value == UNKNOWN ? ColumnBatch.MISSING : Math.toIntExact(value);
    }

    /** The same facts as filed; of a unit of which everything is known. */
    UnitFacts filed(YearMonth month) {
        List<Filed> filed = new ArrayList<>();
        filed.add(new Filed.Entitlement(
                month.atEndOfMonth().minusDays(ofUnit("entitledDays") - 1),
                null,
                null,
                Provenance.stated("right", "drawn")));
        if (ofUnit("lowering") > 0) {
            filed.add(new Filed.Lowered(
                    Lowering.values()[(int) ofUnit("lowering")], month, null, Provenance.stated("lowering", "drawn")));
        }
        if (ofUnit("reductionPercentage") > 0) {
            filed.add(new Filed.Reduction(
                    (int) ofUnit("reductionPercentage"),
                    month,
                    month,
                    "decision",
                    Provenance.stated("measure", "drawn")));
        }
        if (ofUnit("suspended") == 1) {
            filed.add(new Filed.Suspension(SUSPENDED, null, Provenance.stated("suspension", "drawn")));
        }
        if (ofUnit("institution") == 1) {
            filed.add(new Filed.Stay(month.atDay(1), null, Provenance.stated("stay", "drawn")));
        }
        for (int p = 0; p < persons.size(); p++) {
            Person person = persons.get(p);
            String name = NAMES[p];
            filed.add(new Filed.Member(
                    name,
                    Role.values()[(int) person.value("role")],
                    CoResidentKind.values()[(int) person.value("coResidentKind")],
                    person.is("entitled"),
                    LocalDate.ofEpochDay(person.value("birthDate")),
                    LocalDate.of(1900, 1, 1),
                    null,
                    Provenance.stated(name, "drawn")));
            filed.add(income(name, IncomeKind.WAGE, month, person.value("earnings")));
            filed.add(new Filed.YouthSupplement(
                    name,
                    person.is("youthSupplement"),
                    month,
                    null,
                    Provenance.stated("supplement of " + name, "drawn")));
            long pension = person.value("privatePension");
            long volunteer = person.value("volunteerAllowance");
            filed.add(income(name, IncomeKind.PENSION, month, pension));
            filed.add(income(name, IncomeKind.VOLUNTEER, month, volunteer));
            filed.add(income(name, IncomeKind.OTHER, month, person.value("otherIncome") - pension - volunteer));
            for (Disregard disregard : Disregard.BY_DECISION) {
                String letter = disregard == Disregard.N ? "" : "." + disregard.letter();
                long used = person.facts().getOrDefault("disregardMonthsUsed" + letter, 0L);
                filed.add(new Filed.DisregardDecision(
                        name,
                        disregard,
                        person.is("disregardGranted" + letter),
                        month,
                        (int) used,
                        Provenance.stated(disregard + " of " + name, "drawn")));
            }
        }
        return new UnitFacts(filed, List.of());
    }

    private static Filed.Income income(String person, IncomeKind kind, YearMonth month, long cents) {
        return Filed.Income.ofMonth(
                person, kind, null, month, Money.ofCents(cents), false, Provenance.stated(kind + person, "drawn"));
    }
}
