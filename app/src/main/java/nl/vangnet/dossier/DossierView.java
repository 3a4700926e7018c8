package nl.vangnet.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of one person, as staff and the person read it.
 *
 * @param people everybody of the unit who has a dossier, this one included
 * @param version of the brief that is shown
 * @param household who lives at the address now
 * @param work for whom this person works, as the tax office told: nobody needs to ask
 * @param open what is not decided yet, in words
 * @param parts of other packages, those without lines left out
 * @param readings who of staff opened it, the latest first
 * @param phone of the case manager
 */
public record DossierView(
        long unit,
        long person,
        String name,
        List<Somebody> people,
        long version,
        Map<Kind, List<Line>> lines,
        List<Housemate> household,
        List<String> work,
        List<String> open,
        List<Part> parts,
        List<Remark> remarks,
        List<Reading> readings,
        String caseManager,
        String phone) {
    public record Somebody(long person, String name) {}

    /**
     * Somebody at the address.
     *
     * @param roleKey key of what this one is in the household
     * @param age null where the date of birth is unknown
     */
    public record Housemate(
            String name, String roleKey, @Nullable Integer age) {}

    /** What another package tells. */
    public record Part(String headingKey, List<String> lines) {}

    /** A colleague opened it. */
    public record Reading(String colleague, Instant at, boolean thisVersion) {}

    public List<Line> of(Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }

    /** The lines that hold now. */
    public List<Line> now(Kind kind) {
        return of(kind).stream().filter(line -> !line.past()).toList();
    }

    /** Of what nothing is known, and never was. */
    public List<Kind> empty() {
        return Stream.of(Kind.values()).filter(kind -> of(kind).isEmpty()).toList();
    }

    /** The same in one sentence part. */
    public String emptyWords(Page page) {
        return empty().stream()
                .map(kind -> page.text(kind.textKey()))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.joining("; "));
    }

    public List<Remark> openRemarks() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }
}
