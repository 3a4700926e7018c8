package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.ContactPolicy.Rung;
import nl.vangnet.guidance.contact.Purpose.LegalType;
import nl.vangnet.guidance.dossier.Brief;

/**
 * Reaching somebody who does not answer: step by step, by the policy of the municipality, each attempt with its proof, and no step after an
 * answer. The goal is contact. That somebody stayed away may only be said at its end.
 */
public final class ContactLadder {
    /** Attempts over different ways that must be shown before anybody may say that a person stayed away. */
    private static final int ATTEMPTS = 2;

    /**
     * Somebody wants to put down that a person stayed away.
     *
     * @param day when they would meet
     * @param policy as it held on that day
     */
    public record NoShow(
            Purpose purpose, LocalDate day, ContactHistory history, ContactPolicy policy, LocalDate today) {}

    private static final Safeguards<NoShow> NO_SHOW = Safeguards.of(List.of(
            new Safeguard<>(
                    "NO_SHOW_OF_VOLUNTARY",
                    noShow -> refuse(noShow.purpose().legalType() == LegalType.VOLUNTARY, "instead.nothing-follows")),
            new Safeguard<>(
                    "NO_SHOW_TOO_EARLY", noShow -> refuse(!noShow.day().isBefore(noShow.today()), "instead.later")),
            new Safeguard<>("NO_SHOW_AFTER_ANSWER", noShow -> refuse(answered(noShow), "instead.reply-now")),
            new Safeguard<>("NO_SHOW_UNPROVEN", noShow -> refuse(waysProven(noShow) < ATTEMPTS, "instead.other-way")),
            new Safeguard<>(
                    "NO_SHOW_IN_EMERGENCY", noShow -> refuse(noShow.policy().emergency(), "instead.after-emergency"))));

    private ContactLadder() {}

    /** Where the municipality stands with this person for this purpose. */
    public static LadderState state(
            Purpose purpose, Brief brief, ContactHistory history, ContactPolicy policy, LocalDate today) {
        if (gone(brief, today)) {
            return new LadderState.Ended();
        }
        Optional<Answer> answer = history.standingAnswer(today, policy);
        if (answer.isPresent()) {
            return new LadderState.Answered(answer.get());
        }
        List<Attempt> made = history.current(purpose, today, policy).stream()
                .filter(attempt -> attempt.result() != Attempt.Result.NOT_DELIVERED)
                .toList();
        if (made.isEmpty()) {
            return history.attempts().isEmpty() || history.attempts().getLast().result() != Attempt.Result.REACHED
                    ? new LadderState.NotTried()
                    : new LadderState.Reached(history.attempts().getLast().day());
        }
        List<Rung> steps = policy.steps();
        return new LadderState.Tried(
                steps.get(Math.min(made.size(), steps.size()) - 1),
                made,
                made.getLast().answerBy(policy.answerDays()));
    }

    /** Whether it may be put down that somebody stayed away. Nothing follows from it by itself: what follows is a decision of its own. */
    public static Verdict check(NoShow noShow) {
        return NO_SHOW.check(noShow, noShow.today());
    }

    /** The same without one safeguard: to show what happens without it. */
    static Verdict checkWithout(String safeguard, NoShow noShow) {
        return NO_SHOW.without(safeguard).check(noShow, noShow.today());
    }

    /** The names of what is asked before a no-show. */
    public static List<String> safeguards() {
        return NO_SHOW.names();
    }

    private static boolean gone(Brief brief, LocalDate today) {
        return (brief.died() != null && !brief.died().isAfter(today))
                || (brief.movedAway() != null && !brief.movedAway().isAfter(today))
                || (brief.assistanceTo() != null && brief.assistanceTo().isBefore(today));
    }

    /** Anything that came in from the first attempt on, on whatever channel: who cancels by text message did not stay away. */
    private static boolean answered(NoShow noShow) {
        return attempts(noShow)
                .findFirst()
                .map(first -> noShow.history().answers().stream()
                        .anyMatch(answer -> !answer.day().isBefore(first.day())))
                .orElse(false);
    }

    private static long waysProven(NoShow noShow) {
        return attempts(noShow)
                .filter(Attempt::proven)
                .map(Attempt::channel)
                .distinct()
                .count();
    }

    private static Stream<Attempt> attempts(NoShow noShow) {
        LocalDate since = noShow.day().minusDays(noShow.policy().quietDays());
        return noShow.history().attempts().stream()
                .filter(attempt -> attempt.purpose() == noShow.purpose())
                .filter(attempt ->
                        !attempt.day().isBefore(since) && !attempt.day().isAfter(noShow.today()));
    }

    private static Optional<Objection> refuse(boolean when, String instead) {
        return when ? Optional.of(instead(instead)) : Optional.empty();
    }
}
