package nl.vangnet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.WageComponent;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a request field by field into facts, and finds everything that is wrong with it. */
final class QuestionReader {
    static final int MOST_PERSONS = 40;
    static final int MOST_INCOMES = 200;
    static final int MOST_MONTHS_USED = 600;

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

    private static final Kind<Role> ROLE = Kind.oneOf(words(
            List.of("aanvrager", "partner", "kind", "medebewoner"),
            List.of(Role.APPLICANT, Role.PARTNER, Role.CHILD, Role.CO_RESIDENT)));

    private static final Kind<CoResidentKind> CO_RESIDENT_KIND = Kind.oneOf(words(
            List.of("gewoon", "commercieel", "student"),
            List.of(CoResidentKind.ORDINARY, CoResidentKind.COMMERCIAL, CoResidentKind.STUDENT)));

    private static final Kind<IncomeKind> INCOME_KIND = Kind.oneOf(words(
            List.of("loon", "uitkering", "alimentatie", "pensioen", "vrijwilligersvergoeding", "overig"),
            List.of(
                    IncomeKind.WAGE,
                    IncomeKind.BENEFIT,
                    IncomeKind.MAINTENANCE,
                    IncomeKind.PENSION,
                    IncomeKind.VOLUNTEER,
                    IncomeKind.OTHER)));

    private static final Kind<String> MUNICIPALITY =
            Kind.oneOf(words(Participatiewet.municipalities(), Participatiewet.municipalities()));

    private static final Kind<Disregard> LETTER = Kind.oneOf(
            words(Disregard.BY_DECISION.stream().map(Disregard::letter).toList(), Disregard.BY_DECISION));

    private record Period(LocalDate from, LocalDate to) {}

    /** A disregard of someone that is listed. */
    private record Listed(String person, Disregard disregard) {}

    /** Someone of whom an id could be read; what else could not be read is null. */
    private record Person(
            String id, @Nullable Role role, @Nullable Boolean entitled) {
        /** Whether a disregard can be granted; yes as long as that is not certain. */
        boolean mayDisregard() {
            return role == null || role == Role.APPLICANT || (role == Role.PARTNER && !Boolean.FALSE.equals(entitled));
        }
    }

    private final Faults faults;
    private final List<Filed> filed = new ArrayList<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Set<Listed> decided = new HashSet<>();
    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private boolean everyRoleRead = true;
    private boolean personsListed;
    private @Nullable YearMonth month;
    private @Nullable Instant knownAt;
    private @Nullable String municipality;

    QuestionReader(Faults faults, Instant now) {
        this.faults = faults;
        this.knownAt = now;
    }

    /** The question; null where faults were added. */
    static @Nullable Question read(JsonNode tree, Instant now, Faults faults) {
        QuestionReader reader = new QuestionReader(faults, now);
        Fields.read(tree, "", faults, reader::question);
        return faults.none() ? reader.question() : null;
    }

    /** The question that was read, without faults. */
    Question question() {
        YearMonth asked = Objects.requireNonNull(month);
        noOtherDisregards(asked);
        return new Question(asked, Objects.requireNonNull(knownAt), municipality, filed);
    }

    /** Reads its fields, from an object that may hold others besides. */
    void question(Fields fields) {
        month = fields.required("maand", QuestionReader::coveredMonth);
        knownAt = fields.optional("bekendOp", Kind.INSTANT, knownAt);
        refuseUnknownYet(fields.pointer("bekendOp"));
        municipality = fields.optional("gemeente", MUNICIPALITY, null);
        Boolean institution = fields.optional("inrichting", Kind.YES_NO, false);
        if (month != null && Boolean.TRUE.equals(institution)) {
            filed.add(new Filed.Stay(month.atDay(1), null, stated(fields.pointer("inrichting"))));
        }
        personsListed = fields.requiredList("personen", MOST_PERSONS, this::person);
        if (personsListed && everyRoleRead && !roles.contains(Role.APPLICANT)) {
            faults.add(fields.pointer("personen"), Sentence.NO_APPLICANT);
        }
        fields.optionalList("inkomsten", MOST_INCOMES, this::income);
        fields.optionalList("vrijlating", MOST_PERSONS, this::disregard);
    }

    private void person(Fields fields) {
        String id = fields.required("id", Kind.ID);
        Role role = fields.required("rol", ROLE);
        LocalDate born = fields.required("geboortedatum", this::birthDate);
        CoResidentKind kind = fields.optional("medebewonerSoort", CO_RESIDENT_KIND, CoResidentKind.ORDINARY);
        Boolean entitled = fields.optional("rechthebbend", Kind.YES_NO, true);
        Boolean withoutParents = fields.optional("kanNietOpOudersTerugvallen", Kind.YES_NO, false);
        boolean inUnit = role == Role.APPLICANT || role == Role.PARTNER;
        if (inUnit && kind != null && kind != CoResidentKind.ORDINARY) {
            faults.add(fields.pointer("medebewonerSoort"), Sentence.NOT_A_CO_RESIDENT);
        }
        if (role != null && role != Role.PARTNER && Boolean.FALSE.equals(entitled)) {
            faults.add(fields.pointer("rechthebbend"), Sentence.ALWAYS_ENTITLED);
        }
        everyRoleRead &= role != null;
        if (role != null && !roles.add(role) && inUnit) {
            faults.add(
                    fields.pointer("rol"),
                    role == Role.APPLICANT ? Sentence.SECOND_APPLICANT : Sentence.SECOND_PARTNER);
        }
        if (id != null && persons.putIfAbsent(id, new Person(id, role, entitled)) != null) {
            faults.add(fields.pointer("id"), Sentence.DUPLICATE_ID, id);
        }
        if (id != null && role != null && born != null && kind != null && entitled != null && month != null) {
            // Whoever is born in the month is not there on its first day. The unit itself always is.
            LocalDate first = month.atDay(1);
            LocalDate from = !inUnit && born.isAfter(first) ? born : first;
            filed.add(new Filed.Member(id, role, kind, entitled, born, from, null, stated(fields.pointer())));
            if (inUnit && Boolean.TRUE.equals(withoutParents)) {
                String pointer = fields.pointer("kanNietOpOudersTerugvallen");
                filed.add(new Filed.YouthSupplement(id, true, month, null, stated(pointer)));
            }
        }
    }

    private void income(Fields fields) {
        String person = fields.required("persoon", this::listedPerson);
        IncomeKind kind = fields.required("soort", INCOME_KIND);
        Period over = period(fields);
        Money net = fields.required("nettoBedrag", Kind.INCOME);
        if (person != null && kind != null && over != null && net != null) {
            filed.add(new Filed.Income(
                    person,
                    kind,
                    WageComponent.REGULAR,
                    null,
                    over.from(),
                    over.to(),
                    net,
                    false,
                    stated(fields.pointer())));
        }
    }

    /** What an income is about: a month, or the days from one to another. */
    private @Nullable Period period(Fields fields) {
        YearMonth over = fields.optional("maand", Kind.MONTH, null);
        LocalDate from = fields.optional("van", Kind.DATE, null);
        LocalDate to = fields.optional("tot", Kind.DATE, null);
        boolean byDays = fields.has("van") || fields.has("tot");
        if (fields.has("maand") == byDays) {
            faults.add(fields.pointer(), Sentence.MONTH_OR_DAYS);
            return null;
        }
        if (!byDays) {
            return over == null ? null : new Period(over.atDay(1), over.atEndOfMonth());
        }
        for (String end : List.of("van", "tot")) {
            if (!fields.has(end)) {
                faults.add(fields.pointer(end), Sentence.MISSING);
            }
        }
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            faults.add(fields.pointer("tot"), Sentence.ENDS_BEFORE_IT_BEGINS, from);
            return null;
        }
        if (to.isAfter(from.plusYears(1).minusDays(1))) {
            faults.add(fields.pointer("tot"), Sentence.LONGER_THAN_A_YEAR);
            return null;
        }
        return new Period(from, to);
    }

    private void disregard(Fields fields) {
        String person = fields.required("persoon", this::listedPerson);
        Disregard disregard = fields.required("letter", LETTER);
        Integer used = fields.required("maandenGebruikt", Kind.wholeNumber(0, MOST_MONTHS_USED));
        Person whose = person == null ? null : persons.get(person);
        if (whose != null && !whose.mayDisregard()) {
            faults.add(fields.pointer("persoon"), Sentence.NO_DISREGARD);
        }
        if (person != null && disregard != null) {
            if (!decided.add(new Listed(person, disregard))) {
                faults.add(fields.pointer(), Sentence.SECOND_DISREGARD, disregard.letter());
            } else if (month != null && used != null) {
                filed.add(new Filed.DisregardDecision(person, disregard, true, month, used, stated(fields.pointer())));
            }
        }
    }

    /** What is not listed is not granted. */
    private void noOtherDisregards(YearMonth month) {
        String source = Sentence.NOT_LISTED.in(faults.language());
        for (Person person : persons.values()) {
            boolean inUnit = person.role() == Role.APPLICANT || person.role() == Role.PARTNER;
            for (Disregard disregard : Disregard.BY_DECISION) {
                if (inUnit && !decided.contains(new Listed(person.id(), disregard))) {
                    Provenance provenance =
                            Provenance.stated("no disregard " + disregard.letter() + " of " + person.id(), source);
                    filed.add(new Filed.DisregardDecision(person.id(), disregard, false, month, 0, provenance));
                }
            }
        }
    }

    private static @Nullable YearMonth coveredMonth(JsonNode value, String pointer, Faults faults) {
        YearMonth month = Kind.MONTH.read(value, pointer, faults);
        Tables tables = tables();
        if (month != null && (month.isBefore(tables.first()) || month.isAfter(tables.last()))) {
            faults.add(pointer, Sentence.MONTH_NOT_COVERED, month, tables.first(), tables.last());
            return null;
        }
        return month;
    }

    private @Nullable LocalDate birthDate(JsonNode value, String pointer, Faults faults) {
        LocalDate born = Kind.DATE.read(value, pointer, faults);
        if (born != null && born.isBefore(FIRST_BIRTH)) {
            faults.add(pointer, Sentence.BORN_TOO_EARLY, FIRST_BIRTH);
            return null;
        }
        if (born != null && month != null && born.isAfter(month.atEndOfMonth())) {
            faults.add(pointer, Sentence.BORN_TOO_LATE, month);
            return null;
        }
        return born;
    }

    private @Nullable String listedPerson(JsonNode value, String pointer, Faults faults) {
        String id = Kind.ID.read(value, pointer, faults);
        if (id != null && personsListed && !persons.containsKey(id)) {
            List<String> known = persons.keySet().stream().limit(MOST_PERSONS).toList();
            faults.add(pointer, known, Sentence.UNKNOWN_PERSON, Faults.quoted(id));
            return null;
        }
        return id;
    }

    /** The applicant or the partner. */
    @Nullable
    String listedInUnit(JsonNode value, String pointer, Faults faults) {
        String id = listedPerson(value, pointer, faults);
        Person person = id == null ? null : persons.get(id);
        if (person != null && (person.role() == Role.CHILD || person.role() == Role.CO_RESIDENT)) {
            faults.add(pointer, Sentence.NOT_IN_UNIT);
            return null;
        }
        return id;
    }

    /** Null where none could be read. */
    @Nullable
    YearMonth month() {
        return month;
    }

    /** Null where none was named or could be read. */
    @Nullable
    String municipality() {
        return municipality;
    }

    /** Before the amounts of a month were published nobody could have determined it. */
    private void refuseUnknownYet(String pointer) {
        if (month == null || knownAt == null) {
            return;
        }
        LocalDate first = month.atDay(1);
        LocalDate known = tables().all().stream()
                .filter(table -> table.axis() == Table.Axis.MONTH)
                .map(table -> knownSince(table, first))
                .max(LocalDate::compareTo)
                .orElseThrow();
        Instant since = known.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (knownAt.isBefore(since)) {
            faults.add(pointer, Sentence.KNOWN_TOO_EARLY, knownAt, month, since);
        }
    }

    private static LocalDate knownSince(Table table, LocalDate day) {
        return table.rows().stream()
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.to()))
                .map(Table.Row::knownSince)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /** Those without a municipality: its own amounts may become known later, and are then undecided before. */
    private static Tables tables() {
        return Participatiewet.of(Participatiewet.NO_MUNICIPALITY)
                .orElseThrow()
                .graph()
                .tables();
    }

    private Provenance stated(String pointer) {
        return Provenance.stated(pointer, Sentence.STATED.in(faults.language()));
    }

    /** Words and what they mean, in this order. */
    private static <T> Map<String, T> words(List<String> words, List<T> meanings) {
        Map<String, T> map = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), meanings.get(i));
        }
        return map;
    }
}
