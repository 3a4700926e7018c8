package nl.vangnet.letters;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.vangnet.income.BenefitView;
import nl.vangnet.income.Statements;
import nl.vangnet.income.Statements.Decided;
import nl.vangnet.web.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the letters of a unit from its determinations. */
@Component
class Letters {
    private final Statements statements;
    private final Settlements settlements;
    private final Addressees addressees;
    private final boolean demonstration;

    Letters(
            Statements statements,
            Settlements settlements,
            Addressees addressees,
            @Value("#{'${vangnet.demo}' != 'off'}") boolean demonstration) {
        this.statements = statements;
        this.settlements = settlements;
        this.addressees = addressees;
        this.demonstration = demonstration;
    }

    /** What was written to a unit, the latest first. */
    List<LetterLine> list(long unit) {
        return statements.decided(unit).stream().map(LetterLine::of).toList();
    }

    /** The statement of a month; empty where that was not decided. */
    Optional<Letter> ofMonth(long unit, YearMonth month, Language language) {
        return statements.decided(unit).stream()
                .filter(decided -> decided.month().equals(month))
                .findFirst()
                .flatMap(decided ->
                        statements.view(unit, month, language).map(view -> benefit(unit, decided, view, language)));
    }

    /** The overview of a year; empty where no month of it was decided. */
    Optional<Letter> ofYear(long unit, int year, Language language) {
        List<Decided> months = statements.decided(unit).stream()
                .filter(decided -> decided.month().getYear() == year)
                .toList()
                .reversed();
        return months.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new YearLetter(head(unit, months.getLast(), String.valueOf(year), language), year, months));
    }

    private BenefitLetter benefit(long unit, Decided decided, BenefitView view, Language language) {
        return new BenefitLetter(
                head(unit, decided, decided.month().toString(), language),
                view,
                decided.paid(),
                settlements.in(unit, decided.month()),
                ObjectionTerm.ofSent(decided.on()));
    }

    private Letter.Head head(long unit, Decided last, String period, Language language) {
        return new Letter.Head(new Words(language), addressees.of(unit), last.on(), unit + "-" + period, demonstration);
    }
}
