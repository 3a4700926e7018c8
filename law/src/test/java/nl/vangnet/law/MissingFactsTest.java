package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Explainer;
import nl.vangnet.rulegraph.Facts;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.RuleGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact that is lacking is never filled in: take each away in turn, and no amount that needed it appears. */
class MissingFactsTest {
    private static final long SEED = 10;
    private static final YearMonth MONTH = YearMonth.of(2021, 6);
    private static final YearMonth LATER = YearMonth.of(2026, 3);
    private static final Set<String> JUDGEMENTS =
            Set.of("disregardGranted", "disregardGranted.r", "disregardGranted.aa");

    private final RuleGraph graph =
            Participatiewet.of("waterstad").orElseThrow().graph();
    private final Explainer explainer = new Explainer(graph);

    @ParameterizedTest
    @ValueSource(strings = {"payment", "premium"})
    void anAmountThatAppearsWithoutAFactIsTheSameWhateverTheFactIs(String output) {
        int taken = 0;
        int undecided = 0;
        for (DrawnUnit unit : new UnitDraw(SEED, MONTH, true).draw(400)) {
            Long whole = explain(output, unit).value();
            for (int person = Facts.UNIT; person < unit.persons(); person++) {
                for (String fact : person == Facts.UNIT ? DrawnUnit.OF_UNIT : DrawnUnit.OF_PERSON) {
                    Line without = explain(output, unit.with(fact, person, DrawnUnit.UNKNOWN));
                    taken++;
                    if (without.value() == null) {
                        undecided++;
                        continue;
                    }
                    assertThat(without.value()).isEqualTo(whole);
                    for (long other : others(fact)) {
                        assertThat(explain(output, unit.with(fact, person, other))
                                        .value())
                                .as(
                                        "seed %d: without %s of %d it is %d, with %d it differs: %s",
                                        SEED, fact, person, without.value(), other, unit)
                                .isEqualTo(without.value());
                    }
                }
            }
        }
        assertThat(undecided).as("of %d facts taken away", taken).isGreaterThan(taken / 5);
    }

    private static long[] others(String fact) {
        return switch (fact) {
            case "role" -> new long[] {0, 1, 2, 3};
            case "coResidentKind" -> new long[] {0, 1, 2};
            case "entitled",
                    "otherLaw",
                    "institution",
                    "partMonth",
                    "suspended",
                    "disregardGranted",
                    "disregardGranted.r",
                    "disregardGranted.y",
                    "disregardGranted.z",
                    "disregardGranted.aa",
                    "youthSupplement" -> new long[] {0, 1};
            case "birthDate" ->
                new long[] {
                    LocalDate.parse("1940-01-01").toEpochDay(),
                    LocalDate.parse("1980-01-01").toEpochDay(),
                    LocalDate.parse("1998-01-01").toEpochDay(),
                    LocalDate.parse("2002-01-01").toEpochDay(),
                    LocalDate.parse("2015-01-01").toEpochDay()
                };
            case "disregardMonthsUsed" -> new long[] {0, 6};
            case "disregardMonthsUsed.r", "disregardMonthsUsed.z" -> new long[] {0, 30};
            case "earnings", "otherIncome", "privatePension", "volunteerAllowance", "volunteerAllowanceOfYear" ->
                new long[] {0, 100_00, 5_000_00};
            case "lowering" -> new long[] {0, 1, 2};
            case "reductionPercentage" -> new long[] {0, 1_000};
            default -> new long[0];
        };
    }

    @Test
    void whatIsUndecidedSaysWhichFactIsLackingAndOfWhom() {
        int said = 0;
        for (DrawnUnit unit : new UnitDraw(SEED, MONTH, true).draw(400)) {
            if (explain("payment", unit).value() == null) {
                continue;
            }
            for (int person = 0; person < unit.persons(); person++) {
                for (String fact : DrawnUnit.OF_PERSON) {
                    Line without = explain("payment", unit.with(fact, person, DrawnUnit.UNKNOWN));
                    if (without.value() == null) {
                        Reason.Kind kind = JUDGEMENTS.contains(fact) ? Reason.Kind.JUDGEMENT : Reason.Kind.FACT;
                        assertThat(without.because()).contains(new Reason(kind, fact, unit.person(person)));
                        said++;
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(1_000);
    }

    @Test
    void everyFactThatTheRulesKnowMattersToSomebody() {
        assertThat(graph.factKeys()).containsExactlyInAnyOrderElementsOf(factsOfAUnitAndItsPersons());
        for (String fact : factsOfAUnitAndItsPersons()) {
            int person = DrawnUnit.OF_UNIT.contains(fact) ? Facts.UNIT : 0;
            boolean matters = Stream.of(MONTH, LATER)
                    .anyMatch(month -> new UnitDraw(SEED, month, true)
                            .draw(400).stream()
                                    .anyMatch(unit -> !Objects.equals(
                                            explain("payment", unit, month).value(),
                                            explain("payment", unit.with(fact, person, DrawnUnit.UNKNOWN), month)
                                                    .value())));
            boolean ofOtherPolicy = fact.startsWith("earnings.");
            assertThat(matters
                            || ofOtherPolicy
                            || fact.equals("coResidentKind")
                            || fact.equals("entitled")
                            || fact.equals("notOffsetMonthsUsed"))
                    .as("%s of the applicant", fact)
                    .isTrue();
        }
    }

    private static List<String> factsOfAUnitAndItsPersons() {
        List<String> keys = new ArrayList<>(DrawnUnit.OF_PERSON);
        keys.addAll(DrawnUnit.OF_UNIT);
        return keys;
    }

    private Line explain(String output, DrawnUnit unit) {
        return explain(output, unit, MONTH);
    }

    private Line explain(String output, DrawnUnit unit, YearMonth month) {
        return explainer.explain(output, unit, month, Units.LATE);
    }
}
