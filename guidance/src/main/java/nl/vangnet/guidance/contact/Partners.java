package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vangnet.guidance.contact.Partner.Subject;
import nl.vangnet.rulegraph.Csv;

/** The partners of the municipality over time, from {@code partners.csv}, and what each may hear, from {@code partner-subjects.csv}. */
public final class Partners {
    private static final Map<String, Subject> SUBJECTS = subjects(Csv.read(
            Partners.class,
            "partner-subjects.csv",
            List.of("subject", "clause", "data", "consent_days", "verification")));

    private static final Partners ALL =
            of(Csv.read(Partners.class, "partners.csv", List.of("partner", "name", "subject", "from", "to")));

    private final Map<String, Partner> byCode;

    private Partners(Map<String, Partner> byCode) {
        this.byCode = byCode;
    }

    /** The partners of the product. */
    public static Partners all() {
        return ALL;
    }

    static Partners of(List<Csv.Line> lines) {
        Map<String, Partner> byCode = new LinkedHashMap<>();
        for (Csv.Line line : lines) {
            Subject subject = SUBJECTS.get(line.need("subject"));
            if (subject == null) {
                throw refused(line, "there is no subject " + line.get("subject"));
            }
            Partner partner = new Partner(
                    line.need("partner"),
                    line.need("name"),
                    subject,
                    LocalDate.parse(line.need("from")),
                    line.get("to").isEmpty() ? null : LocalDate.parse(line.get("to")));
            if (byCode.put(partner.code(), partner) != null) {
                throw refused(line, "the partner " + partner.code() + " stands twice");
            }
        }
        return new Partners(byCode);
    }

    static Map<String, Subject> subjects(List<Csv.Line> lines) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (Csv.Line line : lines) {
            Clause clause = Clauses.all().get(line.need("clause"));
            if (!clause.purposes().equals(Set.of(Purpose.PARTNER))) {
                throw refused(line, "the clause " + clause.name() + " is not for partners");
            }
            Set<String> data = Set.of(line.need("data").split(" ", -1));
            if (!Clauses.FIELDS.containsAll(data)) {
                throw refused(line, "the data " + data + " are not all among " + Clauses.FIELDS);
            }
            line.need("verification");
            subjects.put(
                    line.need("subject"),
                    new Subject(
                            line.need("subject"), clause.name(), data, Integer.parseInt(line.need("consent_days"))));
        }
        return subjects;
    }

    private static IllegalArgumentException refused(Csv.Line line, String problem) {
        return new IllegalArgumentException(line.site() + ": " + problem);
    }

    /** The clauses that say what for, of every subject. */
    static Set<String> subjectClauses() {
        return SUBJECTS.values().stream().map(Subject::clause).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of a day, in the order of the file. */
    public List<Partner> listed(LocalDate on) {
        return byCode.values().stream().filter(partner -> partner.listed(on)).toList();
    }

    public Optional<Partner> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * The partner with this code, also one that is no partner any more.
     *
     * @throws IllegalArgumentException when there never was one
     */
    public Partner get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no partner " + code));
    }
}
