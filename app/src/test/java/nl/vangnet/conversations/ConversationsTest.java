package nl.vangnet.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import nl.vangnet.VangnetTest;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.deadlines.Matter;
import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.deadlines.StandStill;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.ConversationState;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.deadline.DeadlineKind;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
class ConversationsTest {
    private static final long MANAGER = SomeClients.MANAGER;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Messages messages;

    @Autowired
    private Tasks tasks;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private StandStill standStill;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Clock clock;

    private long unit;
    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void client() {
        today = LocalDate.now(clock);
        unit = new SomeClients(sql).client();
    }

    @Test
    void everyStepOfAConversationStartsTheClockOfTheNext() {
        long id = conversations.plan(unit, unit, today, LocalTime.of(10, 30), Channel.OFFICE, MANAGER);
        assertClocks(DeadlineKind.APPOINTMENT);

        read();
        conversations.start(unit, id, MANAGER);
        assertClocks(DeadlineKind.CONVERSATION_RECORD);

        conversations.record(unit, id, whole(Set.of(RequestKind.ASSESSMENT)), MANAGER);
        assertClocks(DeadlineKind.CONVERSATION_SUMMARY, DeadlineKind.CLIENT_REQUEST, DeadlineKind.NEXT_STEP);

        conversations.sendSummary(unit, id, false, MANAGER);
        assertClocks(DeadlineKind.CLIENT_REQUEST, DeadlineKind.NEXT_STEP);

        long correction = messages.correct(unit, id, "In de middag gaat het niet.");
        assertClocks(DeadlineKind.CLIENT_REMARK, DeadlineKind.CLIENT_REQUEST, DeadlineKind.NEXT_STEP);

        messages.answer(unit, correction, "Uw woorden staan erbij.", false, MANAGER);
        conversations.nextStepDone(unit, id, MANAGER);
        assertClocks(DeadlineKind.CLIENT_REQUEST);
        assertThat(standStill.find()).isEmpty();
    }

    @Test
    void whoDidNotReadTheBriefCannotBeginAlsoNotAtTheDesk() {
        assertThatThrownBy(() -> conversations.startNow(unit, unit, Channel.PHONE, MANAGER))
                .isInstanceOf(ConversationRefused.class)
                .hasMessageContaining("BRIEF_NOT_READ");
    }

    @Test
    void nothingIsDoneTwiceOrOutOfOrder() {
        read();
        long id = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        refused(() -> conversations.start(unit, id, MANAGER));
        refused(() -> conversations.sendSummary(unit, id, false, MANAGER));
        conversations.record(unit, id, whole(Set.of()), MANAGER);
        refused(() -> conversations.record(unit, id, whole(Set.of()), SomeClients.COLLEAGUE));
        refused(() -> messages.correct(unit, id, "nog niet gestuurd"));
        conversations.sendSummary(unit, id, false, MANAGER);
        refused(() -> conversations.notHeld(unit, id, "toch niet", MANAGER));
        refused(() -> conversations.record(unit + 1, id, whole(Set.of()), MANAGER));
    }

    @Test
    void anAppointmentThatWasNotHeldEndsWithAReasonAndLeavesNoClock() {
        long id = conversations.plan(unit, unit, today, null, Channel.PHONE, MANAGER);
        conversations.notHeld(unit, id, "de klant belde af", MANAGER);

        assertThat(conversations.of(unit).getFirst().state())
                .isEqualTo(new ConversationState.NotHeld(today, "de klant belde af"));
        assertClocks();
        assertThat(standStill.find()).isEmpty();
    }

    @Test
    void whatWasAgreedIsLookedAtAgainInTheNextConversation() {
        read();
        long first = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        conversations.record(unit, first, whole(Set.of()), MANAGER);
        long second = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        conversations.record(unit, second, whole(Set.of()), MANAGER);

        assertThat(deadlines.ofUnit(unit))
                .filteredOn(open -> open.deadline().kind() == DeadlineKind.NEXT_STEP)
                .extracting(OpenDeadline::subject)
                .containsExactly(ConversationView.subject(second));
    }

    @Test
    void somethingOnTheListIsDoneByTheDayThatWasChosen() {
        long task = tasks.add(unit, "Bel de taalschool", today.plusDays(7), MANAGER);
        assertThat(tasks.of(unit)).extracting(Task::words).containsExactly("Bel de taalschool");
        tasks.done(unit, task, MANAGER);
        assertThat(tasks.of(unit)).isEmpty();
    }

    @Test
    void whatIsOpenWithoutAClockIsFoundWhateverWayItCameIn() {
        sql.execute(
                "insert into client_message (unit_id, kind, words, at) values (?, 'QUESTION', 'Hallo?', now())", unit);
        sql.execute(
                "insert into conversation (unit_id, person_id, staff_id, day, channel, planned_at) values (?, ?, 701,"
                        + " now(), 'PHONE', now())",
                unit,
                unit);
        long kept = messages.write(unit, ClientMessage.Kind.QUESTION, "Hallo?");

        assertThat(standStill.find())
                .extracting(Matter::kind)
                .containsExactlyInAnyOrder(DeadlineKind.CLIENT_MESSAGE, DeadlineKind.APPOINTMENT);
        assertThat(standStill.find()).extracting(Matter::subject).doesNotContain(ClientMessage.subject(kept));
    }

    @Test
    void theSummaryLeavesThroughThePostInTheClientsWordsAndInOurs() {
        read();
        long id = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        conversations.record(unit, id, whole(Set.of(RequestKind.ASSESSMENT)), MANAGER);
        conversations.sendSummary(unit, id, false, MANAGER);

        assertThat(sql.fetchSingle("select array_to_string(paragraphs, ' ') from outgoing where unit_id = ?", unit)
                        .get(0, String.class))
                .contains(
                        "U zei dat dit niet gaat: Lang staan gaat niet",
                        "Dit spraken wij af",
                        "een besluit",
                        "Klopt er iets niet?");
    }

    @Test
    void aNextStepThatAnExemptionShutsOutIsHeardBeforeTheRecordIsClosed() {
        read();
        long id = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        sql.execute("""
            insert into exemption (fact, known_since, person_id, ground, duties, from_day, to_day, decision, reason, source)
            values (nextval('dossier_version'), now(), ?, 'URGENT_REASONS', array['SEEK_WORK'], ?, ?, 'besluit', 'zorg', 'x')
            """, unit, today.minusYears(1), today.plusYears(1));

        assertThat(conversations
                        .mayClose(unit, id, nextStep("U gaat elke week solliciteren."), MANAGER)
                        .refusals())
                .extracting(Refusal::safeguard)
                .containsExactly("EXEMPTION_IN_FORCE");
        assertThat(conversations
                        .mayClose(unit, id, nextStep("U belt het buurthuis."), MANAGER)
                        .permits())
                .isTrue();
        assertThat(conversations
                        .mayClose(
                                unit,
                                id,
                                new ConversationRecord(
                                        "Ik wil solliciteren " + "en nog veel meer dat ik hier vertel ".repeat(9),
                                        "Niets",
                                        "Werk",
                                        "U belt het buurthuis.",
                                        null,
                                        "",
                                        Agreement.YES,
                                        "",
                                        Set.of()),
                                MANAGER)
                        .permits())
                .as("the client's own words are neither judged nor measured")
                .isTrue();
    }

    private static ConversationRecord nextStep(String words) {
        return new ConversationRecord("Praten", "Lang staan", "Rust", words, null, "", Agreement.YES, "", Set.of());
    }

    @Test
    void aRecordIsNeverChanged() {
        read();
        long id = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        conversations.record(unit, id, whole(Set.of()), MANAGER);

        assertThatThrownBy(() -> sql.execute("update conversation_record set goal = 'iets anders'"))
                .hasMessageContaining("never changed");
    }

    private void read() {
        briefs.opened(SomeClients.manager(), unit, unit, briefs.of(unit, unit).version());
    }

    private static ConversationRecord whole(Set<RequestKind> requests) {
        return new ConversationRecord(
                "Twee ochtenden per week",
                "Lang staan gaat niet",
                "Onder de mensen komen",
                "De klantmanager belt het buurthuis",
                null,
                "",
                Agreement.YES,
                "",
                requests);
    }

    private void assertClocks(DeadlineKind... kinds) {
        assertThat(deadlines.ofUnit(unit))
                .extracting(open -> open.deadline().kind())
                .containsExactlyInAnyOrder(kinds);
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOf(ConversationRefused.class);
    }
}
