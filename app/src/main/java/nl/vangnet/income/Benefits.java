package nl.vangnet.income;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Difference;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import nl.vangnet.web.Language;
import nl.vangnet.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a determination the page that the client reads. */
@Component
class Benefits {
    private final Determinations determinations;
    private final UnitHeaders headers;
    private final Participatiewet law;
    private final Clock clock;

    Benefits(Determinations determinations, UnitHeaders headers, Participatiewet law, Clock clock) {
        this.determinations = determinations;
        this.headers = headers;
        this.law = law;
        this.clock = clock;
    }

    /** The view of a month; of the last one where none is asked. Empty where the unit has no such month. */
    Optional<BenefitView> view(long unit, @Nullable YearMonth asked, Language language) {
        List<YearMonth> months = determinations.months(unit);
        if (months.isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = asked == null ? months.getFirst() : asked;
        return determinations.last(unit, month).map(d -> view(headers.get(unit), d, months, language));
    }

    /** A month as it was determined once, 1 for the first time. */
    Optional<BenefitView> version(long unit, YearMonth month, int version, Language language) {
        List<Determination> made = determinations.made(unit, clock.instant()).stream()
                .filter(determination -> determination.month().equals(month))
                .toList();
        return version < 1 || version > made.size()
                ? Optional.empty()
                : Optional.of(view(headers.get(unit), made.get(version - 1), determinations.months(unit), language));
    }

    private BenefitView view(UnitHeader unit, Determination determination, List<YearMonth> months, Language language) {
        Map<String, String> names = headers.names(unit.unit());
        WhyWriter words = new WhyWriter(law.graph(), language, names, determination);
        YearMonth month = determination.month();
        YearMonth earlier = month.minusMonths(1);
        YearMonth later = month.plusMonths(1);
        return new BenefitView(
                month,
                determination.paid().orElse(null),
                certainty(determination),
                unit.iban(),
                difference(unit.unit(), determination, language),
                steps(determination, words),
                words.write(determination.payment(), 1),
                words.write(determination.premium(), 1),
                determination.undecidedBecause().stream().map(words::reason).toList(),
                doubts(determination, words, language),
                unit,
                months.contains(earlier) ? earlier : null,
                months.contains(later) ? later : null);
    }

    static Certainty certainty(Determination determination) {
        if (!determination.decided()) {
            return Certainty.UNDECIDED;
        }
        return determination.provisional() ? Certainty.ESTIMATE : Certainty.FIXED;
    }

    /** The lines that together make the amount. Where income is above the norm, the last says that less than nothing is nothing. */
    static List<Why> steps(Determination determination, WhyWriter words) {
        List<Why> steps = new ArrayList<>();
        for (String rule : List.of("norm", "income", "reduction", "holidayAllowance", "suspension")) {
            Line line = determination.payment().find(rule);
            if (line != null) {
                steps.add(words.write(line, rule.equals("norm") ? 1 : -1));
            }
        }
        Line assistance = determination.payment().find("assistance");
        if (determination.decided() && assistance != null && assistance.decided() == 0) {
            Money norm = determination.norm().orElseThrow();
            Money income = determination.countedIncome().orElseThrow();
            steps.add(2, words.write(assistance, income.minus(norm)));
        }
        return steps;
    }

    private List<String> doubts(Determination determination, WhyWriter words, Language language) {
        Texts texts = language.texts();
        List<String> doubts = new ArrayList<>();
        determination
                .suspectAmounts()
                .forEach(amount -> doubts.add(texts.get(
                        "maand.twijfel_bedrag",
                        law.graph().texts().table(amount.table(), java.util.Locale.of(language.code())))));
        Money later = determination.normAtMonthEnd();
        if (determination.normChangesInMonth()) {
            doubts.add(
                    later == null
                            ? texts.get("maand.twijfel_verjaardag_onbeslist")
                            : texts.get(
                                    "maand.twijfel_verjaardag",
                                    language.formats().money(later)));
        }
        determination
                .premium()
                .because()
                .forEach(reason -> doubts.add(texts.get("maand.twijfel_premie", words.reason(reason))));
        return doubts;
    }

    private List<String> difference(long unit, Determination now, Language language) {
        Optional<Determination> before = determinations.last(unit, now.month().minusMonths(1));
        if (before.isEmpty() || !before.get().decided() || !now.decided()) {
            return List.of();
        }
        Difference difference = Difference.between(before.get(), now);
        Texts texts = language.texts();
        String month = language.formats().month(before.get().month());
        if (difference.total().cents() == 0) {
            return List.of(texts.get("maand.verschil_gelijk", month));
        }
        DifferenceWriter words = new DifferenceWriter(language);
        List<String> sentences = new ArrayList<>();
        String total = words.size(difference.total());
        sentences.add(
                difference.total().isNegative()
                        ? texts.get("maand.verschil_minder", total, month)
                        : texts.get("maand.verschil_meer", total, month));
        sentences.addAll(words.steps(difference));
        return sentences;
    }
}
