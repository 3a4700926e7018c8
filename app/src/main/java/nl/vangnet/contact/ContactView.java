package nl.vangnet.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.Attempt;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.ContactPolicy.Rung;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Where the municipality stands with one person, for the screen of a colleague.
 *
 * @param people the others of the unit to choose from
 * @param lines what went to and fro, the latest first
 * @param steps what can be done now, and what cannot
 * @param dueOn the day of the step that became due; null where none did
 * @param waiting whether something waits for us to do: the next step, or what the person let us know
 * @param dueKnownOnly whether only somebody whom the person knows may take it
 */
public record ContactView(
        long unit,
        Brief brief,
        List<Choice> people,
        LadderState ladder,
        Purpose ladderPurpose,
        ContactPolicy policy,
        @Nullable LocalDate dueOn,
        boolean dueKnownOnly,
        boolean waiting,
        List<Line> lines,
        List<Step> steps) {
    /**
     * A line of what went to and fro.
     *
     * @param went what the municipality sent or did; null where the person let something know
     */
    public record Line(LocalDate day, Trail.@Nullable Went went, Trail.@Nullable Came came) {
        public String channelKey() {
            return Keys.channel(
                    came == null
                            ? Objects.requireNonNull(went).attempt().channel()
                            : came.answer().channel());
        }

        public String kindKey() {
            return Keys.answer(Objects.requireNonNull(came).answer().kind());
        }

        public String purposeKey() {
            return Keys.purpose(Objects.requireNonNull(went).attempt().purpose());
        }

        public String resultKey() {
            return Keys.result(Objects.requireNonNull(went).attempt().result());
        }

        public String proof() {
            return Objects.requireNonNull(went).attempt().proof();
        }

        /** Whether it waits for somebody to tell how it went. */
        public boolean unknown() {
            return went != null
                    && went.attempt().purpose().seeksContact()
                    && went.attempt().result() == Attempt.Result.SENT;
        }
    }

    /**
     * One of the things that could be done.
     *
     * @param refusals empty where it can be done now
     */
    public record Step(Purpose purpose, Channel channel, List<Refused> refusals) {
        public String purposeKey() {
            return Keys.purpose(purpose);
        }

        public String channelKey() {
            return Keys.channel(channel);
        }

        public String address(long unit, long person) {
            return "/werk/klanten/" + unit + "/contact/nieuw?persoon=" + person + "&doel=" + purpose + "&manier="
                    + channel;
        }
    }

    /** In one sentence: how far we are. */
    public String state(Page page) {
        return switch (ladder) {
            case LadderState.NotTried _ -> page.text("contact.stand.niets");
            case LadderState.Tried tried ->
                page.text(
                        "contact.stand.geprobeerd",
                        page.text(Keys.rung(tried.last())),
                        page.text(Keys.purpose(ladderPurpose)),
                        page.date(tried.answerBy()));
            case LadderState.Answered answered ->
                page.text("contact.stand.antwoord", page.date(answered.answer().day()));
            case LadderState.Reached reached -> page.text("contact.stand.gesproken", page.date(reached.on()));
            case LadderState.Ended _ -> page.text("contact.stand.voorbij");
        };
    }

    /** The steps that can be taken now. */
    public List<Step> allowed() {
        return steps.stream().filter(step -> step.refusals().isEmpty()).toList();
    }

    /** The steps that cannot, with the reasons. */
    public List<Step> blocked() {
        return steps.stream().filter(step -> !step.refusals().isEmpty()).toList();
    }

    public List<Choice> results(Page page) {
        return Stream.of(Attempt.Result.values())
                .filter(result -> result != Attempt.Result.SENT)
                .map(result -> new Choice(result.name(), page.text(Keys.result(result))))
                .toList();
    }

    public List<Choice> kinds(Page page) {
        return Stream.of(Answer.Kind.values())
                .map(kind -> new Choice(kind.name(), page.text(Keys.answer(kind))))
                .toList();
    }

    public List<Choice> ways(Page page) {
        return Channel.direct().stream()
                .map(way -> new Choice(way.name(), page.text(Keys.channel(way))))
                .toList();
    }

    /** Key of the step that comes now; asked only where there is one. */
    public String nextKey() {
        return Keys.rung(next().orElseThrow());
    }

    /** What comes next when nobody answers. */
    public Optional<Rung> next() {
        return ladder instanceof LadderState.Answered ? Optional.empty() : ladder.next(policy);
    }
}
