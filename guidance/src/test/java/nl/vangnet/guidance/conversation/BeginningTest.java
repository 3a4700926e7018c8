package nl.vangnet.guidance.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BeginningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void whoReadTheBriefAsItIsNowMayBegin() {
        assertThat(begin(7, TODAY).permits()).isTrue();
        assertThat(begin(7, TODAY.minusDays(14)).permits()).isTrue();
    }

    @Test
    void whoReadNothingOrAnOlderBriefOrLongAgoMayNot() {
        assertThat(begin(-1, null).refusals()).extracting(Refusal::safeguard).containsExactly("BRIEF_NOT_READ");
        assertThat(begin(6, TODAY).permits()).isFalse();
        assertThat(begin(7, TODAY.minusDays(15)).permits()).isFalse();
    }

    private static Verdict begin(long readVersion, @Nullable LocalDate readOn) {
        return ConversationSafeguards.beginning().check(new Beginning(7, readVersion, readOn, 14, TODAY), TODAY);
    }
}
