package nl.vangnet.letters;

import java.util.List;
import java.util.function.Function;
import nl.vangnet.income.Statements.Decided;
import nl.vangnet.rulegraph.Money;

/**
 * The net part of a yearly statement (jaaropgave): what was determined over each month of a year. Gross benefit and wage tax need the tables
 * of the tax office, which are not here; the letter says so. An overview, not a decision.
 *
 * @param months those of the year that were decided, in order
 */
public record YearLetter(Head head, int year, List<Decided> months) implements Letter {
    @Override
    public String subject() {
        return head.words().text("brief.jaar.titel", year);
    }

    @Override
    public String fileName() {
        return head.words().text("brief.jaar.bestand", year);
    }

    public Money paid() {
        return sum(Decided::paid);
    }

    public Money holidayAllowance() {
        return sum(Decided::holidayAllowance);
    }

    private Money sum(Function<Decided, Money> amount) {
        return months.stream().map(amount).reduce(Money.ZERO, Money::plus);
    }
}
