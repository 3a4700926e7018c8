package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RuleTextsTest {
    private enum Colour {
        RED,
        BLUE
    }

    private static String names(String key) {
        return "mevrouw Jansen (" + key + ")";
    }

    /** The same lines in both languages, after those that every graph needs. */
    private static RuleTexts texts(String... lines) {
        String both = text(lines);
        return RuleTexts.parse(both, both);
    }

    private static String text(String... lines) {
        List<String> all = new ArrayList<>(Sample.FIXED_TEXTS);
        all.addAll(List.of(lines));
        return String.join("\n", all);
    }

    /** Number of the n-th line after the fixed ones. */
    private static int lineNumber(int n) {
        return Sample.FIXED_TEXTS.size() + n;
    }

    private static RuleGraph oneRule(RuleTexts texts) {
        Rules rules = Sample.rules();
        Amount wage = rules.amountFact(Level.UNIT, "wage");
        return rules.graph(
                texts,
                rules.rule(
                        "kept",
                        Sample.ARTICLE,
                        wage.percent(rules.percentage("share")).roundHalfUp().atMost(rules.amount("minimum"))));
    }

    private static void refused(RuleTexts texts, String message) {
        assertThatThrownBy(() -> oneRule(texts))
                .isInstanceOf(LoadException.class)
                .hasMessage(message);
    }

    @Test
    void aTextThatIsMissingIsNamedWithItsFile() {
        String whole = text("rule.kept=kept", "fact.wage=wage");
        refused(
                RuleTexts.parse(whole, text("rule.kept=kept")),
                "texts_en.properties: the text fact.wage is missing: add a line fact.wage=...");
        refused(
                RuleTexts.parse(whole.replace("undecided.rule=", "undecided.rul="), whole),
                "texts_nl.properties: the text undecided.rule is missing: add a line undecided.rule=...");
        refused(
                RuleTexts.parse(whole.replace("undecided.fact.person=", "undecided.fact.persoon="), whole),
                "texts_nl.properties: the text undecided.fact.person is missing: add a line undecided.fact.person=...");
    }

    @Test
    void aTextThatBelongsToNothingIsNamedWithItsLine() {
        refused(
                texts("rule.kept=kept", "", "# remark", "rule.kpet=kept", "fact.wage=wage"),
                "texts_nl.properties:" + lineNumber(4)
                        + ": the text rule.kpet belongs to nothing: misspelt, or left over");
        refused(
                texts("rule.kept=kept", "fact.wage=wage", "choice.GREEN=green"),
                "texts_nl.properties:" + lineNumber(3)
                        + ": the text choice.GREEN belongs to nothing: misspelt, or left over");
    }

    @Test
    void aHoleThatTheRuleCannotFillIsNamedWithItsLineAndWithWhatCan() {
        assertThatThrownBy(() -> oneRule(texts("rule.kept=kept", "fact.wage=wage", "rule.kept.zero=of {wages}")))
                .isInstanceOf(LoadException.class)
                .hasMessageStartingWith("texts_nl.properties:" + lineNumber(3)
                        + ": the text rule.kept.zero names {wages}, which the rule does not use; it uses ")
                .hasMessageContaining("wage")
                .hasMessageContaining("share")
                .hasMessageContaining("minimum")
                .hasMessageContaining("value")
                .hasMessageContaining("person");
    }

    @Test
    void aTitleIsReadWithoutACaseAndHasNoHoles() {
        refused(
                texts("rule.kept=keep {value}", "fact.wage=wage"),
                "texts_nl.properties:" + lineNumber(1)
                        + ": the text rule.kept has holes, so the rule needs a title without: add a line rule.kept.title=...");
        refused(
                texts("rule.kept=keep {value}", "fact.wage=wage", "rule.kept.title=The {value}"),
                "texts_nl.properties:" + lineNumber(3) + ": a title has no holes: rule.kept.title names {value}");
        RuleGraph graph = oneRule(texts("rule.kept=keep {value}", "rule.kept.title=Kept", "fact.wage=wage"));
        assertThat(graph.texts().title("kept", RuleTexts.DUTCH)).isEqualTo("Kept");
    }

    @Test
    void aTextWrittenTwiceIsRefused() {
        assertThatThrownBy(() -> texts("rule.kept=kept", "fact.wage=wage", "rule.kept=held"))
                .isInstanceOf(LoadException.class)
                .hasMessage("texts_nl.properties:" + lineNumber(3) + ": the text rule.kept already stands on line "
                        + lineNumber(1));
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> RuleTexts.load(RuleTextsTest.class, "absent"))
                .isInstanceOf(LoadException.class)
                .hasMessage("absent_nl.properties: there is no such file beside nl.vangnet.rulegraph.RuleTextsTest");
    }

    @Test
    void aChoiceNeedsWordsForEachOfItsConstants() {
        assertThatThrownBy(() -> coloured(texts("fact.colour=colour", "rule.blue=blue", "choice.RED=red")))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("the text choice.BLUE is missing");
    }

    private static RuleGraph coloured(RuleTexts texts) {
        Rules rules = Sample.rules();
        Choice<Colour> colour = rules.choiceFact(Level.UNIT, "colour", Colour.class);
        return rules.graph(texts, rules.rule("blue", Sample.ARTICLE, colour.is(Colour.BLUE)));
    }

    @Test
    void aLineIsToldInTheLanguageAskedForWithItsHolesFilled() {
        RuleGraph graph = oneRule(RuleTexts.parse(
                text(
                        "rule.kept=van {wage} {share}, hooguit {minimum}: {value}",
                        "fact.wage=loon",
                        "rule.kept.title=Deel"),
                text(
                        "rule.kept=of {wage} {share}, at most {minimum}: {value}",
                        "rule.kept.zero=nothing",
                        "rule.kept.title=Share",
                        "fact.wage=wages")));
        Line line = Sample.alone().with("wage", 120_000).explain(graph, "kept");

        assertThat(graph.texts().line(line, RuleTexts.DUTCH, RuleTextsTest::names))
                .isEqualTo("van €\u00a01.200,00 12,5\u00a0procent, hooguit €\u00a0100,00: €\u00a0100,00");
        assertThat(graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("of €1,200.00 12.5\u00a0percent, at most €100.00: €100.00");
        assertThat(graph.texts().line(line, Locale.UK, RuleTextsTest::names)).startsWith("of ");
        assertThat(graph.texts().line(line, Locale.FRENCH, RuleTextsTest::names))
                .as("Dutch first")
                .startsWith("van ");
        Line nothing = Sample.alone().with("wage", 0).explain(graph, "kept");
        assertThat(graph.texts().line(nothing, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("nothing");
        assertThat(graph.texts().line(nothing, RuleTexts.DUTCH, RuleTextsTest::names))
                .endsWith("€\u00a00,00");
        assertThat(graph.texts().fact("wage", RuleTexts.DUTCH)).isEqualTo("loon");
        assertThat(graph.texts().table("minimum", RuleTexts.DUTCH)).isEqualTo("the minimum");
    }

    @Test
    void anUndecidedLineHasItsOwnWordsOrAQuestionMarkForWhatIsNotKnown() {
        RuleGraph graph = oneRule(texts(
                "rule.kept=of {wage}", "rule.kept.undecided=not certain", "rule.kept.title=Kept", "fact.wage=wage"));
        Line line = Sample.alone().explain(graph, "kept");
        assertThat(graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("not certain");

        RuleGraph without = oneRule(texts("rule.kept={share} of {wage}", "rule.kept.title=Kept", "fact.wage=wage"));
        assertThat(without.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("12.5\u00a0percent of ?");
    }

    @Test
    void aDecidedLineThatDidNotUseWhatItsTextNamesAsksForAnotherText() {
        Rules rules = Sample.rules();
        Amount wage = rules.amountFact(Level.UNIT, "wage");
        Amount kept = rules.rule(
                "kept",
                Sample.ARTICLE,
                rules.when(wage.isPositive(), rules.amount("minimum")).otherwise(wage));
        RuleGraph graph =
                rules.graph(texts("rule.kept=at least {minimum}", "rule.kept.title=Kept", "fact.wage=wage"), kept);
        Line line = Sample.alone().with("wage", 0).explain(graph, "kept");
        assertThatThrownBy(() -> graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the text of kept names {minimum}, which this line did not use");
    }

    @Test
    void severalFactsOfOneKindAreToldAsTheirSum() {
        RuleGraph graph = oneRule(texts("rule.kept=of {wage}", "rule.kept.title=Kept", "fact.wage=wage"));
        Line line = Sample.alone()
                .with("wage", Facts.UNIT, 100_00, "bakery")
                .with("wage", Facts.UNIT, 50_00, "shop")
                .explain(graph, "kept");
        assertThat(graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("of €150.00");
    }

    @Test
    void aStepThatIsRepeatedWithoutItsPartsIsToldByItsTitle() {
        Rules rules = Sample.rules();
        Amount part = rules.rule("part", Sample.ARTICLE, rules.amount("minimum"));
        Amount shared = rules.rule("shared", Sample.ARTICLE, part.plus(part));
        Amount left = rules.rule("left", Sample.ARTICLE, shared);
        Amount right = rules.rule("right", Sample.ARTICLE, shared);
        RuleGraph graph = rules.graph(
                texts(
                        "rule.part=part",
                        "rule.shared=twice {part}",
                        "rule.shared.title=twice",
                        "rule.left=left",
                        "rule.right=right",
                        "rule.top=top"),
                rules.rule("top", Sample.ARTICLE, left.plus(right)));
        List<String> told = new ArrayList<>();
        Sample.alone()
                .explain(graph, "top")
                .forEach(line -> told.add(graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names)));
        assertThat(told).containsExactly("top", "left", "twice €100.00", "part", "right", "twice");
    }

    @Test
    void aPersonIsCalledAsTheAskerSays() {
        Rules rules = Sample.rules();
        Condition works = rules.fact(Level.PERSON, "works");
        Condition busy = rules.rule("busy", Sample.ARTICLE, works);
        Count total = rules.rule(
                "total", Sample.ARTICLE, rules.persons(works.or(works.not())).count(busy));
        RuleGraph graph = rules.graph(
                texts(
                        "fact.works=work",
                        "rule.busy={person} works: {value}",
                        "rule.busy.title=Busy",
                        "rule.total={value} work, says {person}{busy}",
                        "rule.total.title=Total"),
                total);
        Line line = new Sample(2).with("works", 0, 1).with("works", 1, 0).explain(graph, "total");

        assertThat(graph.texts().line(line, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("1 work, says yes");
        assertThat(graph.texts().line(line.parts().get(1), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("mevrouw Jansen (p1) works: no");
    }

    @Test
    void aReasonIsToldInWords() {
        Rules rules = Sample.rules();
        Condition granted = rules.judgement(Level.PERSON, "granted");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Amount all = rules.rule(
                "all", Sample.ARTICLE, rules.persons(granted).sum(wage).plus(rules.undecided("odd")));
        RuleTexts texts = rules.graph(
                        texts("fact.granted=the grant", "fact.wage=the wage", "rule.all=all", "reason.odd=an odd case"),
                        all)
                .texts();

        assertThat(texts.reason(new Reason(Reason.Kind.FACT, "wage", "p0"), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("unknown of mevrouw Jansen (p0): the wage");
        assertThat(texts.reason(new Reason(Reason.Kind.FACT, "wage", null), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("unknown: the wage");
        assertThat(texts.reason(
                        new Reason(Reason.Kind.JUDGEMENT, "granted", "p0"), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("nobody decided for mevrouw Jansen (p0): the grant");
        assertThat(texts.reason(
                        new Reason(Reason.Kind.AMOUNT, "nobodyKnows", null), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("no amount: the amount nobody knows");
        assertThat(texts.reason(
                        new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "minimum", null),
                        RuleTexts.ENGLISH,
                        RuleTextsTest::names))
                .isEqualTo("not yet: the minimum");
        assertThat(texts.reason(new Reason(Reason.Kind.RULE, "odd", null), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("no rule: an odd case");
    }

    @Test
    void theValueOfAFactIsToldInWords() {
        Rules rules = Sample.rules();
        Choice<Colour> colour = rules.choiceFact(Level.UNIT, "colour", Colour.class);
        Condition sure = rules.fact(Level.UNIT, "sure");
        Count months = rules.countFact(Level.UNIT, "months");
        Amount wage = rules.amountFact(Level.UNIT, "wage");
        Day birth = rules.dayFact(Level.UNIT, "birth");
        Condition all = colour.is(Colour.RED)
                .and(sure)
                .and(months.isPositive())
                .and(wage.isPositive())
                .and(birth.ageInMonths().isPositive());
        RuleTexts texts = rules.graph(
                        texts(
                                "fact.colour=c",
                                "fact.sure=s",
                                "fact.months=m",
                                "fact.wage=w",
                                "fact.birth=b",
                                "rule.all=all",
                                "choice.RED=rood",
                                "choice.BLUE=blauw"),
                        rules.rule("all", Sample.ARTICLE, all))
                .texts();

        assertThat(texts.factValue("colour", 1, RuleTexts.DUTCH)).isEqualTo("blauw");
        assertThat(texts.factValue("sure", 1, RuleTexts.DUTCH)).isEqualTo("yes");
        assertThat(texts.factValue("sure", 0, RuleTexts.DUTCH)).isEqualTo("no");
        assertThat(texts.factValue("months", 7, RuleTexts.DUTCH)).isEqualTo("7");
        assertThat(texts.factValue("wage", 123_456, RuleTexts.DUTCH)).isEqualTo("€\u00a01.234,56");
        assertThat(texts.factValue("birth", Sample.day("1990-03-02"), RuleTexts.DUTCH))
                .isEqualTo("2 maart 1990");
        assertThatThrownBy(() -> texts.factValue("shoe", 1, RuleTexts.DUTCH)).hasMessage("no fact has the key shoe");
    }

    @Test
    void textsThatBelongToNoRulesYetCannotBeFilled() {
        assertThatThrownBy(() -> texts().factValue("wage", 1, RuleTexts.DUTCH))
                .hasMessage("these texts belong to no rules yet");
    }

    @Test
    void anAmountThatNobodyKnowsIsAQuestionMarkInAText() {
        Rules rules = Sample.rules();
        Amount unknown = rules.rule("unknown", Sample.ARTICLE, rules.amount("nobodyKnows"));
        RuleGraph graph = rules.graph(
                texts(
                        "rule.unknown={nobodyKnows} {value}",
                        "rule.unknown.title=Unknown",
                        "rule.top=of {unknown}",
                        "rule.top.title=Top"),
                rules.rule("top", Sample.ARTICLE, unknown));
        Line top = Sample.alone().explain(graph, "top");
        assertThat(graph.texts().line(top, RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("of ?");
        assertThat(graph.texts().line(top.parts().getFirst(), RuleTexts.ENGLISH, RuleTextsTest::names))
                .isEqualTo("? ?");
    }
}
