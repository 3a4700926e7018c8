package nl.vangnet.whatif;

import java.util.HashMap;
import java.util.Map;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;

/**
 * A month with so many hours of work a week.
 *
 * @param wage what these hours bring
 * @param other what the unit has besides: wages that stay, and other income
 * @param kept the part of all earnings that the law leaves to the unit (Pw art. 31(2))
 * @param determination decided
 */
public record Point(int hours, Money wage, Money other, Money kept, Determination determination) {
    private static final String DISREGARD = "disregard.";

    static Point of(int hours, Money wage, Determination determination) {
        return new Point(hours, wage, received(determination).minus(wage), kept(determination), determination);
    }

    /** Assistance that is paid out. */
    public Money payment() {
        return determination.paid().orElseThrow();
    }

    /** Holiday allowance that is kept for later. */
    public Money holidayAllowance() {
        return determination.holidayAllowance().orElseThrow();
    }

    /** What is added to the premium; nothing where that is undecided, see {@link #premiumKnown}. */
    public Money premium() {
        return determination.premiumOfMonth().orElse(Money.ZERO);
    }

    public boolean premiumKnown() {
        return determination.premiumOfMonth().isPresent();
    }

    public boolean assisted() {
        return determination.assistance().orElseThrow().cents() > 0;
    }

    /** Everything the month brings, now and later. */
    public Money together() {
        return now().plus(holidayAllowance()).plus(premium());
    }

    /** What can be spent in the month itself. */
    public Money now() {
        return wage.plus(other).plus(payment());
    }

    /** Net income before anything is disregarded. A fact stands in every line that uses it; it is counted once. */
    private static Money received(Determination determination) {
        Map<String, Long> amounts = new HashMap<>();
        determination.payment().forEach(line -> {
            Map<String, Long> ofLine = new HashMap<>();
            for (Line.FactUsed fact : line.facts()) {
                if (fact.key().equals("earnings") || fact.key().equals("otherIncome")) {
                    ofLine.merge(fact.key() + " " + fact.person(), fact.value(), Math::addExact);
                }
            }
            ofLine.forEach(amounts::putIfAbsent);
        });
        return Money.ofCents(
                amounts.values().stream().mapToLong(cents -> Math.max(0, cents)).sum());
    }

    private static Money kept(Determination determination) {
        Map<String, Long> amounts = new HashMap<>();
        determination.payment().forEach(line -> {
            if (line.rule().startsWith(DISREGARD) && line.value() != null) {
                amounts.put(line.rule() + " " + line.person(), line.value());
            }
        });
        return Money.ofCents(
                amounts.values().stream().mapToLong(Long::longValue).sum());
    }
}
