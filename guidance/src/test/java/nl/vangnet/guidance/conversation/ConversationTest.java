package nl.vangnet.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConversationTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void aConversationIsPlannedStartedRecordedSentAndMayBeCorrectedMoreThanOnce() {
        Conversation planned = new Conversation(TODAY, null, null, null, null, List.of());
        assertThat(planned.state()).isEqualTo(new ConversationState.Planned(TODAY));
        assertThat(planned.state().next()).containsExactlyInAnyOrder(Step.START, Step.NOT_HELD);

        Conversation started = new Conversation(TODAY, TODAY, null, null, null, List.of());
        assertThat(started.state()).isEqualTo(new ConversationState.Started(TODAY));
        assertThat(started.state().next()).contains(Step.RECORD).doesNotContain(Step.SEND_SUMMARY);

        Conversation recorded = new Conversation(TODAY, TODAY, null, TODAY, null, List.of());
        assertThat(recorded.state().next()).containsExactly(Step.SEND_SUMMARY);

        Conversation sent = new Conversation(TODAY, TODAY, null, TODAY, TODAY.plusDays(2), List.of());
        assertThat(sent.state().next()).containsExactly(Step.CORRECT);

        Conversation corrected = new Conversation(
                TODAY, TODAY, null, TODAY, TODAY.plusDays(2), List.of(TODAY.plusDays(3), TODAY.plusDays(4)));
        assertThat(corrected.state()).isEqualTo(new ConversationState.Corrected(TODAY.plusDays(4), 2));
        assertThat(corrected.state().next()).containsExactly(Step.CORRECT);
    }

    @Test
    void whatWasNotHeldEndsWithAReason() {
        ConversationState state = new Conversation(
                        TODAY, null, new ConversationState.NotHeld(TODAY, "klant belde af"), null, null, List.of())
                .state();

        assertThat(state.next()).isEmpty();
        assertThat(state.held()).isFalse();
    }

    @Test
    void nothingFollowsFromAConversationWithoutARecord() {
        assertThat(ConversationSafeguards.following()
                        .check(new ConversationState.Started(TODAY), TODAY)
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("NOTHING_WITHOUT_RECORD");
        assertThat(ConversationSafeguards.following()
                        .check(new ConversationState.Recorded(TODAY), TODAY)
                        .permits())
                .isTrue();
    }

    @Test
    void aRecordWithoutTheClientIsRefusedForEveryReasonAtOnce() {
        assertThat(ConversationSafeguards.closing()
                        .check(record("", " ", "", "", null, ""), TODAY)
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly(
                        "CLIENT_SAYS_WHAT_CAN",
                        "CLIENT_SAYS_WHAT_CANNOT",
                        "CLIENT_OWN_GOAL",
                        "AGREED_NEXT_STEP",
                        "CLIENT_AGREES_OR_NOT");
    }

    @ParameterizedTest
    @CsvSource({"YES, '', true", "NO, '', false", "NO, Te snel, true", "WITH_REMARK, ' ', false"})
    void whoDoesNotSimplyAgreeIsAskedWhatItIs(Agreement agreement, String remark, boolean closed) {
        assertThat(ConversationSafeguards.closing()
                        .check(
                                record("Koken", "Tillen", "Kok worden", "Bellen met het buurthuis", agreement, remark),
                                TODAY)
                        .permits())
                .isEqualTo(closed);
    }

    private static ConversationRecord record(
            String can, String cannot, String goal, String next, @Nullable Agreement agreement, String remark) {
        return new ConversationRecord(can, cannot, goal, next, null, "", agreement, remark, Set.of());
    }
}
