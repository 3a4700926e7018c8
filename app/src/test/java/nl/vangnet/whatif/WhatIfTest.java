package nl.vangnet.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.vangnet.law.CoResidentKind;
import nl.vangnet.law.Determination;
import nl.vangnet.law.Disregard;
import nl.vangnet.law.Filed;
import nl.vangnet.law.IncomeKind;
import nl.vangnet.law.Participatiewet;
import nl.vangnet.law.Provenance;
import nl.vangnet.law.Role;
import nl.vangnet.law.UnitFacts;
import nl.vangnet.law.UsedMonth;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 3);
    private static final Instant KNOWN_AT = Instant.parse("2026-04-01T00:00:00Z");
    private static final Participatiewet LAW = Participatiewet.of("waterstad").orElseThrow();
    private static final Filed SINGLE = member("1", Role.APPLICANT, true, 1985);

    /** 11,54 an hour is 12 hours for 600,08 a month: 52 weeks in 12 months. */
    private static final Money WAGE = Money.parse("11.54");

    @Test
    void aSinglePersonKeepsAQuarterTheFirstSixMonthsAndThePremium() {
        Outcome outcome = outcome(List.of(SINGLE, decision(true, 0)), List.of(), 12, false);

        assertThat(outcome.now().together()).isEqualTo(Money.parse("1401.50"));
        assertThat(outcome.assumed()).isFalse();
        Situation first = outcome.situations().getFirst();
        assertThat(first.months()).isEqualTo(6);
        Point asked = first.at(12);
        assertThat(asked.wage()).isEqualTo(Money.parse("600.08"));
        assertThat(asked.kept()).isEqualTo(Money.parse("150.02"));
        assertThat(asked.premium()).isEqualTo(Money.parse("180.02"));
        assertThat(asked.payment().plus(asked.holidayAllowance())).isEqualTo(Money.parse("951.44"));
        assertThat(asked.together()).isEqualTo(Money.parse("1731.54"));

        Point later = outcome.situations().getLast().at(12);
        assertThat(later.kept()).isEqualTo(Money.ZERO);
        assertThat(later.together()).isEqualTo(Money.parse("1581.52"));
    }

    @Test
    void monthsOfTheDisregardThatWereUsedAreNotLeft() {
        List<UsedMonth> used = List.of(used(MONTH.minusMonths(1)), used(MONTH.minusMonths(3)));
        assertThat(months(List.of(SINGLE, decision(true, 0)), used)).containsExactly(4, 0);
        assertThat(months(List.of(SINGLE, decision(true, 3)), used)).containsExactly(1, 0);
    }

    @Test
    void whereNothingIsOrEndsThereIsOneSituation() {
        assertThat(months(List.of(SINGLE, decision(true, 6)), List.of())).containsExactly(0);
        assertThat(months(List.of(SINGLE, decision(false, 0)), List.of())).containsExactly(0);
        Filed pensioner = member("1", Role.APPLICANT, true, 1950);
        Outcome pension = outcome(List.of(pensioner, decision(true, 0)), List.of(), 12, false);
        assertThat(pension.situations()).hasSize(1);
        assertThat(pension.situations().getFirst().at(12).kept()).isEqualTo(Money.parse("150.02"));
    }

    @Test
    void whoHasNoDecisionYetSeesWhatItWouldBringAndThatItIsAssumed() {
        Outcome outcome = outcome(List.of(SINGLE), List.of(), 12, false);
        assertThat(outcome.assumed()).isTrue();
        assertThat(outcome.situations().getFirst().at(12).kept()).isEqualTo(Money.parse("150.02"));

        Filed young = member("1", Role.APPLICANT, true, 2003);
        Outcome tooYoung = outcome(List.of(young), List.of(), 12, false);
        assertThat(tooYoung.assumed())
                .as("nothing is assumed where it makes no difference")
                .isFalse();
        assertThat(tooYoung.situations()).hasSize(1);
    }

    @Test
    void workBesideTheOldAddsToItAndWorkInsteadReplacesIt() {
        List<Filed> facts = List.of(SINGLE, decision(true, 6), job(), wage("1", "300.00"));
        Point beside =
                outcome(facts, List.of(), 12, false).situations().getFirst().at(12);
        Point instead =
                outcome(facts, List.of(), 12, true).situations().getFirst().at(12);

        assertThat(beside.other()).isEqualTo(Money.parse("300.00"));
        assertThat(instead.other()).isEqualTo(Money.ZERO);
        assertThat(beside.payment()).isLessThan(instead.payment());
        assertThat(outcome(facts, List.of(), 0, false)
                        .situations()
                        .getFirst()
                        .at(0)
                        .together())
                .as("no hours beside the old work is the month as it is")
                .isEqualTo(outcome(facts, List.of(), 0, false).now().together());
    }

    @Test
    void theHourAtWhichThePremiumStopsIsNamedWithWhatItCosts() {
        Situation later = outcome(List.of(SINGLE, decision(true, 6)), List.of(), 12, false)
                .situations()
                .getFirst();

        assertThat(later.assistanceEnds()).isEqualTo(29);
        assertThat(later.premiumEnds()).isEqualTo(29);
        assertThat(later.at(28).premium()).isEqualTo(Money.parse("219.00"));
        assertThat(later.drops()).singleElement().satisfies(drop -> {
            assertThat(drop.hours()).isEqualTo(29);
            assertThat(drop.loss()).isEqualTo(Money.parse("170.31"));
            assertThat(drop.level()).isEqualTo(33);
        });
    }

    @Test
    void everyPointIsTheMonthAsTheLawDeterminesItAndOneNeverKeepsLessButWhereSomethingStops() {
        long seed = 20261122;
        Random random = new Random(seed);
        for (int turn = 0; turn < 300; turn++) {
            List<Filed> facts = household(random);
            Determination now = LAW.determine(new UnitFacts(facts, List.of()), MONTH, KNOWN_AT);
            if (!now.decided()) {
                continue;
            }
            String person =
                    facts.size() > 1 && facts.get(1) instanceof Filed.Member && random.nextBoolean() ? "2" : "1";
            Question question = new Question(person, 0, Money.ofCents(100 + random.nextInt(3000)), false);
            Outcome outcome = whatIf(facts, List.of()).outcome(question);
            assertThat(outcome.undecided()).as("seed %d, turn %d", seed, turn).isEmpty();
            for (Situation situation : outcome.situations()) {
                assertThat(situation.drops())
                        .as("seed %d, turn %d: %s", seed, turn, situation)
                        .allMatch(drop ->
                                drop.hours() == situation.assistanceEnds() || drop.hours() == situation.premiumEnds());
            }
            for (Point point : outcome.situations().getFirst().points()) {
                List<Filed> with = new ArrayList<>(facts);
                if (point.wage().cents() > 0) {
                    with.add(wage(person, point.wage().toString()));
                }
                if (outcome.assumed()) {
                    with.add(new Filed.DisregardDecision(
                            person, Disregard.N, true, MONTH, 0, Provenance.stated("b", "test")));
                }
                Determination direct = LAW.determine(new UnitFacts(with, List.of()), MONTH, KNOWN_AT);
                assertThat(List.of(direct.paid(), direct.holidayAllowance(), direct.premiumOfMonth()))
                        .as("seed %d, turn %d, %d hours", seed, turn, point.hours())
                        .isEqualTo(List.of(
                                point.determination().paid(),
                                point.determination().holidayAllowance(),
                                point.determination().premiumOfMonth()));
            }
        }
    }

    private static List<Filed> household(Random random) {
        List<Filed> facts = new ArrayList<>();
        facts.add(member("1", Role.APPLICANT, true, 1950 + random.nextInt(55)));
        if (random.nextBoolean()) {
            facts.add(member("2", Role.PARTNER, random.nextInt(4) > 0, 1950 + random.nextInt(55)));
        }
        if (random.nextBoolean()) {
            facts.add(decision(random.nextInt(3) > 0, random.nextInt(7)));
        }
        if (random.nextInt(3) == 0) {
            facts.add(wage("1", random.nextInt(900) + ".50"));
        }
        if (random.nextInt(3) == 0) {
            facts.add(Filed.Income.ofMonth(
                    "1",
                    IncomeKind.BENEFIT,
                    null,
                    MONTH,
                    Money.ofCents(random.nextInt(60_000)),
                    false,
                    Provenance.stated("o", "test")));
        }
        return facts;
    }

    private static List<Integer> months(List<Filed> facts, List<UsedMonth> used) {
        return outcome(facts, used, 12, false).situations().stream()
                .map(Situation::months)
                .toList();
    }

    private static Outcome outcome(List<Filed> facts, List<UsedMonth> used, int hours, boolean instead) {
        return whatIf(facts, used).outcome(new Question("1", hours, WAGE, instead));
    }

    private static WhatIf whatIf(List<Filed> facts, List<UsedMonth> used) {
        UnitFacts unit = new UnitFacts(facts, used);
        return new WhatIf(LAW, unit, LAW.determine(unit, MONTH, KNOWN_AT), "test", "test");
    }

    private static Filed member(String person, Role role, boolean entitled, int born) {
        return new Filed.Member(
                person,
                role,
                CoResidentKind.ORDINARY,
                entitled,
                LocalDate.of(born, 6, 1),
                LocalDate.of(2020, 1, 1),
                null,
                Provenance.stated("m" + person, "test"));
    }

    private static Filed decision(boolean granted, int usedBefore) {
        return new Filed.DisregardDecision(
                "1", Disregard.N, granted, MONTH.minusMonths(12), usedBefore, Provenance.stated("d", "test"));
    }

    private static Filed job() {
        return new Filed.Work("1", MONTH.minusMonths(6), null, Provenance.stated("job", "test"));
    }

    private static Filed wage(String person, String net) {
        return Filed.Income.ofMonth(
                person,
                IncomeKind.WAGE,
                "job",
                MONTH,
                Money.parse(net),
                false,
                Provenance.stated("w" + person + net, "test"));
    }

    private static UsedMonth used(YearMonth month) {
        return new UsedMonth("1", Disregard.N, month);
    }
}
