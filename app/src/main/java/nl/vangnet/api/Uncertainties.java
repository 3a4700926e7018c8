package nl.vangnet.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Role;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Wording;
import org.jspecify.annotations.Nullable;

/** What an asker should know before relying on an answer, a sentence each. */
final class Uncertainties {
    private static final int MAJORITY = 18;
    /** Pw art. 20(3). */
    private static final int SUPPLEMENT_SINCE = 2026;

    private final Question question;
    private final Determination determination;
    private final RuleGraph graph;
    private final Locale language;
    private final List<String> sentences = new ArrayList<>();

    private Uncertainties(Question question, Determination determination, Locale language) {
        this.question = question;
        this.determination = determination;
        this.graph = question.law().graph();
        this.language = language;
    }

    static List<String> of(Question question, Determination determination, Locale language) {
        Uncertainties uncertainties = new Uncertainties(question, determination, language);
        uncertainties.undecided();
        uncertainties.suspectAmounts();
        uncertainties.normChanges();
        uncertainties.supplementBeforeItsTime();
        uncertainties.uncountedIncome();
        return uncertainties.sentences;
    }

    private void undecided() {
        determination.undecidedBecause().forEach(reason -> sentences.add(words(reason)));
        determination.premium().because().forEach(reason -> add(Sentence.PREMIUM_UNDECIDED, words(reason)));
    }

    private String words(Reason reason) {
        return sentence(graph.texts().reason(reason, language, UnaryOperator.identity()));
    }

    private void suspectAmounts() {
        for (Line.AmountUsed amount : determination.suspectAmounts()) {
            String name = graph.texts().table(amount.table(), language);
            Table table = AnswerWriter.table(graph, amount);
            String value = Wording.value(table.unit(), amount.value(), language);
            String note = graph.texts().note(AnswerWriter.row(graph, amount), language);
            if (note.isEmpty()) {
                add(Sentence.SUSPECT_AMOUNT, name, value);
            } else {
                add(Sentence.SUSPECT_AMOUNT_NOTE, name, value, note);
            }
        }
    }

    private void normChanges() {
        Money first = determination.norm().orElse(null);
        Money last = question.normAtMonthEnd();
        if (first != null && !first.equals(last)) {
            String lastInWords =
                    last == null ? Sentence.UNDECIDED_AMOUNT.in(language) : Wording.euros(last.cents(), language);
            add(Sentence.NORM_CHANGES, Wording.euros(first.cents(), language), lastInWords);
        }
    }

    private void supplementBeforeItsTime() {
        for (Filed fact : question.filed()) {
            if (fact instanceof Filed.YouthSupplement supplement
                    && question.month().getYear() < SUPPLEMENT_SINCE) {
                add(Sentence.NO_SUPPLEMENT_YET, supplement.person());
            }
        }
    }

    private void uncountedIncome() {
        Map<String, Filed.Member> others = new HashMap<>();
        for (Filed fact : question.filed()) {
            if (fact instanceof Filed.Member member
                    && (member.role() == Role.CHILD || member.role() == Role.CO_RESIDENT)) {
                others.put(member.person(), member);
            } else if (fact instanceof Filed.Income income && income.net() != null) {
                uncounted(income, Wording.euros(income.net().cents(), language), others.get(income.person()));
            }
        }
    }

    /** @param of null where it is of the applicant or the partner */
    private void uncounted(Filed.Income income, String net, Filed.@Nullable Member of) {
        if (of != null && !isMinorChild(of)) {
            add(Sentence.OTHERS_INCOME, income.person(), net);
        } else if (of != null && income.kind() == IncomeKind.WAGE) {
            add(Sentence.CHILD_WAGE, income.person(), net);
        } else if (income.from().isAfter(question.month().atEndOfMonth())
                || income.to().isBefore(question.month().atDay(1))) {
            add(Sentence.OTHER_MONTH, income.person(), YearMonth.from(income.from()), net, question.month());
        }
    }

    private boolean isMinorChild(Filed.Member member) {
        LocalDate born = member.birthDate();
        return member.role() == Role.CHILD
                && born != null
                && born.plusYears(MAJORITY).isAfter(question.month().atDay(1));
    }

    private void add(Sentence sentence, Object... values) {
        sentences.add(sentence.in(language, values));
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
