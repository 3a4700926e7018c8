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
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The months of a unit with every version of each, and why it became another one. */
@Component
class HouseholdMonths {
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
    List<Month> of(long unit, Instant knownAt, Language language) {
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

    /** @param made in the order in which they were made */
    private static List<Version> versions(List<Determination> made, CorrectionWriter words) {
        List<Version> versions = new ArrayList<>();
        Determination before = null;
        for (Determination now : made) {
            versions.addFirst(version(versions.size() + 1, before, now, words));
            before = now;
        }
        return versions;
    }

    private static Version version(
            int number, @Nullable Determination before, Determination now, CorrectionWriter words) {
        Correction correction = Correction.between(before, now);
        boolean first = before == null;
        Money change =
                before == null || !before.decided() ? null : correction.total().orElse(null);
        return new Version(
                number,
                now.knownAt(),
                now.paid().orElse(null),
                Benefits.certainty(now),
                change,
                first ? List.of() : words.causes(correction),
                first ? List.of() : words.changes(correction));
    }
}
