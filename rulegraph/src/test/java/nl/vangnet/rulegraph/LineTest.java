package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
    @Test
    void anExplanationNamesRuleValueFactsAndAmountsOfEveryStep() {
        Rules rules = Sample.rules();
        Amount wage = rules.amountFact(Level.UNIT, "wage");
        Amount kept = rules.rule(
                "kept", Sample.ARTICLE, wage.percent(rules.percentage("share")).roundHalfUp());
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.wage", "rule.kept", "rule.paid"),
                rules.rule("paid", Sample.ARTICLE, rules.amount("minimum").minus(wage.minus(kept))));

        Line paid = Sample.alone().with("wage", Facts.UNIT, 200, "payslip").explain(graph, "paid");

        assertThat(paid.decided()).isEqualTo(10_000 - 200 + 25);
        assertThat(paid.person()).isNull();
        assertThat(paid.facts())
                .containsExactly(new Line.FactUsed("wage", null, 200, "payslip", null, null, false, null));
        assertThat(paid.amounts()).singleElement().satisfies(amount -> {
            assertThat(amount.table()).isEqualTo("minimum");
            assertThat(amount.from()).hasToString("2024-01-01");
            assertThat(amount.knownSince()).hasToString("2023-12-15");
            assertThat(amount.value()).isEqualTo(10_000);
            assertThat(amount.verification()).isEqualTo(Verification.VERIFIED);
        });
        assertThat(paid.parts()).extracting(Line::rule).containsExactly("kept");
        assertThat(paid.find("kept")).isSameAs(paid.parts().getFirst());
        assertThat(paid.find("paid")).isSameAs(paid);
        assertThat(paid.find("nothing")).isNull();
        assertThat(rulesFromTheTop(paid)).containsExactly("paid", "kept");
        Line.AmountUsed share = paid.parts().getFirst().amounts().getFirst();
        assertThat(Sample.table(graph.tables(), share.table()).row(share.from(), share.knownSince()))
                .get()
                .extracting(Table.Row::source)
                .isEqualTo("paper");
    }

    @Test
    void aStepThatStandsTwiceIsGivenInFullOnce() {
        Rules rules = Sample.rules();
        Amount inner = rules.rule("inner", Sample.ARTICLE, rules.amount("minimum"));
        Amount shared = rules.rule("shared", Sample.ARTICLE, inner.plus(inner));
        Amount left = rules.rule("left", Sample.ARTICLE, shared);
        Amount right = rules.rule("right", Sample.ARTICLE, shared);
        RuleGraph graph = Sample.graph(
                rules,
                List.of("rule.inner", "rule.shared", "rule.left", "rule.right", "rule.top"),
                rules.rule("top", Sample.ARTICLE, left.plus(right)));

        Line top = Sample.alone().explain(graph, "top");

        assertThat(rulesFromTheTop(top)).containsExactly("top", "left", "shared", "inner", "right", "shared");
        assertThat(top.decided()).isEqualTo(400_00);
    }

    @Test
    void aStepKeepsItsPartsAlsoWhenItWasFirstLookedAtInVain() {
        Rules rules = Sample.rules();
        Condition inner = rules.rule("inner", Sample.ARTICLE, rules.fact(Level.UNIT, "secret"));
        Condition doubtful = rules.rule("doubtful", Sample.ARTICLE, inner.not());
        Condition first = rules.rule("first", Sample.ARTICLE, doubtful.and(rules.fact(Level.UNIT, "open")));
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.secret", "fact.open", "rule.inner", "rule.doubtful", "rule.first", "rule.top"),
                rules.rule("top", Sample.ARTICLE, first.or(doubtful)));

        Line top = Sample.alone().with("open", 0).explain(graph, "top");

        assertThat(rulesFromTheTop(top)).containsExactly("top", "first", "doubtful", "inner");
        assertThat(top.because()).containsExactly(new Reason(Reason.Kind.FACT, "secret", null));
    }

    @Test
    void aStepOfAPersonKeepsItsPartsAlsoWhenItServedToSelectThatPerson() {
        Rules rules = Sample.rules();
        Condition inner = rules.rule("inner", Sample.ARTICLE, rules.fact(Level.PERSON, "adult"));
        Condition selected = rules.rule("selected", Sample.ARTICLE, inner.and(inner));
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.adult", "rule.inner", "rule.selected", "rule.top"),
                rules.rule("top", Sample.ARTICLE, rules.persons(selected).count(selected)));

        Line top = new Sample(1).with("adult", 0, 1).explain(graph, "top");

        assertThat(rulesFromTheTop(top)).containsExactly("top", "selected", "inner");
        assertThat(top.parts().getFirst().person()).isEqualTo("p0");
    }

    @Test
    void anUndecidedStepHasNoValueToBeReadByMistake() {
        Rules rules = Sample.rules();
        RuleGraph graph = Sample.graph(
                rules, List.of("rule.unknown"), rules.rule("unknown", Sample.ARTICLE, rules.amount("nobodyKnows")));

        Line unknown = Sample.alone().explain(graph, "unknown");

        assertThatThrownBy(unknown::decided)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unknown is undecided")
                .hasMessageContaining("nobodyKnows");
        assertThat(unknown.amounts())
                .as("the row that says nobody knows it")
                .singleElement()
                .extracting(Line.AmountUsed::verification)
                .isEqualTo(Verification.UNKNOWN);
    }

    @Test
    void aReasonNamesThePersonAndIsGivenOnce() {
        Rules rules = Sample.rules();
        Condition here = rules.fact(Level.PERSON, "here");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Amount ofPerson = rules.rule("ofPerson", Sample.ARTICLE, wage.minus(wage));
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.here", "fact.wage", "rule.ofPerson", "rule.total"),
                rules.rule("total", Sample.ARTICLE, rules.persons(here).sum(ofPerson)));

        Line total = new Sample(2).with("here", 0, 1).with("here", 1, 1).explain(graph, "total");

        assertThat(total.because())
                .containsExactly(
                        new Reason(Reason.Kind.FACT, "wage", "p0"), new Reason(Reason.Kind.FACT, "wage", "p1"));
    }

    private static List<String> rulesFromTheTop(Line line) {
        List<String> rules = new ArrayList<>();
        line.forEach(step -> rules.add(step.rule()));
        return rules;
    }
}
