package nl.vangnet.experiments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.experiments.AmendedProtocol.Window;
import nl.vangnet.experiments.Protocol.Outcome;
import nl.vangnet.experiments.Protocol.Wave;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.trials.ledger.Amendment;
import nl.vangnet.trials.ledger.Amendment.Change;
import nl.vangnet.trials.ledger.Amendment.Known;
import nl.vangnet.trials.ledger.Amendment.Subject;
import nl.vangnet.trials.ledger.EntryType;
import nl.vangnet.trials.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of a registered protocol. What may still be changed depends on how far the trial is: rules and question until people are asked,
 * the number of people until the list is frozen, a wave until it is held. Arms, ratio, strata and outcomes never.
 */
@Component
public class Amendments {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Trials trials;

    Amendments(Trials trials) {
        this.trials = trials;
    }

    /** How far a trial is on a day. */
    private record Now(Protocol protocol, Phase phase, Optional<LocalDate> assigned, LocalDate today) {
        Optional<LocalDate> first(Window window) {
            return assigned.map(day -> day.plusMonths(window.months()));
        }

        Optional<LocalDate> last(Window window) {
            return first(window).map(day -> day.plusDays(window.days() - 1L));
        }

        boolean begun(Wave wave) {
            return first(AmendedProtocol.window(wave))
                    .filter(day -> !today.isBefore(day))
                    .isPresent();
        }

        boolean over(Window window) {
            return last(window).filter(today::isAfter).isPresent();
        }
    }

    /** What may be changed on this day; empty where nothing is registered yet, and once the data are locked. */
    public List<Amendable> open(long trial, LocalDate today) {
        Now now = now(trial, today);
        if (!Phase.REGISTERED.reachedIn(now.phase) || !now.phase.reachedIn(Phase.RUNNING)) {
            return List.of();
        }
        Protocol protocol = now.protocol;
        Stream<Amendable> rules = protocol.rules().stream()
                .filter(rule -> rule.code().parameter() != EligibilityCode.Parameter.NONE)
                .map(rule -> amendable(protocol, Subject.RULE, rule.code().name()));
        Stream<Amendable> waves = protocol.waves().stream()
                .flatMap(wave -> Stream.of(
                        amendable(protocol, Subject.WINDOW, wave.code()),
                        amendable(protocol, Subject.VOUCHER, wave.code())));
        return Stream.of(
                        Stream.of(
                                amendable(protocol, Subject.TITLE, ""),
                                amendable(protocol, Subject.QUESTION, ""),
                                amendable(protocol, Subject.PARTICIPANTS, "")),
                        rules,
                        waves)
                .flatMap(one -> one)
                .filter(one -> tooLate(now, one.subject(), one.about()).isEmpty())
                .toList();
    }

    private static Amendable amendable(Protocol protocol, Subject subject, String about) {
        return new Amendable(subject, about, AmendedProtocol.value(protocol, subject, about));
    }

    /**
     * Enters an amendment.
     *
     * @param changes from what holds now
     * @param known of outcomes; that nothing is known cannot be said once a wave has begun at which an outcome is measured
     * @param why in words that may be published
     * @throws TrialRefused when something cannot be changed any more, or not so
     */
    @Transactional
    public void amend(long trial, List<Change> changes, Known known, String why, Actor actor, Instant at) {
        Ledger ledger = trials.ledger(trial);
        Step.require(ledger, EntryType.AMENDMENT);
        Now now = now(trial, LocalDate.ofInstant(at, HERE));
        if (changes.isEmpty() || why.isBlank()) {
            throw new TrialRefused("experiment.geweigerd.wijziging_leeg");
        }
        for (Change change : changes) {
            tooLate(now, change.subject(), change.about()).ifPresent(key -> {
                throw new TrialRefused(key);
            });
            if (change.subject() == Subject.WINDOW) {
                requireAhead(now, change);
            }
        }
        requireOrder(AmendedProtocol.after(now.protocol, changes).waves());
        if (known == Known.NONE && measured(now)) {
            throw new TrialRefused("experiment.geweigerd.wijziging_bekend");
        }
        boolean newConsent =
                Phase.ENROLLING.reachedIn(now.phase) && changes.stream().anyMatch(Amendments::asksAnew);
        int number = Amended.of(ledger).size() + 1;
        trials.append(
                trial,
                EntryType.AMENDMENT,
                new Amendment(number, known, newConsent, AmendedProtocol.oneLine(why), changes).text(),
                actor,
                at);
    }

    private Now now(long trial, LocalDate today) {
        Ledger ledger = trials.ledger(trial);
        Trial known = trials.get(trial);
        Protocol protocol = known.protocol();
        return new Now(
                protocol == null ? trials.draft(trial) : protocol,
                Phase.of(ledger),
                ledger.entries().stream()
                        .filter(entry -> entry.type().equals(EntryType.ASSIGNMENT))
                        .map(entry -> LocalDate.ofInstant(entry.time(), HERE))
                        .findFirst(),
                today);
    }

    /** Key of why this cannot be changed any more; empty where it can. */
    private static Optional<String> tooLate(Now now, Subject subject, String about) {
        return switch (subject) {
            case TITLE -> Optional.empty();
            case QUESTION, RULE ->
                when(Phase.ENROLLING.reachedIn(now.phase), "experiment.geweigerd.wijziging_na_aanmelden");
            case PARTICIPANTS ->
                when(
                        Phase.LIST_FROZEN.reachedIn(now.phase) || now.protocol.size() == null,
                        "experiment.geweigerd.wijziging_na_lijst");
            case WINDOW ->
                when(
                        now.over(AmendedProtocol.window(AmendedProtocol.wave(now.protocol, about))),
                        "experiment.geweigerd.wijziging_meting_voorbij");
            case VOUCHER ->
                when(
                        now.begun(AmendedProtocol.wave(now.protocol, about)),
                        "experiment.geweigerd.wijziging_meting_bezig");
        };
    }

    private static Optional<String> when(boolean objection, String key) {
        return objection ? Optional.of(key) : Optional.empty();
    }

    /** A wave that has begun keeps its first day; another does not begin in the past, and none ends there. */
    private static void requireAhead(Now now, Change change) {
        Wave wave = AmendedProtocol.wave(now.protocol, change.about());
        Window window = Window.parse(change.to());
        boolean moved = window.months() != wave.monthsAfterAssignment();
        boolean beginsInThePast =
                now.first(window).filter(day -> day.isBefore(now.today)).isPresent();
        if ((moved && (now.begun(wave) || beginsInThePast)) || now.over(window)) {
            throw new TrialRefused("experiment.geweigerd.wijziging_verleden", change.about());
        }
    }

    private static void requireOrder(List<Wave> waves) {
        for (int i = 1; i < waves.size(); i++) {
            if (waves.get(i).monthsAfterAssignment() <= waves.get(i - 1).monthsAfterAssignment()) {
                throw new TrialRefused(
                        "experiment.geweigerd.wijziging_volgorde", waves.get(i).code());
            }
        }
    }

    /** Whether a wave has begun at which an outcome is measured. */
    private static boolean measured(Now now) {
        List<String> waves = now.protocol.outcomes().stream().map(Outcome::wave).toList();
        return now.protocol.waves().stream().anyMatch(wave -> waves.contains(wave.code()) && now.begun(wave));
    }

    /** Whether something else is asked of participants, or less is given for it. */
    private static boolean asksAnew(Change change) {
        return switch (change.subject()) {
            case WINDOW -> true;
            case VOUCHER -> orZero(change.to()).compareTo(orZero(change.from())) < 0;
            case TITLE, QUESTION, RULE, PARTICIPANTS -> false;
        };
    }

    private static Money orZero(String written) {
        Money amount = AmendedProtocol.amount(written);
        return amount == null ? Money.ZERO : amount;
    }

    /** The last moment at which something else was asked of participants: an older yes to interviews does not count any more. */
    static Optional<Instant> askedAnew(Ledger ledger) {
        List<Instant> moments = new ArrayList<>();
        Amended.of(ledger).stream().filter(one -> one.amendment().newConsent()).forEach(one -> moments.add(one.at()));
        return moments.isEmpty() ? Optional.empty() : Optional.of(moments.getLast());
    }
}
