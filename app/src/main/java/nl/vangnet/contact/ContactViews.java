package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.CONTACT_DUE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.access.Viewer;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.contact.ContactHistory;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.guidance.dossier.Channel;
import nl.vangnet.schema.tables.records.ContactDueRecord;
import nl.vangnet.web.Choice;
import nl.vangnet.web.Page;
import nl.vangnet.web.Refused;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Finds out where the municipality stands with somebody: how far the ladder is, what went to and fro, which steps can be taken now. */
@Component
class ContactViews {
    /** What is still to be filled in does not make a step impossible. */
    private static final Set<String> TO_FILL_IN = Set.of("FIELD_EMPTY");

    private static final Set<Channel> WAYS = EnumSet.of(
            Channel.LETTER, Channel.EMAIL, Channel.TEXT_MESSAGE, Channel.PORTAL, Channel.PHONE, Channel.HOME_VISIT);

    private final Briefs briefs;
    private final History history;
    private final Policies policies;
    private final Post post;
    private final NextSteps nextSteps;
    private final DSLContext sql;
    private final Clock clock;

    ContactViews(
            Briefs briefs,
            History history,
            Policies policies,
            Post post,
            NextSteps nextSteps,
            DSLContext sql,
            Clock clock) {
        this.briefs = briefs;
        this.history = history;
        this.policies = policies;
        this.post = post;
        this.nextSteps = nextSteps;
        this.sql = sql;
        this.clock = clock;
    }

    ContactView of(Page page, long unit, long person) {
        Viewer viewer = page.requireViewer();
        LocalDate today = LocalDate.now(clock);
        ContactPolicy policy = policies.on(today);
        List<Brief> all = briefs.of(List.of(unit));
        Brief brief =
                all.stream().filter(one -> one.person() == person).findFirst().orElseGet(all::getFirst);
        Trail trail = history.trails(List.of(brief.person())).getOrDefault(brief.person(), Trail.NONE);
        ContactHistory known = history.of(unit, brief.person());
        Purpose purpose = known.attempts().isEmpty()
                ? Purpose.HOW_ARE_YOU
                : known.attempts().getLast().purpose();
        LadderState ladder = ContactLadder.state(purpose, brief, known, policy, today);
        boolean waiting = nextSteps.waiting(brief.person());
        Optional<ContactDueRecord> due = due(brief.person()).filter(_ -> waiting);
        return new ContactView(
                unit,
                brief,
                all.size() == 1
                        ? List.of()
                        : all.stream()
                                .map(one -> new Choice(String.valueOf(one.person()), one.name()))
                                .toList(),
                ladder,
                purpose,
                policy,
                due.map(ContactDueRecord::getDueOn).orElse(null),
                due.map(ContactDueRecord::getKnownPersonOnly).orElse(false),
                waiting,
                lines(trail),
                viewer.staffId() == null ? List.of() : steps(page, brief, known, policy, today));
    }

    private List<ContactView.Step> steps(
            Page page, Brief brief, ContactHistory known, ContactPolicy policy, LocalDate today) {
        List<Draft> drafts = new ArrayList<>();
        for (Purpose purpose : Purpose.values()) {
            if (!purpose.seeksContact()) {
                continue;
            }
            LadderState state = ContactLadder.state(purpose, brief, known, policy, today);
            drafts.add(
                    Suggestions.draft(brief, purpose, Suggestions.channel(brief, state, policy, today), state, today));
        }
        LadderState state = ContactLadder.state(Purpose.HOW_ARE_YOU, brief, known, policy, today);
        for (Channel way : WAYS) {
            drafts.add(Suggestions.draft(brief, Purpose.HOW_ARE_YOU, way, state, today));
        }
        return post.previews(drafts.stream().distinct().toList(), page.requireViewer()).stream()
                .map(preview -> new ContactView.Step(
                        preview.draft().purpose(),
                        preview.draft().channel(),
                        Refused.of(page, toldNow(preview.verdict().refusals()))))
                .toList();
    }

    private static List<Refusal> toldNow(List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> !TO_FILL_IN.contains(refusal.safeguard()))
                .toList();
    }

    /** The step that became due, until something goes out or comes in. */
    private Optional<ContactDueRecord> due(long person) {
        return sql.fetch("""
            select * from contact_due due where person_id = ?
                and outgoing_id = (select max(id) from outgoing where person_id = due.person_id and purpose <> 'INFORMATION')
                and not exists (select from contact_answer where person_id = due.person_id and at > due.made_at)
            """, person).into(CONTACT_DUE).stream().findFirst();
    }

    private static List<ContactView.Line> lines(Trail trail) {
        return Stream.concat(
                        trail.went().stream()
                                .map(went -> new ContactView.Line(went.attempt().day(), went, null)),
                        trail.came().stream()
                                .map(came -> new ContactView.Line(came.answer().day(), null, came)))
                .sorted(Comparator.comparing(ContactView.Line::day))
                .toList()
                .reversed();
    }
}
