package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What may not be written is refused at load, at the line where it was written. */
class RulesTest {
    private static final String HERE = "RulesTest\\.java:\\d+: ";

    private static void refused(ThrowingCallable load, String problem) {
        assertThatThrownBy(load).isInstanceOf(LoadException.class).hasMessageMatching(HERE + problem);
    }

    @Test
    void aRuleWithoutACitationIsRefused() {
        Rules rules = Sample.rules();
        refused(
                () -> rules.rule("bare", new Citation("Wet", "", List.of()), rules.euros("1.00")),
                "the rule bare has no citation: name the article it carries out");
    }

    @Test
    void aRuleWrittenTwiceIsRefused() {
        Rules rules = Sample.rules();
        rules.rule("twice", Sample.ARTICLE, rules.euros("1.00"));
        refused(
                () -> rules.rule("twice", Sample.ARTICLE, rules.number(1)),
                "the rule twice is written twice: give one of them another key");
    }

    @Test
    void aFactDeclaredTwiceIsRefused() {
        Rules rules = Sample.rules();
        rules.amountFact(Level.UNIT, "wage");
        refused(
                () -> rules.countFact(Level.PERSON, "wage"),
                "the fact wage is declared twice: declare it once and share it");
    }

    @Test
    void aTableThatDoesNotExistIsRefusedWithTheNearest() {
        Rules rules = Sample.rules();
        refused(() -> rules.amount("minimun"), "no table has the key minimun; the nearest is minimum");
        refused(() -> rules.amount("zzz"), "no table has the key zzz; the nearest is .*");
    }

    @Test
    void aTableIsNotReadAsSomethingElse() {
        Rules rules = Sample.rules();
        refused(() -> rules.amount("share"), "the table share holds PERCENT by MONTH, not EURO by MONTH");
        refused(() -> rules.percentage("minimum"), "the table minimum holds EURO by MONTH, not PERCENT by MONTH");
        refused(() -> rules.number("age"), "the table age holds NUMBER by DAY, not NUMBER by MONTH");
        Day day = rules.dayFact(Level.UNIT, "day");
        refused(() -> rules.numberFor("minimum", day), "the table minimum holds EURO by MONTH, not NUMBER by DAY");
    }

    @Test
    void aFactThatNoRuleUsesIsRefused() {
        Rules rules = Sample.rules();
        rules.amountFact(Level.UNIT, "idle");
        Amount outcome = rules.rule("outcome", Sample.ARTICLE, rules.euros("1.00"));
        refused(
                () -> Sample.graph(rules, List.of("rule.outcome", "fact.idle"), outcome),
                "no rule uses the fact idle: use it or take it out");
    }

    @Test
    void aRuleThatNoOutcomeNeedsIsRefused() {
        Rules rules = Sample.rules();
        rules.rule("idle", Sample.ARTICLE, rules.euros("1.00"));
        Amount outcome = rules.rule("outcome", Sample.ARTICLE, rules.euros("1.00"));
        refused(
                () -> Sample.graph(rules, List.of("rule.outcome", "rule.idle"), outcome),
                "no output needs the rule idle: use it or take it out");
    }

    @Test
    void aTableThatNoRuleAndNoRelationUsesIsRefusedWhereItIsDeclared() {
        Rules rules = new Rules(Tables.parse(
                YearMonth.of(2024, 1),
                YearMonth.of(2024, 12),
                Sample.DECLARATIONS,
                "table,equals,tolerance,source\nshare,share,0.00,test\nage,age,0.00,test\nterm,term,0.00,test\n",
                Sample.ROWS));
        Amount outcome = rules.rule("outcome", Sample.ARTICLE, rules.amount("minimum"));
        assertThatThrownBy(() -> Sample.graph(rules, List.of("rule.outcome"), outcome))
                .isInstanceOf(LoadException.class)
                .hasMessage("declarations:4: no rule uses the table nobodyKnows: use it or take it out");
    }

    @Test
    void aFinishedGraphTellsItsRulesFactsCitationsAndUnits() {
        Rules rules = Sample.rules();
        Count months = rules.countFact(Level.UNIT, "months");
        Condition few = rules.rule("few", Sample.ARTICLE, months.lessThan(rules.number(6)));
        Count more = rules.rule("more", Sample.ARTICLE, months.plus(rules.number(1)));
        Amount paid = rules.rule("paid", Sample.ARTICLE, rules.amount("minimum").when(few));
        RuleGraph graph = Sample.graph(rules, List.of("fact.months", "rule.few", "rule.more", "rule.paid"), paid, more);

        assertThat(graph.ruleKeys()).containsExactly("paid", "few", "more");
        assertThat(graph.factKeys()).containsExactly("months");
        assertThat(graph.citation("few")).isEqualTo(Sample.ARTICLE);
        assertThat(graph.unit("few")).isNull();
        assertThat(graph.unit("more")).isEqualTo(Table.Unit.NUMBER);
        assertThat(graph.unit("paid")).isEqualTo(Table.Unit.EURO);
        assertThat(graph.tables().find("minimum")).isNotNull();
    }
}
