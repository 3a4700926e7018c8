package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private enum Colour {
        RED,
        BLUE
    }

    private static RuleGraph everything() {
        Rules rules = Sample.rules();
        Condition granted = rules.judgement(Level.PERSON, "granted");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Choice<Colour> colour = rules.choiceFact(Level.UNIT, "colour", Colour.class);
        Day birth = rules.dayFact(Level.UNIT, "birth");
        Amount kept = rules.rule(
                "kept",
                Sample.ARTICLE,
                wage.percent(rules.percentage("share")).roundHalfUp().atMost(rules.amount("minimum")));
        Count number = rules.rule(
                "number",
                Sample.ARTICLE,
                rules.persons(granted).count(wage.isPositive()).plus(rules.number(1)));
        Condition old = rules.rule(
                "old",
                Sample.ARTICLE,
                birth.ageInMonths().atLeast(rules.numberFor("age", birth)).or(colour.is(Colour.BLUE)));
        Amount total = rules.rule(
                "total",
                Sample.ARTICLE,
                rules.when(old.and(granted(rules)), rules.persons(granted).sum(kept))
                        .otherwise(rules.amount("nobodyKnows")
                                .times(number.times(rules.number(2)), number)
                                .roundHalfUp()
                                .minus(rules.undecided("odd"))
                                .plus(rules.euros("1.50"))
                                .atLeastZero()));
        return Sample.graph(
                rules,
                List.of(
                        "fact.granted",
                        "fact.wage",
                        "fact.colour",
                        "fact.birth",
                        "fact.sure",
                        "choice.RED",
                        "choice.BLUE",
                        "rule.kept",
                        "rule.number",
                        "rule.old",
                        "rule.total",
                        "reason.odd"),
                total);
    }

    private static Condition granted(Rules rules) {
        return rules.fact(Level.UNIT, "sure");
    }

    @Test
    void everyRuleIsWrittenDownAsAFormulaOverKeys() {
        Map<String, String> formulas = new RuleBook(everything())
                .entries(RuleTexts.DUTCH).stream()
                        .collect(Collectors.toMap(RuleBook.Entry::rule, RuleBook.Entry::formula));

        assertThat(formulas)
                .containsOnly(
                        Map.entry("kept", "least(round half up(wage x [share]), [minimum])"),
                        Map.entry("number", "(number with (0.00 < wage) where granted + 1)"),
                        Map.entry("old", "(not (age in months(birth) < [age birth]) or colour is BLUE)"),
                        Map.entry(
                                "total",
                                "if (old and sure) then sum of kept where granted else greatest(((round half"
                                        + " up([nobodyKnows] x (number x 2) / number) - undecided(odd)) + 1.50), 0.00)"));
    }

    @Test
    void eachEntryNamesItsWordsItsArticleAndTheTablesItUsesItself() {
        List<RuleBook.Entry> entries = new RuleBook(everything()).entries(RuleTexts.DUTCH);

        assertThat(entries).extracting(RuleBook.Entry::rule).containsExactly("total", "old", "kept", "number");
        assertThat(entries).extracting(RuleBook.Entry::text).containsOnly("words");
        assertThat(entries).extracting(RuleBook.Entry::citation).containsOnly(Sample.ARTICLE);
        assertThat(entries.getFirst().tables()).extracting(Table::key).containsExactly("nobodyKnows");
        assertThat(entries.get(2).tables()).extracting(Table::key).containsExactly("share", "minimum");
    }

    @Test
    void thePrintedBookShowsTheAmountsOfTheDateWithTheirStatusAndSource() {
        RuleBook book = new RuleBook(everything());

        String may = book.print(LocalDate.parse("2024-05-01"), RuleTexts.DUTCH);
        assertThat(may)
                .containsSubsequence(
                        "words",
                        "    Testwet artikel 1",
                        "    nobodyKnows = ? (unknown, no source)",
                        "    kept = least(",
                        "    share = 12,5\u00a0procent (single source, paper)",
                        "    minimum = €\u00a0100,00 (verified, paper)")
                .doesNotContain("110,00");
        assertThat(book.print(LocalDate.parse("2024-07-01"), RuleTexts.ENGLISH))
                .contains("    minimum = €110.00 (suspect, paper)")
                .doesNotContain("€100.00");
    }
}
