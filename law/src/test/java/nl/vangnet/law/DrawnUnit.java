package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vangnet.rulegraph.ColumnBatch;
import nl.vangnet.rulegraph.Facts;
import nl.vangnet.rulegraph.Money;

/** A made-up unit as plain values, to be read as facts to explain, as rows of columns, and as filed facts. */
@SuppressWarnings("EnumOrdinal") // columns hold choices as ordinals
final class DrawnUnit implements Facts {
    /** In place of a value that nobody knows. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** What is known of a person; each may be {@link #UNKNOWN}. */
    record Person(
            long role,
            long kind,
            long entitled,
            long birthDate,
            long earnings,
            long otherIncome,
            long granted,
            long monthsUsed) {
        long value(String key) {
            return switch (key) {
                case "role" -> role;
                case "coResidentKind" -> kind;
                case "entitled" -> entitled;
                case "birthDate" -> birthDate;
                case "earnings" -> earnings;
                case "otherIncome" -> otherIncome;
                case "disregardGranted" -> granted;
                case "disregardMonthsUsed" -> monthsUsed;
                default -> throw new IllegalArgumentException(key);
            };
        }

        Person with(String key, long value) {
            return new Person(
                    key.equals("role") ? value : role,
                    key.equals("coResidentKind") ? value : kind,
                    key.equals("entitled") ? value : entitled,
                    key.equals("birthDate") ? value : birthDate,
                    key.equals("earnings") ? value : earnings,
                    key.equals("otherIncome") ? value : otherIncome,
                    key.equals("disregardGranted") ? value : granted,
                    key.equals("disregardMonthsUsed") ? value : monthsUsed);
        }

        @Override
        public String toString() {
            return "[%s %s entitled %s, born %s, earnings %s, other %s, granted %s, months %s]"
                    .formatted(
                            name(role, Role.values()),
                            name(kind, CoResidentKind.values()),
                            known(entitled),
                            birthDate == UNKNOWN ? "?" : LocalDate.ofEpochDay(birthDate),
                            euros(earnings),
                            euros(otherIncome),
                            known(granted),
                            known(monthsUsed));
        }

        private static String name(long ordinal, Enum<?>[] constants) {
            return ordinal == UNKNOWN ? "?" : constants[(int) ordinal].name();
        }

        private static String known(long value) {
            return value == UNKNOWN ? "?" : Long.toString(value);
        }

        private static String euros(long cents) {
            return cents == UNKNOWN ? "?" : Money.ofCents(cents).toString();
        }
    }

    static final List<String> OF_PERSON = List.of(
            "role",
            "coResidentKind",
            "entitled",
            "birthDate",
            "earnings",
            "otherIncome",
            "disregardGranted",
            "disregardMonthsUsed");

    private static final Origin DRAWN = new Origin("drawn", null, null, false);
    private static final String[] NAMES = {"p0", "p1", "p2", "p3", "p4", "p5"};

    final long institution;
    final List<Person> persons;

    DrawnUnit(long institution, List<Person> persons) {
        this.institution = institution;
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
        return person == UNIT ? institution : persons.get(person).value(key);
    }

    DrawnUnit with(String key, int person, long value) {
        if (person == UNIT) {
            return new DrawnUnit(value, persons);
        }
        List<Person> changed = new ArrayList<>(persons);
        changed.set(person, persons.get(person).with(key, value));
        return new DrawnUnit(institution, changed);
    }

    @Override
    public String toString() {
        return "institution " + (institution == UNKNOWN ? "?" : institution) + " " + persons;
    }

    static ColumnBatch columns(List<DrawnUnit> units) {
        int[] firstPerson = new int[units.size() + 1];
        int[] institution = new int[units.size()];
        List<Person> all = new ArrayList<>();
        for (int u = 0; u < units.size(); u++) {
            institution[u] = number(units.get(u).institution);
            all.addAll(units.get(u).persons);
            firstPerson[u + 1] = all.size();
        }
        ColumnBatch batch = new ColumnBatch(firstPerson).numbers("institution", institution);
        for (String key : OF_PERSON) {
            long[] values = all.stream().mapToLong(person -> person.value(key)).toArray();
            if (key.equals("earnings") || key.equals("otherIncome")) {
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
        if (institution == 1) {
            filed.add(new Filed.Stay(month.atDay(1), null, Provenance.stated("stay", "drawn")));
        }
        for (int p = 0; p < persons.size(); p++) {
            Person person = persons.get(p);
            String name = NAMES[p];
            filed.add(new Filed.Member(
                    name,
                    Role.values()[(int) person.role],
                    CoResidentKind.values()[(int) person.kind],
                    person.entitled == 1,
                    LocalDate.ofEpochDay(person.birthDate),
                    LocalDate.of(1900, 1, 1),
                    null,
                    Provenance.stated(name, "drawn")));
            filed.add(income(name, IncomeKind.WAGE, month, person.earnings));
            filed.add(income(name, IncomeKind.OTHER, month, person.otherIncome));
            filed.add(new Filed.DisregardDecision(
                    name, Disregard.N, person.granted == 1, month, 0, Provenance.stated("decision " + name, "drawn")));
        }
        return new UnitFacts(filed, List.of());
    }

    private static Filed.Income income(String person, IncomeKind kind, YearMonth month, long cents) {
        return Filed.Income.ofMonth(
                person, kind, null, month, Money.ofCents(cents), false, Provenance.stated(kind + person, "drawn"));
    }
}
