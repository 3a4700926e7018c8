package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.ContactPolicy.Rung;
import nl.vangnet.rulegraph.Csv;

/** The contact policies of a municipality over time, from {@code contact-policy.csv}. */
public final class ContactPolicies {
    private static final List<String> COLUMNS = List.of(
            "municipality",
            "from",
            "to",
            "answer_days",
            "quiet_days",
            "brief_days",
            "pension_months",
            "exemption_weeks",
            "exception_days",
            "emergency",
            "steps",
            "source",
            "verification");

    private record Dated(LocalDate from, LocalDate to, ContactPolicy policy) {}

    private final String municipality;
    private final List<Dated> dated;

    private ContactPolicies(String municipality, List<Dated> dated) {
        this.municipality = municipality;
        this.dated = dated;
    }

    /**
     * The policies of one municipality.
     *
     * @param municipality name as in the file, for example {@code waterstad}
     * @throws IllegalArgumentException when the file has no line for it, or two of its lines hold on the same day
     */
    public static ContactPolicies of(String municipality) {
        List<Csv.Line> lines = Csv.read(ContactPolicies.class, "contact-policy.csv", COLUMNS).stream()
                .filter(line -> line.need("municipality").equals(municipality))
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("contact-policy.csv has no line for " + municipality);
        }
        List<Dated> dated = lines.stream().map(ContactPolicies::dated).toList();
        for (int i = 1; i < dated.size(); i++) {
            if (!dated.get(i).from().isAfter(dated.get(i - 1).to())) {
                throw new IllegalArgumentException(lines.get(i).site() + ": it begins before the line above it ends");
            }
        }
        return new ContactPolicies(municipality, dated);
    }

    /**
     * The policy of a day.
     *
     * @throws IllegalArgumentException when there was none
     */
    public ContactPolicy on(LocalDate day) {
        return dated.stream()
                .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.to()))
                .findFirst()
                .map(Dated::policy)
                .orElseThrow(() -> new IllegalArgumentException(municipality + " had no contact policy on " + day));
    }

    private static Dated dated(Csv.Line line) {
        line.need("source");
        line.need("verification");
        return new Dated(
                LocalDate.parse(line.need("from")),
                line.get("to").isEmpty() ? LocalDate.MAX : LocalDate.parse(line.get("to")),
                new ContactPolicy(
                        Integer.parseInt(line.need("answer_days")),
                        Integer.parseInt(line.need("quiet_days")),
                        Integer.parseInt(line.need("brief_days")),
                        Integer.parseInt(line.need("pension_months")),
                        Integer.parseInt(line.need("exemption_weeks")),
                        Integer.parseInt(line.need("exception_days")),
                        line.need("emergency").equals("yes"),
                        Stream.of(line.need("steps").split(" ", -1))
                                .map(Rung::valueOf)
                                .toList()));
    }
}
