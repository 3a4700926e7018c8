package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every outcome here is asked of both readings, which must agree. */
class UndecidedTest {
    /** yes, no, or unknown where the cell is empty. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "1, 0, 0, 1",
        "0, 1, 0, 1",
        "0, 0, 0, 0",
        "1, , , 1",
        ", 1, , 1",
        "0, , 0, ",
        ", 0, 0, ",
        ", , , ",
    })
    void aSideThatSettlesItMakesAnUnknownOtherSideImmaterial(Integer left, Integer right, Long and, Long or) {
        Rules rules = Sample.rules();
        Condition a = rules.fact(Level.UNIT, "a");
        Condition b = rules.fact(Level.UNIT, "b");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.a", "fact.b", "rule.and", "rule.or"),
                rules.rule("and", Sample.ARTICLE, a.and(b)),
                rules.rule("or", Sample.ARTICLE, a.or(b)));
        Sample unit = Sample.alone();
        if (left != null) {
            unit.with("a", left);
        }
        if (right != null) {
            unit.with("b", right);
        }

        assertThat(unit.outcome(graph, "and")).isEqualTo(and);
        assertThat(unit.outcome(graph, "or")).isEqualTo(or);
    }

    @Test
    void whatSettlesItStandsInTheExplanationAndWhatDidNotMatterStaysOut() {
        Rules rules = Sample.rules();
        Condition a = rules.fact(Level.UNIT, "a");
        Condition b = rules.fact(Level.UNIT, "b");
        RuleGraph graph = Sample.graph(
                rules, List.of("fact.a", "fact.b", "rule.both"), rules.rule("both", Sample.ARTICLE, a.and(b)));

        Line refused = Sample.alone().with("b", 0).explain(graph, "both");
        assertThat(refused.facts()).extracting(Line.FactUsed::key).containsExactly("b");
        assertThat(refused.because()).isEmpty();
        assertThat(Sample.alone()
                        .with("a", 0)
                        .with("b", 1)
                        .explain(graph, "both")
                        .facts())
                .extracting(Line.FactUsed::key)
                .containsExactly("a");
        assertThat(Sample.alone()
                        .with("a", 1)
                        .with("b", 1)
                        .explain(graph, "both")
                        .facts())
                .extracting(Line.FactUsed::key)
                .containsExactly("a", "b");
        assertThat(Sample.alone().explain(graph, "both").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "a", null), new Reason(Reason.Kind.FACT, "b", null));
        assertThat(Sample.alone().with("a", 1).explain(graph, "both").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "b", null));
        assertThat(Sample.alone().with("b", 1).explain(graph, "both").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "a", null));
    }

    @Test
    void theAmountsOfEachSideStandInTheExplanation() {
        Rules rules = Sample.rules();
        Amount wage = rules.amountFact(Level.UNIT, "wage");
        Condition low = wage.moreThan(rules.amount("minimum")).not();
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.wage", "rule.both"),
                rules.rule("both", Sample.ARTICLE, wage.isPositive().and(low)));

        assertThat(Sample.alone().with("wage", 1).explain(graph, "both").amounts())
                .extracting(Line.AmountUsed::table)
                .containsExactly("minimum");
        assertThat(Sample.alone().with("wage", 0).explain(graph, "both").amounts())
                .isEmpty();
    }

    @Test
    void ofAChoiceOnlyTheBranchThatWasTakenIsLookedAt() {
        Rules rules = Sample.rules();
        Condition young = rules.fact(Level.UNIT, "young");
        Amount outcome = rules.rule(
                "outcome",
                Sample.ARTICLE,
                rules.when(young, rules.amount("nobodyKnows")).otherwise(rules.amount("minimum")));
        RuleGraph graph = Sample.graph(rules, List.of("fact.young", "rule.outcome"), outcome);

        assertThat(Sample.alone().with("young", 0).outcome(graph, "outcome")).isEqualTo(100_00);
        assertThat(Sample.alone().with("young", 0).explain(graph, "outcome").amounts())
                .extracting(Line.AmountUsed::table)
                .containsExactly("minimum");
        assertThat(Sample.alone().with("young", 1).outcome(graph, "outcome")).isNull();
        assertThat(Sample.alone().with("young", 1).explain(graph, "outcome").because())
                .containsExactly(new Reason(Reason.Kind.AMOUNT, "nobodyKnows", null));
        assertThat(Sample.alone().outcome(graph, "outcome")).isNull();
        assertThat(Sample.alone().explain(graph, "outcome").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "young", null));
    }

    @Test
    void theFirstConditionThatHoldsDecidesAndLaterOnesAreNotLookedAt() {
        Rules rules = Sample.rules();
        Amount outcome = rules.rule(
                "outcome",
                Sample.ARTICLE,
                rules.when(rules.fact(Level.UNIT, "first"), rules.euros("1.00"))
                        .when(rules.fact(Level.UNIT, "second"), rules.euros("2.00"))
                        .otherwise(rules.undecided("nobodyWroteThis")));
        RuleGraph graph = Sample.graph(
                rules, List.of("fact.first", "fact.second", "rule.outcome", "reason.nobodyWroteThis"), outcome);

        assertThat(Sample.alone().with("first", 1).outcome(graph, "outcome")).isEqualTo(100);
        assertThat(Sample.alone().with("first", 0).with("second", 1).outcome(graph, "outcome"))
                .isEqualTo(200);
        assertThat(Sample.alone().with("first", 0).outcome(graph, "outcome")).isNull();
        Sample neither = Sample.alone().with("first", 0).with("second", 0);
        assertThat(neither.outcome(graph, "outcome")).isNull();
        assertThat(neither.explain(graph, "outcome").because())
                .containsExactly(new Reason(Reason.Kind.RULE, "nobodyWroteThis", null));
    }

    @Test
    void anAmountUnderAConditionIsNothingWhereItDoesNotHold() {
        Rules rules = Sample.rules();
        Condition granted = rules.judgement(Level.UNIT, "granted");
        Amount asked = rules.amountFact(Level.UNIT, "asked");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.granted", "fact.asked", "rule.outcome"),
                rules.rule("outcome", Sample.ARTICLE, asked.when(granted)));

        assertThat(Sample.alone().with("granted", 0).outcome(graph, "outcome")).isZero();
        assertThat(Sample.alone().with("granted", 1).with("asked", 5).outcome(graph, "outcome"))
                .isEqualTo(5);
        assertThat(Sample.alone().with("asked", 5).explain(graph, "outcome").because())
                .containsExactly(new Reason(Reason.Kind.JUDGEMENT, "granted", null));
        assertThat(Sample.alone().with("granted", 1).explain(graph, "outcome").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "asked", null));
    }

    @Test
    void aSumOverPersonsIsUndecidedByThoseItNeedsAndByNobodyElse() {
        Rules rules = Sample.rules();
        Condition counts = rules.fact(Level.PERSON, "counts");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.counts", "fact.wage", "rule.total"),
                rules.rule("total", Sample.ARTICLE, rules.persons(counts).sum(wage)));

        assertThat(new Sample(0).outcome(graph, "total")).isZero();
        assertThat(new Sample(2)
                        .with("counts", 0, 1)
                        .with("wage", 0, 7)
                        .with("counts", 1, 1)
                        .with("wage", 1, 8)
                        .outcome(graph, "total"))
                .isEqualTo(15);
        assertThat(new Sample(2)
                        .with("counts", 0, 1)
                        .with("wage", 0, 7)
                        .with("counts", 1, 0)
                        .outcome(graph, "total"))
                .isEqualTo(7);
        Sample wageLacking =
                new Sample(2).with("counts", 0, 1).with("counts", 1, 1).with("wage", 1, 8);
        assertThat(wageLacking.outcome(graph, "total")).isNull();
        assertThat(wageLacking.explain(graph, "total").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "wage", "p0"));
        Sample unclearWhoCounts =
                new Sample(2).with("wage", 0, 7).with("counts", 1, 1).with("wage", 1, 8);
        assertThat(unclearWhoCounts.outcome(graph, "total")).isNull();
        assertThat(unclearWhoCounts.explain(graph, "total").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "counts", "p0"));
    }

    @Test
    void aCountOverPersonsCountsThoseForWhomBothHold() {
        Rules rules = Sample.rules();
        Condition adult = rules.fact(Level.PERSON, "adult");
        Condition works = rules.fact(Level.PERSON, "works");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.adult", "fact.works", "rule.working", "rule.any"),
                rules.rule("working", Sample.ARTICLE, rules.persons(adult).count(works)),
                rules.rule("any", Sample.ARTICLE, rules.persons(adult).any(works)));
        Sample unit = new Sample(3)
                .with("adult", 0, 1)
                .with("works", 0, 1)
                .with("adult", 1, 1)
                .with("works", 1, 0)
                .with("adult", 2, 0);
        assertThat(unit.outcome(graph, "working")).isEqualTo(1);
        assertThat(unit.outcome(graph, "any")).isEqualTo(1);

        Sample unclear = new Sample(1).with("adult", 0, 1);
        assertThat(unclear.outcome(graph, "working")).isNull();
        assertThat(unclear.outcome(graph, "any")).isNull();
        assertThat(new Sample(0).outcome(graph, "any")).isZero();
    }

    @Test
    void anUnknownDateOfBirthMakesTheAgeAndWhatIsLookedUpByItUndecided() {
        Rules rules = Sample.rules();
        Day birth = rules.dayFact(Level.UNIT, "birth");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.birth", "rule.old", "rule.age"),
                rules.rule("age", Sample.ARTICLE, rules.numberFor("age", birth)),
                rules.rule("old", Sample.ARTICLE, birth.ageInMonths().atLeast(rules.numberFor("age", birth))));

        assertThat(Sample.alone().outcome(graph, "old")).isNull();
        assertThat(Sample.alone().outcome(graph, "age")).isNull();
        assertThat(Sample.alone().with("birth", Sample.day("1960-01-01")).outcome(graph, "age"))
                .isEqualTo(804);
        assertThat(Sample.alone().explain(graph, "old").because())
                .containsExactly(new Reason(Reason.Kind.FACT, "birth", null));
        assertThat(Sample.alone().with("birth", Sample.day("1958-05-01")).outcome(graph, "old"))
                .as("66 years on the first of the month")
                .isEqualTo(1);
        assertThat(Sample.alone().with("birth", Sample.day("1958-05-02")).outcome(graph, "old"))
                .isZero();
        assertThat(Sample.alone().with("birth", Sample.day("1949-12-31")).outcome(graph, "old"))
                .as("outside the table")
                .isNull();
    }
}
