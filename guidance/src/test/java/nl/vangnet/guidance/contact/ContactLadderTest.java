package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.contact.Sending.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.ContactLadder.NoShow;
import nl.vangnet.guidance.contact.ContactPolicy.Rung;
import nl.vangnet.guidance.dossier.Channel;
import org.junit.jupiter.api.Test;

final class ContactLadderTest {
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Test
    void stepByStepSomebodyIsInvitedRemindedReachedOtherwiseAndVisited() {
        Sending sending = new Sending();
        assertThat(next(sending)).contains(Rung.INVITATION);
        sending.tried(Channel.LETTER, 40, Attempt.Result.SENT);
        assertThat(next(sending)).contains(Rung.REMINDER);
        sending.tried(Channel.LETTER, 25, Attempt.Result.SENT);
        assertThat(next(sending)).contains(Rung.OTHER_WAY);
        sending.tried(Channel.PHONE, 10, Attempt.Result.NO_ANSWER);
        assertThat(next(sending)).contains(Rung.HOME_VISIT);
        sending.tried(Channel.HOME_VISIT, 5, Attempt.Result.NO_ANSWER);
        assertThat(next(sending)).isEmpty();
    }

    @Test
    void anAnswerByTextMessageEndsTheLadder() {
        Sending sending = new Sending()
                .tried(Channel.LETTER, 20, Attempt.Result.SENT)
                .answered(Channel.TEXT_MESSAGE, 2, Answer.Kind.CANNOT_COME);

        assertThat(state(sending)).isInstanceOf(LadderState.Answered.class);
        assertThat(next(sending)).isEmpty();
    }

    @Test
    void aLetterThatCameBackIsNoStep() {
        assertThat(next(new Sending().tried(Channel.LETTER, 20, Attempt.Result.NOT_DELIVERED)))
                .contains(Rung.INVITATION);
    }

    @Test
    void whoWasSpokenWithIsReachedAndWhoDiedIsNotLookedFor() {
        assertThat(state(new Sending().tried(Channel.PHONE, 3, Attempt.Result.REACHED)))
                .isEqualTo(new LadderState.Reached(TODAY.minusDays(3)));
        Sending died = new Sending();
        died.died = YESTERDAY;
        assertThat(state(died)).isEqualTo(new LadderState.Ended());
    }

    @Test
    void anApproachThatWasLeftAloneForMonthsBeginsAnew() {
        assertThat(state(new Sending().tried(Channel.LETTER, 57, Attempt.Result.SENT)))
                .isEqualTo(new LadderState.NotTried());
    }

    @Test
    void whoWasTriedInTwoWaysWithProofAndLetNothingHearMayBePutDownAsStayedAway() {
        assertThat(ContactLadder.check(noShow(triedTwice(), YESTERDAY)).permits())
                .isTrue();
    }

    @Test
    void everyNoShowThatMayNotBeIsStoppedByItsSafeguardOnlyAndWithoutItWouldPass() {
        Map<String, NoShow> bad = Map.of(
                "NO_SHOW_OF_VOLUNTARY", noShow(voluntary(), YESTERDAY),
                "NO_SHOW_TOO_EARLY", noShow(triedTwice(), TODAY),
                "NO_SHOW_AFTER_ANSWER", noShow(answeredBeforeTheDay(), YESTERDAY),
                "NO_SHOW_UNPROVEN",
                        noShow(
                                new Sending()
                                        .tried(Channel.LETTER, 40, Attempt.Result.SENT)
                                        .tried(Channel.LETTER, 20, Attempt.Result.SENT),
                                YESTERDAY),
                "NO_SHOW_IN_EMERGENCY", noShow(inEmergency(), YESTERDAY));

        assertThat(bad.keySet()).containsExactlyInAnyOrderElementsOf(ContactLadder.safeguards());
        bad.forEach((safeguard, noShow) -> {
            assertThat(ContactLadder.check(noShow).refusals())
                    .extracting(Refusal::safeguard)
                    .containsExactly(safeguard);
            assertThat(ContactLadder.checkWithout(safeguard, noShow).permits())
                    .as("without " + safeguard)
                    .isTrue();
        });
    }

    @Test
    void aCallWithoutProofIsNoAttempt() {
        Sending sending = new Sending().tried(Channel.LETTER, 20, Attempt.Result.SENT);
        sending.attempts.add(
                new Attempt(Purpose.HOW_ARE_YOU, Channel.PHONE, TODAY.minusDays(5), Attempt.Result.NO_ANSWER, ""));

        assertThat(ContactLadder.check(noShow(sending, YESTERDAY)).refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("NO_SHOW_UNPROVEN");
    }

    @Test
    void thePolicyOfAMunicipalityIsDated() {
        ContactPolicies amsterdam = ContactPolicies.of("ams-cohort-2019");

        assertThat(amsterdam.on(LocalDate.of(2020, 4, 1)).emergency()).isTrue();
        assertThat(amsterdam.on(LocalDate.of(2020, 7, 1)).emergency()).isFalse();
        assertThatThrownBy(() -> amsterdam.on(LocalDate.of(2019, 8, 31))).hasMessageContaining("ams-cohort-2019");
        assertThatThrownBy(() -> ContactPolicies.of("nergens")).hasMessageContaining("nergens");
        assertThat(List.of("waterstad", "ams-meedoen-2016", "rot-taskforce-2014", "utr-meedoen-2017"))
                .allSatisfy(name -> assertThat(ContactPolicies.of(name)
                                .on(LocalDate.of(2017, 6, 1))
                                .steps())
                        .isNotEmpty());
    }

    private static Sending triedTwice() {
        return new Sending()
                .tried(Channel.LETTER, 40, Attempt.Result.SENT)
                .tried(Channel.PHONE, 20, Attempt.Result.NO_ANSWER);
    }

    private static Sending answeredBeforeTheDay() {
        return made(s -> s.tried(Channel.LETTER, 40, Attempt.Result.SENT)
                .tried(Channel.PHONE, 20, Attempt.Result.NO_ANSWER)
                .answered(Channel.TEXT_MESSAGE, 3, Answer.Kind.CANNOT_COME));
    }

    private static Sending voluntary() {
        return made(s -> {
            s.purpose = Purpose.VOLUNTARY_MEETING;
            s.tried(Channel.LETTER, 40, Attempt.Result.SENT).tried(Channel.PHONE, 20, Attempt.Result.NO_ANSWER);
        });
    }

    private static Sending inEmergency() {
        Sending sending = triedTwice();
        sending.policy = sending.policy.inEmergency();
        return sending;
    }

    private static Sending made(Consumer<Sending> change) {
        Sending sending = new Sending();
        change.accept(sending);
        return sending;
    }

    private static NoShow noShow(Sending sending, LocalDate day) {
        return new NoShow(sending.purpose, day, sending.history(), sending.policy, TODAY);
    }

    private static LadderState state(Sending sending) {
        return ContactLadder.state(sending.purpose, sending.brief(), sending.history(), sending.policy, TODAY);
    }

    private static Optional<Rung> next(Sending sending) {
        return state(sending).next(sending.policy);
    }
}
