package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.contact.ContactClock;
import nl.vangnet.contact.Draft;
import nl.vangnet.contact.History;
import nl.vangnet.contact.NotSent;
import nl.vangnet.contact.Outcome;
import nl.vangnet.contact.PartnerConsents;
import nl.vangnet.contact.PartnerEvents;
import nl.vangnet.contact.Policies;
import nl.vangnet.contact.Post;
import nl.vangnet.contact.Preview;
import nl.vangnet.contact.Replies;
import nl.vangnet.contact.SomeClients;
import nl.vangnet.contact.SomePartners;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the rows of the black book about contact need: people, and the one way out. */
@VangnetTest
@Transactional
abstract class ContactCase {
    @Autowired
    protected DSLContext sql;

    @Autowired
    protected Post post;

    @Autowired
    protected Replies replies;

    @Autowired
    protected History history;

    @Autowired
    protected Policies policies;

    @Autowired
    protected ContactClock contactClock;

    @Autowired
    private PartnerEvents partnerEvents;

    @Autowired
    private PartnerConsents partnerConsents;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Clock clock;

    protected LocalDate today = LocalDate.EPOCH;
    protected SomeClients clients;
    protected SomePartners partners;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
        partners = new SomePartners(partnerEvents, partnerConsents);
    }

    /** The safeguards that stop it when the case manager sends it; empty when it leaves. */
    protected List<String> stopped(Draft draft) {
        NotSent refused = catchThrowableOfType(NotSent.class, () -> post.send(draft, SomeClients.manager()));
        return refused == null ? List.of() : names(refused.verdict().refusals());
    }

    /** The safeguards that stop it when a job sends it. */
    protected List<String> stoppedForJob(Draft draft) {
        return switch (post.sendAllByJob(List.of(draft), "ronde 1").getFirst()) {
            case Outcome.Left _ -> List.of();
            case Outcome.Stopped refused -> names(refused.preview().verdict().refusals());
        };
    }

    protected Preview preview(Draft draft) {
        return post.preview(draft, SomeClients.manager());
    }

    protected long left(long unit) {
        return sql.fetchSingle(
                        "select count(*) from outgoing where unit_id = ? and at > now() - interval '1 minute'", unit)
                .into(Long.class);
    }

    protected static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::safeguard).toList();
    }
}
