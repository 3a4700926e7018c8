package nl.vangnet.letters;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.income.Statements.Decided;
import nl.vangnet.rulegraph.Money;

/** A letter in the list: what was decided, when, and until when one may object. */
public record LetterLine(YearMonth month, LocalDate sent, Money paid, LocalDate objectUntil) {
    static LetterLine of(Decided decided) {
        return new LetterLine(
                decided.month(),
                decided.on(),
                decided.paid(),
                ObjectionTerm.ofSent(decided.on()).lastDay());
    }
}
