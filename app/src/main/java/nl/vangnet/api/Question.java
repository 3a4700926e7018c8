package nl.vangnet.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * A request in which nothing is wrong.
 *
 * @param municipality null where none was named
 * @param filed the facts that were stated
 */
record Question(YearMonth month, Instant knownAt, @Nullable String municipality, List<Filed> filed) {
    Question {
        filed = List.copyOf(filed);
    }

    Participatiewet law() {
        return Participatiewet.of(municipality == null ? Participatiewet.NO_MUNICIPALITY : municipality)
                .orElseThrow();
    }

    Determination determine() {
        return determine(filed);
    }

    UnitFacts facts() {
        return unit(filed);
    }

    /** The norm with everyone as old as on the last day, and those born in the month there; null where that is undecided. */
    @Nullable
    Money normAtMonthEnd() {
        return determine(filed.stream().map(this::alreadyThere).toList()).normAtMonthEnd();
    }

    private Determination determine(List<Filed> facts) {
        return law().determine(unit(facts), month, knownAt);
    }

    private static UnitFacts unit(List<Filed> facts) {
        return new UnitFacts(facts, List.of());
    }

    private Filed alreadyThere(Filed fact) {
        LocalDate first = month.atDay(1);
        return fact instanceof Filed.Member m && m.from().isAfter(first)
                ? new Filed.Member(
                        m.person(), m.role(), m.kind(), m.entitled(), m.birthDate(), first, m.to(), m.provenance())
                : fact;
    }
}
