package nl.vangnet.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FeedbackTest {
    private static final ConversationPolicy POLICY = ConversationPolicy.on(LocalDate.of(2026, 11, 22));
    private static final Feedback GOOD = new Feedback(true, true);
    private static final Feedback NOT_HEARD = new Feedback(false, true);

    @Test
    void fourAnswersAreShownToNobody() {
        assertThat(Feedback.together(Collections.nCopies(4, NOT_HEARD), POLICY)).isEmpty();
    }

    @Test
    void withFiveAnswersTheShareOfWhoWasNotHeardIsToldAndTooMuchIsAReasonToLookTogether() {
        assertThat(Feedback.together(answers(4, 1), POLICY)).contains(new Feedback.Together(5, 20, 0, false));
        assertThat(Feedback.together(answers(3, 2), POLICY)).contains(new Feedback.Together(5, 40, 0, true));
        assertThat(Feedback.together(answers(7, 3), POLICY)).contains(new Feedback.Together(10, 30, 0, false));
    }

    private static List<Feedback> answers(int good, int notHeard) {
        return Stream.concat(
                        Collections.nCopies(good, GOOD).stream(), Collections.nCopies(notHeard, NOT_HEARD).stream())
                .toList();
    }
}
