package nl.vangnet.guidance.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.vangnet.guidance.Refusal;
import org.junit.jupiter.api.Test;

final class SelectionRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Criterion AREA_3 = new Criterion(Attribute.AREA, 3);

    @Test
    void theSameRuleAndFactsGiveTheSameListInTheSameOrder() {
        long seed = 1122;
        Random random = new Random(seed);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            all.add(new Candidate(100_000 + i, random.nextInt(22), random.nextInt(200), random.nextInt(40)));
        }
        for (Order order : Order.values()) {
            SelectionRule rule = new SelectionRule(List.of(AREA_3), order, order == Order.LOT ? "najaar" : "");
            List<Candidate> first = rule.select(all);
            Collections.shuffle(all, random);

            assertThat(rule.select(all)).as("%s, seed %s", order, seed).isEqualTo(first);
        }
    }

    @Test
    void aLotCanBeDrawnAgainWithOtherTools() {
        // printf 'najaar|100001' | sha256sum
        assertThat(Lot.draw("najaar", 100_001))
                .isEqualTo("8eaba5e6073a376ccf8eb68b1428b2d95ef9bccbf8723f7bfa2b35d7abed52a5");
    }

    @Test
    void anotherSeedGivesAnotherOrderOfTheSamePeople() {
        List<Candidate> all = List.of(candidate(1), candidate(2), candidate(3), candidate(4), candidate(5));
        List<Candidate> spring = new SelectionRule(List.of(AREA_3), Order.LOT, "voorjaar").select(all);
        List<Candidate> autumn = new SelectionRule(List.of(AREA_3), Order.LOT, "najaar").select(all);

        assertThat(spring).containsExactlyInAnyOrderElementsOf(autumn).isNotEqualTo(autumn);
    }

    @Test
    void whoIsOnAssistanceLongestComesFirstAndWhoDoesNotMeetTheCriterionIsNotInIt() {
        SelectionRule rule = new SelectionRule(
                List.of(new Criterion(Attribute.MONTHS_ON_ASSISTANCE, 24)), Order.LONGEST_ON_ASSISTANCE, "");

        assertThat(rule.select(
                        List.of(new Candidate(1, 1, 23, 0), new Candidate(2, 2, 24, 0), new Candidate(3, 9, 240, 0))))
                .extracting(Candidate::unit)
                .containsExactly(3L, 2L);
    }

    @Test
    void noRuleLooksAtWhoSomebodyIsOrAtAScore() {
        for (Attribute attribute : Attribute.values()) {
            List<Refusal> refusals = SelectionRule.SAFEGUARDS
                    .check(new SelectionRule(List.of(new Criterion(attribute, 1)), Order.AREA, ""), TODAY)
                    .refusals();
            switch (attribute.use()) {
                case PUBLISHED -> assertThat(refusals).isEmpty();
                case PROTECTED ->
                    assertThat(refusals).extracting(Refusal::safeguard).containsExactly("SELECTION_PROTECTED");
                case SCORE ->
                    assertThat(refusals).extracting(Refusal::safeguard).containsExactly("SELECTION_SCORE");
            }
        }
    }

    @Test
    void alsoWhenNobodyStopsItARuleCannotReadWhatIsProtected() {
        SelectionRule rule = new SelectionRule(List.of(new Criterion(Attribute.ORIGIN, 1)), Order.AREA, "");

        assertThatThrownBy(() -> rule.select(List.of(candidate(1)))).hasMessageContaining("ORIGIN");
    }

    @Test
    void everybodyAtOnceIsNotARoundAndALotNeedsASeed() {
        assertThatThrownBy(() -> new SelectionRule(List.of(), Order.AREA, "")).hasMessageContaining("target group");
        assertThatThrownBy(() -> new SelectionRule(List.of(AREA_3), Order.LOT, " "))
                .hasMessageContaining("seed");
        assertThatThrownBy(() -> new SelectionRule(List.of(AREA_3), Order.AREA, "x"))
                .hasMessageContaining("seed");
    }

    private static Candidate candidate(long unit) {
        return new Candidate(unit, 3, 10, 5);
    }
}
