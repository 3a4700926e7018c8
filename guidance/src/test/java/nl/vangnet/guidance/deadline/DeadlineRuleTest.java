package nl.vangnet.guidance.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vangnet.guidance.Layer;
import nl.vangnet.guidance.deadline.Pause.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DeadlineRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void everyKindHasOneRuleWithoutAGapThatSomebodyOwnsAndAnotherHearsOf(DeadlineKind kind) {
        List<DeadlineRule> rules =
                DeadlineRule.all().stream().filter(rule -> rule.kind() == kind).toList();

        for (int i = 1; i < rules.size(); i++) {
            assertThat(rules.get(i).ground().from())
                    .isEqualTo(Objects.requireNonNull(rules.get(i - 1).ground().to())
                            .plusDays(1));
        }
        assertThat(rules.getLast().ground().to()).isNull();
        assertThat(DeadlineRule.of(kind, TODAY).owner())
                .isNotEqualTo(DeadlineRule.of(kind, TODAY).escalatesTo());
    }

    @ParameterizedTest
    @EnumSource(DeadlineKind.class)
    void anEmergencyStopsEveryClock(DeadlineKind kind) {
        assertThat(DeadlineRule.of(kind, TODAY).pausedBy()).contains(Reason.EMERGENCY);
    }

    @Test
    void aRequestIsDecidedOnByLawWithinEightWeeksAndASummaryIsPromisedInThreeWorkingDays() {
        DeadlineRule request = DeadlineRule.of(DeadlineKind.CLIENT_REQUEST, TODAY);
        assertThat(request.ground().layer()).isEqualTo(Layer.LAW);
        assertThat(request.ground().source()).hasToString("Algemene wet bestuursrecht artikel 4:13 lid 2");
        assertThat(request.term()).isEqualTo(new Term(8, Term.Unit.WEEKS));

        DeadlineRule summary = DeadlineRule.of(DeadlineKind.CONVERSATION_SUMMARY, TODAY);
        assertThat(summary.ground().layer()).isEqualTo(Layer.PROMISE);
        assertThat(summary.term()).isEqualTo(new Term(3, Term.Unit.WORKING_DAYS));
        assertThat(summary.pausedBy()).doesNotContain(Reason.WAITING_FOR_CLIENT);
    }

    @Test
    void beforeThereWasARuleThereIsNoTerm() {
        assertThatThrownBy(() -> DeadlineRule.of(DeadlineKind.TASK, LocalDate.of(1990, 1, 1)))
                .hasMessageContaining("TASK on 1990-01-01");
    }
}
