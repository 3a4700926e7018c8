package nl.vangnet.income;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import nl.vangnet.law.Correction;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.web.Language;
import org.springframework.stereotype.Component;

/** The months of a unit with every version of each, and why it became another one. */
@Component
public class HouseholdMonths {
    /** A month with its versions, the last one first. */
    public record Month(YearMonth month, List<Version> versions) {
        public Version last() {
            return versions.getFirst();
        }
    }

    private final Determinations determinations;
    private final UnitHeaders headers;
    private final Participatiewet law;

    HouseholdMonths(Determinations determinations, UnitHeaders headers, Participatiewet law) {
        this.determinations = determinations;
        this.headers = headers;
        this.law = law;
    }

    /** The latest month first; as was known at a moment. */
    public List<Month> of(long unit, Instant knownAt, Language language) {
        CorrectionWriter words = new CorrectionWriter(law.graph(), language, headers.names(unit));
        TreeMap<YearMonth, List<Determination>> made = new TreeMap<>(Collections.reverseOrder());
        determinations
                .made(unit, knownAt)
                .forEach(determination -> made.computeIfAbsent(determination.month(), _ -> new ArrayList<>())
                        .add(determination));
        return made.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), versions(entry.getValue(), words)))
                .toList();
    }

    /** What corrections would make of months, in the words of a version: for a preview. */
    public List<Month> words(long unit, List<Correction> corrections, Language language) {
        CorrectionWriter words = new CorrectionWriter(law.graph(), language, headers.names(unit));
        return corrections.stream()
                .map(correction -> new Month(correction.month(), List.of(version(0, correction, words))))
                .toList();
    }

    public String applicant(long unit) {
        return headers.get(unit).applicant();
    }

    /** @param made in the order in which they were made */
    private static List<Version> versions(List<Determination> made, CorrectionWriter words) {
        List<Version> versions = new ArrayList<>();
        Determination before = null;
        for (Determination now : made) {
            versions.addFirst(version(versions.size() + 1, Correction.between(before, now), words));
            before = now;
        }
        return versions;
    }

    private static Version version(int number, Correction correction, CorrectionWriter words) {
        Determination before = correction.then();
        Determination now = correction.now();
        return new Version(
                number,
                now.knownAt(),
                now.paid().orElse(null),
                Benefits.certainty(now),
                before == null || !before.decided() ? null : correction.total().orElse(null),
                before == null ? List.of() : words.causes(correction),
                before == null ? List.of() : words.changes(correction));
    }
}
