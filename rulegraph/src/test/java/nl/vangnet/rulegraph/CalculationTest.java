package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTest {
    private enum Colour {
        RED,
        BLUE
    }

    @ParameterizedTest
    @CsvSource({"700, 300", "300, 700", "-200, 300", "300, 300", "0, 0"})
    void amountsAddUpTakeAwayAndAreBounded(long a, long b) {
        Rules rules = Sample.rules();
        Amount first = rules.amountFact(Level.UNIT, "first");
        Amount second = rules.amountFact(Level.UNIT, "second");
        RuleGraph graph = Sample.graph(
                rules,
                List.of(
                        "fact.first",
                        "fact.second",
                        "rule.sum",
                        "rule.difference",
                        "rule.least",
                        "rule.greatest",
                        "rule.notNegative",
                        "rule.more",
                        "rule.positive"),
                rules.rule("sum", Sample.ARTICLE, first.plus(second)),
                rules.rule("difference", Sample.ARTICLE, first.minus(second)),
                rules.rule("least", Sample.ARTICLE, first.atMost(second)),
                rules.rule("greatest", Sample.ARTICLE, first.atLeast(second)),
                rules.rule("notNegative", Sample.ARTICLE, first.minus(second).atLeastZero()),
                rules.rule("more", Sample.ARTICLE, first.moreThan(second)),
                rules.rule("positive", Sample.ARTICLE, first.isPositive()));
        Sample unit = Sample.alone().with("first", a).with("second", b);

        assertThat(unit.outcome(graph, "sum")).isEqualTo(a + b);
        assertThat(unit.outcome(graph, "difference")).isEqualTo(a - b);
        assertThat(unit.outcome(graph, "least")).isEqualTo(Math.min(a, b));
        assertThat(unit.outcome(graph, "greatest")).isEqualTo(Math.max(a, b));
        assertThat(unit.outcome(graph, "notNegative")).isEqualTo(Math.max(0, a - b));
        assertThat(unit.outcome(graph, "more")).isEqualTo(a > b ? 1 : 0);
        assertThat(unit.outcome(graph, "positive")).isEqualTo(a > 0 ? 1 : 0);
    }

    @Test
    void countsAddUpMultiplyAndCompare() {
        Rules rules = Sample.rules();
        Count months = rules.countFact(Level.UNIT, "months");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.months", "rule.toTerm", "rule.more", "rule.twice", "rule.few", "rule.many", "rule.any"),
                rules.rule("toTerm", Sample.ARTICLE, months.lessThan(rules.number("term"))),
                rules.rule("more", Sample.ARTICLE, months.plus(rules.number(1))),
                rules.rule("twice", Sample.ARTICLE, months.times(rules.number(2))),
                rules.rule("few", Sample.ARTICLE, months.lessThan(rules.number(6))),
                rules.rule("many", Sample.ARTICLE, months.atLeast(rules.number(6))),
                rules.rule("any", Sample.ARTICLE, months.isPositive()));
        Sample five = Sample.alone().with("months", 5);
        Sample six = Sample.alone().with("months", 6);

        assertThat(five.outcome(graph, "toTerm")).isEqualTo(1);
        assertThat(six.outcome(graph, "toTerm")).isZero();
        assertThat(five.outcome(graph, "more")).isEqualTo(6);
        assertThat(five.outcome(graph, "twice")).isEqualTo(10);
        assertThat(five.outcome(graph, "few")).isEqualTo(1);
        assertThat(six.outcome(graph, "few")).isZero();
        assertThat(five.outcome(graph, "many")).isZero();
        assertThat(six.outcome(graph, "many")).isEqualTo(1);
        assertThat(Sample.alone().with("months", 0).outcome(graph, "any")).isZero();
        assertThat(Sample.alone().with("months", 1).outcome(graph, "any")).isEqualTo(1);
    }

    @Test
    void aChoiceIsOneOfItsConstants() {
        Rules rules = Sample.rules();
        Choice<Colour> colour = rules.choiceFact(Level.UNIT, "colour", Colour.class);
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.colour", "rule.blue", "choice.RED", "choice.BLUE"),
                rules.rule("blue", Sample.ARTICLE, colour.is(Colour.BLUE)));

        assertThat(Sample.alone().with("colour", 1).outcome(graph, "blue")).isEqualTo(1);
        assertThat(Sample.alone().with("colour", 0).outcome(graph, "blue")).isZero();
        assertThat(Sample.alone().outcome(graph, "blue")).isNull();
    }

    @Test
    void aValueOfTheUnitReachesEachPerson() {
        Rules rules = Sample.rules();
        Condition generous = rules.fact(Level.UNIT, "generous");
        Amount bonus = rules.amountFact(Level.UNIT, "bonus");
        Condition works = rules.fact(Level.PERSON, "works");
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Amount ofPerson = rules.rule(
                "ofPerson",
                Sample.ARTICLE,
                wage.plus(rules.when(generous, bonus).otherwise(rules.euros("0.01"))));
        RuleGraph graph = Sample.graph(
                rules,
                List.of(
                        "fact.generous",
                        "fact.bonus",
                        "fact.works",
                        "fact.wage",
                        "rule.ofPerson",
                        "rule.total",
                        "rule.workersIfGenerous"),
                rules.rule("total", Sample.ARTICLE, rules.persons(works).sum(ofPerson)),
                rules.rule(
                        "workersIfGenerous",
                        Sample.ARTICLE,
                        rules.persons(works).count(generous)));
        Sample unit = new Sample(2)
                .with("bonus", 50)
                .with("works", 0, 1)
                .with("wage", 0, 1000)
                .with("works", 1, 1)
                .with("wage", 1, 2000);

        assertThat(unit.outcome(graph, "total")).isNull();
        assertThat(unit.with("generous", 1).outcome(graph, "total")).isEqualTo(3100);
        assertThat(unit.outcome(graph, "workersIfGenerous")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2003-05-01, 2024-05-01, 252",
        "2003-05-02, 2024-05-01, 251",
        "2003-05-31, 2024-06-30, 252",
        "2003-05-30, 2024-06-30, 253",
        "2004-02-29, 2025-02-28, 251",
        "2004-02-29, 2025-03-01, 252",
        "2024-05-02, 2024-05-01, -1",
        "1969-12-31, 1970-01-01, 0"
    })
    void anAgeIsInWholeMonths(LocalDate birth, LocalDate on, long months) {
        assertThat(Day.ageInMonths(birth.toEpochDay(), on.toEpochDay())).isEqualTo(months);
    }

    @Test
    void agesCanBeToldOnAnotherDayThanTheFirst() {
        Rules rules = Sample.rules();
        Count age = rules.dayFact(Level.UNIT, "birth").ageInMonths();
        RuleGraph graph =
                Sample.graph(rules, List.of("fact.birth", "rule.months"), rules.rule("months", Sample.ARTICLE, age));
        Sample unit = Sample.alone().with("birth", Sample.day("2003-05-15"));

        assertThat(unit.explain(graph, "months").decided()).isEqualTo(251);
        assertThat(new Explainer(graph)
                        .explain("months", unit, Sample.MAY, LocalDate.parse("2024-05-31"), Sample.LATE)
                        .decided())
                .isEqualTo(252);
    }

    @Test
    void severalFactsOfOneKindAreAddedUpAndEachIsNamed() {
        Rules rules = Sample.rules();
        Amount wage = rules.amountFact(Level.PERSON, "wage");
        Condition works = rules.fact(Level.PERSON, "works");
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.wage", "fact.works", "rule.total", "rule.ofPerson"),
                rules.rule(
                        "total",
                        Sample.ARTICLE,
                        rules.persons(works).sum(rules.rule("ofPerson", Sample.ARTICLE, wage.atMost(wage)))));
        Sample unit = new Sample(1)
                .with("works", 0, 1)
                .with("wage", 0, 100, "bakery")
                .with("wage", 0, 250, "shop")
                .with("wage", 0, 250, "shop");

        assertThat(unit.outcome(graph, "total")).isEqualTo(600);
        assertThat(unit.explain(graph, "total").parts().getFirst().facts())
                .as("two payslips that look alike are two facts")
                .extracting(Line.FactUsed::source)
                .containsExactly("bakery", "shop", "shop");
    }

    @Test
    void aMonthOutsideTheTablesIsRefusedWithTheMonthsThatAreCovered() {
        Rules rules = Sample.rules();
        RuleGraph graph = Sample.graph(
                rules, List.of("rule.least"), rules.rule("least", Sample.ARTICLE, rules.amount("minimum")));
        Explainer explainer = new Explainer(graph);
        ColumnProgram program = new ColumnProgram(graph, List.of("least"));
        for (YearMonth month : List.of(YearMonth.of(2023, 12), YearMonth.of(2025, 1))) {
            assertThatThrownBy(() -> explainer.explain("least", Sample.alone(), month, Sample.LATE))
                    .isInstanceOf(MonthNotCoveredException.class)
                    .hasMessageContaining(month.toString())
                    .hasMessageContaining("from 2024-01 to 2024-12");
            assertThatThrownBy(() -> program.run(new ColumnBatch(new int[] {0}), month, Sample.LATE))
                    .isInstanceOf(MonthNotCoveredException.class);
        }
        assertThat(explainer
                        .explain("least", Sample.alone(), YearMonth.of(2024, 1), Sample.LATE)
                        .decided())
                .isEqualTo(100_00);
        assertThat(explainer
                        .explain("least", Sample.alone(), YearMonth.of(2024, 12), Sample.LATE)
                        .decided())
                .isEqualTo(110_00);
    }

    @Test
    void onlyARuleOfTheUnitIsAnOutcome() {
        Rules rules = Sample.rules();
        Condition works = rules.fact(Level.PERSON, "works");
        Amount wage = rules.rule("wage", Sample.ARTICLE, rules.amountFact(Level.PERSON, "paid"));
        RuleGraph graph = Sample.graph(
                rules,
                List.of("fact.works", "fact.paid", "rule.wage", "rule.total"),
                rules.rule("total", Sample.ARTICLE, rules.persons(works).sum(wage)));

        assertThatThrownBy(() -> new Sample(1).explain(graph, "wage")).hasMessageContaining("wage is about a person");
        assertThatThrownBy(() -> new ColumnProgram(graph, List.of("wage")))
                .hasMessageContaining("wage is about a person");
        assertThatThrownBy(() -> new Sample(1).explain(graph, "totl"))
                .hasMessageContaining("no rule has the key totl; the nearest is total");
    }
}
