package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.dossier.Channel;

/**
 * Five years of a municipality in which people's lives change and colleagues make mistakes, every week again. What passes the gate is judged
 * by {@link Harms}.
 */
final class FiveYears {
    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 3);
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final LocalDate EMERGENCY_FROM = LocalDate.of(2023, 3, 1);
    private static final LocalDate EMERGENCY_TO = LocalDate.of(2023, 9, 1);

    private final Random chance;
    private final OutgoingGate gate;
    private final NoShowCheck noShowCheck;
    private final List<Life> people;

    /** How many of each harm reached people. */
    final Map<String, Integer> harms = new TreeMap<>();

    final List<ContactLadder.NoShow> noShows = new ArrayList<>();
    /** People who were tried, and for whom neither a step, nor an answer to reply to, nor a colleague's inquiry comes next. */
    final List<Life> standingStill = new ArrayList<>();

    int left;
    int stopped;

    interface NoShowCheck {
        Verdict check(ContactLadder.NoShow noShow);
    }

    FiveYears(long seed, int people, OutgoingGate gate, NoShowCheck noShowCheck) {
        this.chance = new Random(seed);
        this.gate = gate;
        this.noShowCheck = noShowCheck;
        this.people = LongStream.rangeClosed(1, people)
                .mapToObj(number -> new Life(number, chance))
                .toList();
    }

    /** All five years, or until something happened. */
    FiveYears runUntil(Predicate<FiveYears> happened) {
        for (LocalDate today = BEGIN; today.isBefore(END) && !happened.test(this); today = today.plusWeeks(1)) {
            ContactPolicy policy = policy(today);
            for (Life life : people) {
                life.week(today, chance);
                if (chance.nextInt(3) == 0) {
                    writes(life, today, policy);
                }
                if (chance.nextInt(4) == 0) {
                    says(life, today, policy);
                }
            }
        }
        return this;
    }

    private static ContactPolicy policy(LocalDate today) {
        ContactPolicy policy = ContactPolicies.of("waterstad").on(today);
        return today.isBefore(EMERGENCY_FROM) || today.isAfter(EMERGENCY_TO) ? policy : policy.inEmergency();
    }

    /** A colleague makes a message, well or with a mistake, and hands it to the gate. */
    private void writes(Life life, LocalDate today, ContactPolicy policy) {
        if (chance.nextInt(8) > 0) {
            life.readVersion = life.version;
            life.readOn = today;
        }
        Draft draft = new Draft(life, today, policy);
        if (chance.nextBoolean()) {
            Draft.MISTAKES.get(chance.nextInt(Draft.MISTAKES.size())).accept(draft, chance);
        }
        Message message = draft.message();
        Author author = new Author(draft.automatic, life.readVersion, life.readOn, life.tookOver);
        Departure departure = new Departure(message, life.brief(), life.history(), author, policy, today);
        if (!gate.check(departure).permits()) {
            stopped++;
            return;
        }
        left++;
        Harms.of(new Harms.Arrived(life, message, draft.automatic, today, policy.emergency()))
                .forEach(harm -> harms.merge(harm, 1, Integer::sum));
        if (message.toPartner() != null) {
            return;
        }
        life.attempts.add(new Attempt(message.purpose(), message.channel(), today, result(), proof(life)));
    }

    private Attempt.Result result() {
        return switch (chance.nextInt(6)) {
            case 0 -> Attempt.Result.NOT_DELIVERED;
            case 1 -> Attempt.Result.REACHED;
            default -> Attempt.Result.SENT;
        };
    }

    /** Now and then nobody wrote down that an attempt was made. */
    private String proof(Life life) {
        return chance.nextInt(4) == 0 ? "" : "nummer " + life.attempts.size();
    }

    /** A colleague says that somebody did not come. */
    private void says(Life life, LocalDate today, ContactPolicy policy) {
        if (life.attempts.isEmpty()) {
            return;
        }
        Attempt last = life.attempts.getLast();
        ContactLadder.NoShow noShow = new ContactLadder.NoShow(
                last.purpose(), last.day().plusDays(chance.nextInt(30)), life.history(), policy, today);
        if (noShowCheck.check(noShow).permits()) {
            noShows.add(noShow);
        }
        LadderState state = ContactLadder.state(last.purpose(), life.brief(), life.history(), policy, today);
        boolean goesOn = state.next(policy).isPresent()
                || state instanceof LadderState.Answered
                || state instanceof LadderState.Ended
                || (state instanceof LadderState.Tried tried && tried.answerBy().isAfter(last.day()));
        if (!goesOn) {
            standingStill.add(life);
        }
    }

    /** Whether it may be said that somebody stayed away, judged from the attempts themselves. */
    static boolean unfair(ContactLadder.NoShow noShow) {
        LocalDate since = noShow.day().minusDays(noShow.policy().quietDays());
        List<Attempt> tried = noShow.history().attempts().stream()
                .filter(attempt -> attempt.purpose() == noShow.purpose())
                .filter(attempt ->
                        !attempt.day().isBefore(since) && !attempt.day().isAfter(noShow.today()))
                .toList();
        List<Channel> shown = tried.stream()
                .filter(attempt -> !attempt.proof().isEmpty())
                .filter(attempt -> attempt.result() != Attempt.Result.NOT_DELIVERED)
                .map(Attempt::channel)
                .distinct()
                .toList();
        boolean answered = !tried.isEmpty()
                && noShow.history().answers().stream()
                        .anyMatch(answer ->
                                !answer.day().isBefore(tried.getFirst().day()));
        boolean free = noShow.purpose() == Purpose.INCOME_IN_ORDER || noShow.purpose() == Purpose.VOLUNTARY_MEETING;
        return shown.size() < 2
                || answered
                || free
                || noShow.policy().emergency()
                || !noShow.day().isBefore(noShow.today());
    }
}
