package nl.vangnet.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.access.Viewer;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.ContactHistory;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.springframework.stereotype.Component;

/** Whom a case manager could call today: everybody for whom something waits, each composed and checked as if the call were made now. */
@Component
class CallList {
    private final NextSteps nextSteps;
    private final Briefs briefs;
    private final History history;
    private final Policies policies;
    private final Post post;
    private final Clock clock;

    CallList(NextSteps nextSteps, Briefs briefs, History history, Policies policies, Post post, Clock clock) {
        this.nextSteps = nextSteps;
        this.briefs = briefs;
        this.history = history;
        this.policies = policies;
        this.post = post;
        this.clock = clock;
    }

    /** The nearest first. Who has no phone is not on it. */
    List<CallLine> of(Page page) {
        Viewer viewer = page.requireViewer();
        Map<Long, NextSteps.Waiting> waiting = new LinkedHashMap<>();
        nextSteps.ofManager(StepPages.staff(page)).forEach(one -> waiting.putIfAbsent(one.person(), one));
        Map<Long, Brief> known =
                briefs
                        .of(waiting.values().stream()
                                .map(NextSteps.Waiting::unit)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(brief -> !brief.flags().contains(Brief.Flag.NO_PHONE))
                        .collect(Collectors.toMap(Brief::person, Function.identity(), (one, _) -> one));
        List<NextSteps.Waiting> reachable = waiting.values().stream()
                .filter(one -> known.containsKey(one.person()))
                .toList();
        List<Preview> previews = post.previews(
                reachable.stream()
                        .map(one -> draft(Objects.requireNonNull(known.get(one.person()))))
                        .toList(),
                viewer);
        List<CallLine> lines = new ArrayList<>();
        for (int i = 0; i < previews.size(); i++) {
            lines.add(line(
                    page,
                    reachable.get(i),
                    Objects.requireNonNull(known.get(reachable.get(i).person())),
                    previews.get(i)));
        }
        return lines;
    }

    private static CallLine line(Page page, NextSteps.Waiting waiting, Brief brief, Preview preview) {
        return new CallLine(
                waiting.unit(),
                waiting.person(),
                brief.name(),
                waiting.answered(),
                waiting.due(),
                preview.message().paragraphs(),
                Refused.of(page, preview.verdict().refusals()));
    }

    /**
     * Makes the call: what is said leaves through the post, and how it went is entered after.
     *
     * @throws NotSent when a safeguard is against it
     */
    Sent call(long unit, long person, Viewer viewer) {
        return post.send(draft(briefs.of(unit, person)), viewer);
    }

    /** What is said: for what the person was invited last; after an answer, a reply. */
    private Draft draft(Brief brief) {
        LocalDate today = LocalDate.now(clock);
        ContactPolicy policy = policies.on(today);
        ContactHistory known = history.of(brief.unit(), brief.person());
        Purpose purpose = known.attempts().isEmpty()
                ? Purpose.HOW_ARE_YOU
                : known.attempts().getLast().purpose();
        LadderState state = ContactLadder.state(purpose, brief, known, policy, today);
        return Suggestions.draft(brief, purpose, Channel.PHONE, state, today);
    }
}
