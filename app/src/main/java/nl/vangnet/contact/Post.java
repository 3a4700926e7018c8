package nl.vangnet.contact;

import static nl.vangnet.schema.Tables.BENEFIT_UNIT;
import static nl.vangnet.schema.Tables.PERSON;
import static nl.vangnet.schema.Tables.STAFF;
import static org.jooq.impl.DSL.any;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.access.Viewer;
import nl.vangnet.contact.AgreementExceptions.Decided;
import nl.vangnet.contact.Composer.Contact;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.contact.Author;
import nl.vangnet.guidance.contact.ContactPolicy;
import nl.vangnet.guidance.contact.Content;
import nl.vangnet.guidance.contact.Departure;
import nl.vangnet.guidance.contact.Message;
import nl.vangnet.guidance.contact.OutgoingGate;
import nl.vangnet.guidance.contact.ToPartner;
import nl.vangnet.guidance.dossier.Brief;
import nl.vangnet.managers.Managers;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way out. Every letter, call, message and appointment, and all that a partner hears, is composed, checked by every safeguard and
 * kept in its exact words, in one transaction that holds the person: an answer or an agreement that comes in meanwhile is seen, and of two
 * colleagues at once the second hears what the first did. What is stopped is kept too.
 *
 * <p>The paper and the wires behind it stand outside of Vangnet: whatever carries it takes it from the log.
 */
@Component
public class Post {
    private static final OutgoingGate GATE = OutgoingGate.withAllSafeguards();
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final Briefs briefs;
    private final Managers managers;
    private final History history;
    private final Policies policies;
    private final OutgoingLog log;
    private final NextSteps nextSteps;
    private final AgreementExceptions exceptions;
    private final PartnerConsents consents;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Post(
            Briefs briefs,
            Managers managers,
            History history,
            Policies policies,
            OutgoingLog log,
            NextSteps nextSteps,
            AgreementExceptions exceptions,
            PartnerConsents consents,
            DSLContext sql,
            TransactionTemplate transaction,
            Clock clock) {
        this.briefs = briefs;
        this.managers = managers;
        this.history = history;
        this.policies = policies;
        this.log = log;
        this.nextSteps = nextSteps;
        this.exceptions = exceptions;
        this.consents = consents;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What would leave, and every reason why it may not. Nothing is kept. */
    public Preview preview(Draft draft, Viewer viewer) {
        return previews(List.of(draft), viewer).getFirst();
    }

    /** The same of many drafts. */
    public List<Preview> previews(List<Draft> drafts, Viewer viewer) {
        return previews(drafts, Sender.of(viewer));
    }

    List<Preview> previews(List<Draft> drafts, Sender sender) {
        return compose(drafts, sender);
    }

    /** The same as a job would send them: a dry run. */
    public List<Preview> previewsByJob(List<Draft> drafts, String job) {
        return compose(drafts, Sender.job(job));
    }

    /**
     * Sends it.
     *
     * @throws NotSent when a safeguard is against it; the transaction that called is left as it is
     */
    public Sent send(Draft draft, Viewer viewer) {
        return send(draft, Sender.of(viewer));
    }

    Sent send(Draft draft, Sender sender) {
        return leftOrThrow(sendAll(List.of(draft), sender).getFirst());
    }

    /**
     * Sends it without a colleague who looks at it.
     *
     * @param job what it was, for example {@code ronde 12}
     * @throws NotSent when a safeguard is against it
     */
    public Sent sendByJob(Draft draft, String job) {
        return leftOrThrow(sendAllByJob(List.of(draft), job).getFirst());
    }

    /** Sends what may leave and tells of each what became of it, in one transaction: all are kept or none. */
    public List<Outcome> sendAllByJob(List<Draft> drafts, String job) {
        return sendAll(drafts, Sender.job(job));
    }

    private static Sent leftOrThrow(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Left left -> left.sent();
            case Outcome.Stopped stopped -> throw new NotSent(stopped.preview());
        };
    }

    /**
     * Sends all of it, or nothing where a safeguard is against any. It throws nothing, so that what was stopped stays kept when it is part
     * of a transaction: see there whether it left.
     */
    Verdict sendTogether(List<Draft> drafts, Sender sender) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            hold(drafts);
            List<Preview> previews = compose(drafts, sender);
            List<Preview> stopped = previews.stream()
                    .filter(preview -> !preview.verdict().permits())
                    .toList();
            taken(
                    (stopped.isEmpty() ? previews : stopped)
                            .stream().map(preview -> keep(preview, sender)).toList(),
                    sender);
            return Verdict.of(stopped.stream()
                    .flatMap(preview -> preview.verdict().refusals().stream())
                    .distinct()
                    .toList());
        }));
    }

    private List<Outcome> sendAll(List<Draft> drafts, Sender sender) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            hold(drafts);
            List<Outcome> outcomes = compose(drafts, sender).stream()
                    .map(preview -> keep(preview, sender))
                    .toList();
            taken(outcomes, sender);
            return outcomes;
        }));
    }

    /** What left can be the step that somebody waited for. */
    private void taken(List<Outcome> outcomes, Sender sender) {
        nextSteps.taken(
                outcomes.stream()
                        .filter(outcome -> outcome instanceof Outcome.Left left
                                && (left.sent().message().has(Content.ANSWERS_YOU)
                                        || left.draft().purpose().seeksContact()))
                        .map(outcome -> outcome.draft().person())
                        .toList(),
                "verstuurd",
                sender.staff());
    }

    /** In the order of their numbers, so that two jobs never wait for each other. A row that names a held person waits too. */
    private void hold(List<Draft> drafts) {
        sql.select(PERSON.ID)
                .from(PERSON)
                .where(PERSON.ID.eq(any(drafts.stream().map(Draft::person).toArray(Long[]::new))))
                .orderBy(PERSON.ID)
                .forUpdate()
                .fetch();
    }

    private Outcome keep(Preview preview, Sender sender) {
        if (!preview.verdict().permits()) {
            log.stopped(preview, sender, clock.instant());
            return new Outcome.Stopped(preview.draft(), preview);
        }
        ToPartner to = preview.message().toPartner();
        long id = to == null
                ? log.left(preview, sender, LocalDate.now(clock), clock.instant())
                : log.told(preview, to, sender, LocalDate.now(clock), clock.instant());
        if (preview.exception() != null) {
            exceptions.used(preview.exception(), id);
        }
        return new Outcome.Left(preview.draft(), new Sent(id, preview.message()));
    }

    private List<Preview> compose(List<Draft> drafts, Sender sender) {
        LocalDate today = LocalDate.now(clock);
        ContactPolicy policy = policies.on(today);
        List<Long> units = drafts.stream().map(Draft::unit).distinct().toList();
        Map<Long, Brief> known = briefs.of(units).stream()
                .collect(Collectors.toMap(Brief::person, Function.identity(), (one, _) -> one));
        List<Long> persons = drafts.stream().map(Draft::person).distinct().toList();
        Map<Long, Trail> trails = history.trails(persons);
        Map<Long, Contact> contacts = contacts(units, sender);
        List<Decided> decided = sender.staff() == null ? List.of() : exceptions.of(persons);
        List<Preview> previews = new ArrayList<>();
        for (Draft draft : drafts) {
            Brief brief = known.get(draft.person());
            if (brief == null || brief.unit() != draft.unit()) {
                throw new IllegalArgumentException(
                        "Person " + draft.person() + " has no right to assistance in unit " + draft.unit());
            }
            Contact contact = Objects.requireNonNull(contacts.get(draft.unit()));
            Function<Draft, Departure> departing = one -> new Departure(
                    message(one, brief, contact, policy, today),
                    brief,
                    history.of(trails.getOrDefault(draft.person(), Trail.NONE), draft.person(), sender),
                    author(draft, sender),
                    policy,
                    today);
            Departure usual = departing.apply(draft);
            Verdict verdict = GATE.check(usual);
            previews.add(exception(draft, verdict, decided, today)
                    .map(exception -> {
                        Departure once = departing.apply(draft.setAside(brief, exception));
                        return new Preview(
                                draft,
                                once.message(),
                                GATE.checkWithAgreementSetAside(once),
                                brief.version(),
                                exception.id());
                    })
                    .orElseGet(() -> new Preview(draft, usual.message(), verdict, brief.version(), null)));
        }
        return previews;
    }

    private Message message(Draft draft, Brief brief, Contact contact, ContactPolicy policy, LocalDate today) {
        String partner = draft.partner();
        return partner == null
                ? Composer.compose(draft, brief, contact, policy, today)
                : PartnerComposer.compose(
                        draft, brief, contact, consents.file(draft.unit(), draft.person(), partner), today);
    }

    /** What a team lead decided for this message, where an agreement about how or when is in its way. */
    private static Optional<Decided> exception(Draft draft, Verdict verdict, List<Decided> decided, LocalDate today) {
        return verdict.refusals().stream().noneMatch(OutgoingGate::canBeSetAside)
                ? Optional.empty()
                : decided.stream()
                        .filter(one -> one.person() == draft.person() && one.open(today) && one.covers(draft))
                        .findFirst();
    }

    private Author author(Draft draft, Sender sender) {
        Long staff = sender.staff();
        if (staff == null) {
            return new Author(true, -1, null, true);
        }
        boolean tookOver = managers.tookOver(draft.unit(), staff);
        return briefs.lastReading(draft.unit(), draft.person(), staff)
                .map(read -> new Author(false, read.version(), LocalDate.ofInstant(read.at(), HERE), tookOver))
                .orElseGet(() -> new Author(false, -1, null, tookOver));
    }

    /** The sender, or the case manager of each unit where a job sends. */
    private Map<Long, Contact> contacts(List<Long> units, Sender sender) {
        var contact = sender.staff() == null ? BENEFIT_UNIT.CASE_MANAGER_ID : org.jooq.impl.DSL.val(sender.staff());
        return sql.select(BENEFIT_UNIT.ID, STAFF.NAME, STAFF.PHONE)
                .from(BENEFIT_UNIT)
                .join(STAFF)
                .on(STAFF.ID.eq(contact))
                .where(BENEFIT_UNIT.ID.eq(any(units.toArray(Long[]::new))))
                .fetchMap(row -> row.value1(), row -> new Contact(row.value2(), row.value3()));
    }
}
