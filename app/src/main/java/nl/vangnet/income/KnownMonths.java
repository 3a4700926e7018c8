package nl.vangnet.income;

import java.util.List;
import java.util.Optional;
import nl.vangnet.law.Determination;
import nl.vangnet.law.UnitFacts;
import org.springframework.stereotype.Component;

/** What a determination was made from, for questions that leave the facts as they are: what would follow if something else were so? */
@Component
public class KnownMonths {
    private final Determinations determinations;
    private final FactStore facts;
    private final UnitHeaders headers;

    KnownMonths(Determinations determinations, FactStore facts, UnitHeaders headers) {
        this.determinations = determinations;
        this.facts = facts;
        this.headers = headers;
    }

    /** The last month that was determined of a unit; empty where there is none. */
    public Optional<KnownMonth> last(long unit) {
        return determinations.months(unit).stream()
                .findFirst()
                .flatMap(month -> determinations.last(unit, month))
                .map(determination -> known(unit, determination));
    }

    private KnownMonth known(long unit, Determination determination) {
        UnitFacts known = facts.load(List.of(unit), determination.month(), determination.knownAt())
                .getOrDefault(unit, new UnitFacts(List.of(), List.of()));
        return new KnownMonth(headers.get(unit), determination, known, headers.names(unit));
    }
}
