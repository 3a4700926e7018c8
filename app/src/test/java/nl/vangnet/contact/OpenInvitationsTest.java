package nl.vangnet.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vangnet.VangnetTest;
import nl.vangnet.access.AccessRole;
import nl.vangnet.access.Viewer;
import nl.vangnet.blackbook.Desk;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.contact.Answer;
import nl.vangnet.guidance.contact.ContactLadder;
import nl.vangnet.guidance.contact.LadderState;
import nl.vangnet.guidance.contact.Purpose;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Whoever is silent and whoever answered has a clock, and what is done with it ends the clock. */
@VangnetTest
@Transactional
class OpenInvitationsTest {
    @Autowired
    private MockMvc mvc;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Post post;

    @Autowired
    private Replies replies;

    @Autowired
    private ContactClock contactClock;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private StandStill standStill;

    @Autowired
    private History history;

    @Autowired
    private Policies policies;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private SomeClients clients;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
    }

    @Test
    void whoIsSilentStandsStillUntilTheNightStartsAClockAndTheReminderEndsIt() {
        long unit = clients.settle("Silvia Stil");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        assertThat(standStill.find()).extracting(Matter::unit).contains(unit);

        contactClock.run(today);
        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(unit);
        assertThat(waiting(unit)).hasSize(1);

        post.send(clients.invitation(unit, Purpose.HOW_ARE_YOU), SomeClients.manager());
        assertThat(waiting(unit)).isEmpty();
        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(unit);
    }

    @Test
    void whoMayStillAnswerAndWhoIsNotThereAnyMoreDoNotStandStill() {
        long early = clients.settle("Eva Vroeg");
        clients.attempt(early, Purpose.HOW_ARE_YOU, Channel.LETTER, 14);
        long free = clients.settle("Vera Vrij");
        clients.attempt(free, Purpose.VOLUNTARY_MEETING, Channel.LETTER, 30);
        long died = clients.settle("Dirk Dood");
        clients.attempt(died, Purpose.HOW_ARE_YOU, Channel.LETTER, 30);
        clients.left(died, true);
        long left = clients.settle("Wim Weg");
        clients.attempt(left, Purpose.HOW_ARE_YOU, Channel.LETTER, 30);
        clients.noAssistanceAnyMore(left);

        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(early, free, died, left);
    }

    @Test
    void whoAnswersWaitsForUsWithAClockUntilWeReply() {
        long unit = clients.settle("Anna Antwoord");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        contactClock.run(today);

        replies.answered(
                unit, unit, new Answer(today, Channel.PORTAL, Answer.Kind.CANNOT_COME, "Die dag werk ik."), null);
        assertThat(waiting(unit))
                .singleElement()
                .satisfies(open -> assertThat(open.subject()).startsWith("answer:"));

        post.send(clients.invitation(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, "reply"), SomeClients.manager());
        assertThat(waiting(unit)).isEmpty();
    }

    @Test
    void anAnswerThatCameInWithoutAClockIsFound() {
        long unit = clients.settle("Nora Niemand");
        sql.execute("""
            insert into contact_answer (at, day, unit_id, person_id, channel, kind, words)
            values (now(), ?, ?, ?, 'PORTAL', 'QUESTION', 'Waarom ik?')
            """, today, unit, unit);

        assertThat(standStill.find()).extracting(Matter::unit).contains(unit);
    }

    @Test
    void aConversationReachesWhoWasInvitedAndNothingFurtherLeaves() {
        long unit = clients.settle("Greta Gesprek");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        contactClock.run(today);

        conversations.startNow(unit, unit, Channel.PHONE, SomeClients.MANAGER);

        assertThat(waiting(unit)).isEmpty();
        assertThat(contactClock.run(today)).isZero();
        assertThat(standStill.find()).extracting(Matter::unit).doesNotContain(unit);
        assertThat(ladder(unit)).isInstanceOf(LadderState.Reached.class);
    }

    @Test
    void whatDoesNotNeedToBeDoneLeavesTheListWithAReasonOnly() throws Exception {
        long unit = clients.settle("Olga Over");
        clients.attempt(unit, Purpose.HOW_ARE_YOU, Channel.LETTER, 20);
        contactClock.run(today);
        Desk manager = new Desk(mvc, SomeClients.manager());
        String address = "/werk/klanten/" + unit + "/contact";
        String person = String.valueOf(unit);

        assertThat(manager.read(address)).contains("Waarom hoeft er niets te gebeuren?");
        assertThat(manager.send(address + "/niet-nodig", "persoon", person, "niet_nodig", " ")
                        .getStatus())
                .isEqualTo(200);
        assertThat(waiting(unit)).hasSize(1);
        assertThat(manager.send(
                                address + "/niet-nodig",
                                "persoon",
                                person,
                                "niet_nodig",
                                "Zij belde en alles is besproken.")
                        .getStatus())
                .isEqualTo(302);
        assertThat(waiting(unit)).isEmpty();
        assertThat(manager.read(address)).doesNotContain("Waarom hoeft er niets te gebeuren?");
        assertThat(new Desk(mvc, new Viewer("Medewerker 7102", AccessRole.CASE_MANAGER, SomeClients.COLLEAGUE, null))
                        .send(address + "/niet-nodig", "persoon", person, "niet_nodig", "Niet van mij.")
                        .getStatus())
                .isEqualTo(403);
    }

    private LadderState ladder(long unit) {
        return ContactLadder.state(
                Purpose.HOW_ARE_YOU, briefs.of(unit, unit), history.of(unit, unit), policies.on(today), today);
    }

    private List<OpenDeadline> waiting(long unit) {
        return deadlines.ofUnit(unit).stream()
                .filter(open -> open.deadline().kind() == DeadlineKind.INVITATION_STEP)
                .toList();
    }
}
