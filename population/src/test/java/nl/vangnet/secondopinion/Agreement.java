package nl.vangnet.secondopinion;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;

/** Lets both work out the same months and tells where they first part. */
final class Agreement {
    private final Participatiewet law;
    private final SecondOpinion second;

    Agreement(String municipality, Amounts amounts) {
        law = Participatiewet.of(municipality).orElseThrow();
        second = new SecondOpinion(amounts);
    }

    /** The first month on which they do not agree, with both workings; empty where they agree. */
    Optional<String> difference(String name, UnitFacts unit, YearMonth first, YearMonth last, Instant knownAt) {
        List<Determination> ones = law.determine(unit, first, last, knownAt);
        List<String> workings = new ArrayList<>();
        List<Outcome> others = second.settle(unit, first, last, knownAt, workings);
        for (int i = 0; i < others.size(); i++) {
            Outcome one = Outcome.of(ones.get(i));
            if (!one.equals(others.get(i))) {
                return Optional.of("""
                        %s, month %s, known at %s
                        the first:  %s
                          undecided because %s
                        the second: %s
                        %s
                        the facts:
                        %s
                        """.formatted(
                                name,
                                first.plusMonths(i),
                                knownAt,
                                one,
                                ones.get(i).undecidedBecause(),
                                others.get(i),
                                String.join("\n", workings.subList(0, i + 1)),
                                facts(unit)));
            }
        }
        return Optional.empty();
    }

    private static String facts(UnitFacts unit) {
        StringBuilder text = new StringBuilder();
        for (Filed fact : unit.filed()) {
            text.append("  ").append(fact).append('\n');
        }
        return text.append("  used ").append(unit.used()).toString();
    }
}
