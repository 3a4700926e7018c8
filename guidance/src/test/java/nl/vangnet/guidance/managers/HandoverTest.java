package nl.vangnet.guidance.managers;

import static nl.vangnet.guidance.managers.HandoverEvent.Kind.IN_EFFECT;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.NOTED;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.READ;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.TOLD;
import static nl.vangnet.guidance.managers.HandoverEvent.Kind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.managers.HandoverEvent.Kind;
import org.junit.jupiter.api.Test;

final class HandoverTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final long PRESENT = 7;
    private static final long SUCCESSOR = 8;

    @Test
    void theOrderIsWrittenReadToldInEffect() {
        assertThat(refusedOf(READ, SUCCESSOR)).containsExactly("HANDOVER_NOTE");
        assertThat(refusedOf(TOLD, PRESENT)).containsExactly("HANDOVER_NOTE");
        assertThat(refusedOf(TOLD, PRESENT, NOTED)).containsExactly("HANDOVER_READ");
        assertThat(refusedOf(TOLD, PRESENT, NOTED, READ)).isEmpty();
        assertThat(Handover.of(events(NOTED, READ, TOLD, IN_EFFECT))).isInstanceOf(Handover.InEffect.class);
    }

    @Test
    void onlyTheSuccessorCanReadItForTheSuccessor() {
        assertThat(refusedOf(READ, PRESENT, NOTED)).containsExactly("HANDOVER_READ");
        assertThat(refusedOf(READ, SUCCESSOR, NOTED)).isEmpty();
    }

    @Test
    void aNoteThatIsWrittenAnewIsReadAnew() {
        assertThat(refusedOf(TOLD, PRESENT, NOTED, READ, NOTED)).containsExactly("HANDOVER_READ");
    }

    @Test
    void theClientIsToldBeforeTheDayAndNothingTakesEffectEarlier() {
        assertThat(refused(TOLD, PRESENT, TODAY, NOTED, READ)).containsExactly("HANDOVER_DAY");
        assertThat(refused(IN_EFFECT, PRESENT, TODAY.plusDays(1), NOTED, READ, TOLD))
                .containsExactly("HANDOVER_DAY");
        assertThat(refused(IN_EFFECT, PRESENT, TODAY, NOTED, READ, TOLD)).isEmpty();
        assertThat(refused(IN_EFFECT, PRESENT, TODAY, NOTED, READ)).containsExactly("HANDOVER_TOLD");
    }

    @Test
    void whatIsDoneOrWithdrawnDoesNotGoOn() {
        assertThat(refusedOf(NOTED, PRESENT, NOTED, READ, TOLD, IN_EFFECT)).contains("HANDOVER_CLOSED");
        assertThat(refusedOf(TOLD, PRESENT, NOTED, READ, WITHDRAWN)).contains("HANDOVER_CLOSED");
        assertThat(refusedOf(WITHDRAWN, PRESENT, NOTED, READ, TOLD)).isEmpty();
    }

    @Test
    void aThirdChangeInTwoYearsNeedsATeamLeadWithAReason() {
        assertThat(HandoverSafeguards.START
                        .check(new Proposal(1, 300, 350, ""), TODAY)
                        .permits())
                .isTrue();
        assertThat(HandoverSafeguards.START
                        .check(new Proposal(2, 300, 350, " "), TODAY)
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("THIRD_CHANGE");
        assertThat(HandoverSafeguards.START
                        .check(new Proposal(2, 300, 350, "Verhuisd; wil dicht bij huis."), TODAY)
                        .permits())
                .isTrue();
    }

    @Test
    void overTheCeilingOnlyATeamLeadLetsIn() {
        assertThat(HandoverSafeguards.START
                        .check(new Proposal(0, 350, 350, ""), TODAY)
                        .permits())
                .isTrue();
        assertThat(HandoverSafeguards.START
                        .check(new Proposal(0, 351, 350, ""), TODAY)
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("CASELOAD_CEILING");
    }

    @Test
    void everySafeguardThatIsTakenOutLetsSomethingThrough() {
        assertThat(HandoverSafeguards.STEP
                        .without("HANDOVER_READ")
                        .check(step(TOLD, PRESENT, TODAY.plusDays(7), NOTED), TODAY)
                        .permits())
                .isTrue();
        assertThat(HandoverSafeguards.STEP
                        .without("HANDOVER_NOTE")
                        .check(step(TOLD, PRESENT, TODAY.plusDays(7)), TODAY)
                        .permits())
                .isTrue();
        assertThat(HandoverSafeguards.STEP
                        .without("HANDOVER_TOLD")
                        .check(step(IN_EFFECT, PRESENT, TODAY, NOTED, READ), TODAY)
                        .permits())
                .isTrue();
    }

    private static List<String> refusedOf(Kind kind, long actor, Kind... before) {
        return refused(kind, actor, TODAY.plusDays(7), before);
    }

    private static List<String> refused(Kind kind, long actor, LocalDate day, Kind... before) {
        return HandoverSafeguards.STEP.check(step(kind, actor, day, before), TODAY).refusals().stream()
                .map(Refusal::safeguard)
                .toList();
    }

    private static HandoverStep step(Kind kind, long actor, LocalDate day, Kind... before) {
        return new HandoverStep(Handover.of(events(before)), kind, actor, SUCCESSOR, day, TODAY);
    }

    private static List<HandoverEvent> events(Kind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new HandoverEvent(kind, NOW, PRESENT))
                .toList();
    }
}
