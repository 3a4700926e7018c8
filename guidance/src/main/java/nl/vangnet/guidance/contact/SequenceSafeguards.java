package nl.vangnet.guidance.contact;

import static nl.vangnet.guidance.Objection.instead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vangnet.guidance.DaysOff;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;

/** Whether this is the moment: what came before, who writes, and on which day. */
final class SequenceSafeguards {
    static final List<Safeguard<Departure>> ALL = List.of(
            new Safeguard<>("ANSWER_CAME", SequenceSafeguards::answerCame),
            new Safeguard<>("OTHER_LADDER_OPEN", SequenceSafeguards::otherLadderOpen),
            new Safeguard<>("TIME_TO_ANSWER", SequenceSafeguards::timeToAnswer),
            new Safeguard<>("STEP_OUT_OF_ORDER", SequenceSafeguards::stepOutOfOrder),
            new Safeguard<>("DAY_PAST", SequenceSafeguards::dayPast),
            new Safeguard<>("DAY_OFF", SequenceSafeguards::dayOff),
            new Safeguard<>("BRIEF_UNREAD", SequenceSafeguards::briefUnread),
            new Safeguard<>("HANDOVER_UNTOLD", SequenceSafeguards::handoverUntold));

    private SequenceSafeguards() {}

    private static Optional<Objection> answerCame(Departure departure) {
        return departure.message().besideTheLadder()
                ? Optional.empty()
                : departure
                        .history()
                        .standingAnswer(departure.today(), departure.policy())
                        .map(answer -> instead("instead.reply", new Detail.Day(answer.day())));
    }

    private static Optional<Objection> otherLadderOpen(Departure departure) {
        return !departure.message().besideTheLadder()
                        && (departure.history().otherLadderOpen()
                                || departure
                                        .history()
                                        .triedForOther(
                                                departure.message().purpose(), departure.today(), departure.policy()))
                ? Optional.of(instead("instead.one-at-a-time"))
                : Optional.empty();
    }

    private static Optional<Objection> timeToAnswer(Departure departure) {
        if (departure.message().besideTheLadder()) {
            return Optional.empty();
        }
        return departure
                .history()
                .lastDelivered(departure.today(), departure.policy())
                .map(attempt -> attempt.answerBy(departure.policy().answerDays()))
                .filter(until -> departure.today().isBefore(until))
                .map(until -> instead("instead.wait", new Detail.Day(until)));
    }

    /** What needs to be known for the right to assistance, and the answer to somebody, are no steps of the ladder. */
    private static Optional<Objection> stepOutOfOrder(Departure departure) {
        Message message = departure.message();
        if (message.besideTheLadder() || message.purpose() == Purpose.VERIFICATION) {
            return Optional.empty();
        }
        LadderState state = ContactLadder.state(
                message.purpose(), departure.brief(), departure.history(), departure.policy(), departure.today());
        return state.fits(message.channel(), departure.policy())
                ? Optional.empty()
                : Optional.of(
                        state.next(departure.policy()).isPresent()
                                ? instead("instead.other-way")
                                : instead("instead.what-is-going-on"));
    }

    private static Optional<Objection> dayPast(Departure departure) {
        return day(departure)
                .filter(day -> day.isBefore(departure.today()))
                .map(day -> instead("instead.later-day", new Detail.Day(day)));
    }

    private static Optional<Objection> dayOff(Departure departure) {
        return day(departure).filter(DaysOff::isOff).map(day -> instead("instead.working-day", new Detail.Day(day)));
    }

    private static Optional<LocalDate> day(Departure departure) {
        return Optional.ofNullable(departure.message().day());
    }

    private static Optional<Objection> briefUnread(Departure departure) {
        Author author = departure.author();
        LocalDate on = author.readOn();
        boolean read = author.automatic()
                || (on != null
                        && author.readVersion() >= departure.brief().version()
                        && !on.isBefore(
                                departure.today().minusDays(departure.policy().briefDays())));
        return read ? Optional.empty() : Optional.of(instead("instead.read-brief"));
    }

    private static Optional<Objection> handoverUntold(Departure departure) {
        boolean introduces = departure.message().has(Content.NEW_CONTACT);
        return departure.author().automatic() || departure.author().tookOver() || introduces
                ? Optional.empty()
                : Optional.of(instead("instead.handover"));
    }
}
