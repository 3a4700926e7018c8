package nl.vangnet.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vangnet.VangnetTest;
import nl.vangnet.contact.SomeClients;
import nl.vangnet.deadlines.Deadlines;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.ConversationState.Step;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With transactions of their own: what is rolled back leaves no trace, and a refusal has to leave one. */
@VangnetTest
class RefusalsKeptTest {
    private static final long MANAGER = SomeClients.MANAGER;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Messages messages;

    @Autowired
    private Requests requests;

    @Autowired
    private ConversationReader reader;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Clock clock;

    private LocalDate today = LocalDate.EPOCH;
    private SomeClients clients;

    @BeforeEach
    void people() {
        today = LocalDate.now(clock);
        clients = new SomeClients(sql, briefs, today);
    }

    /** What is kept here would wait for somebody in the tests that come after. */
    @AfterEach
    void nothingStaysOpen() {
        deadlines.ofManager(MANAGER).forEach(open -> deadlines.met(open.id(), "toets", null));
    }

    @Test
    void anAnswerThatMayNotLeaveIsKeptAsStoppedAndTheMessageStillWaits() {
        long unit = clients.settle("Tess Groen");
        long message = messages.write(unit, ClientMessage.Kind.QUESTION, "Krijg ik mijn geld?");

        assertThatThrownBy(() -> messages.answer(unit, message, "Anders gaan wij u korten.", false, MANAGER))
                .isInstanceOf(ConversationRefused.class)
                .hasMessageContaining("THREAT_IN_OWN_WORDS");

        assertThat(stopped(unit)).containsExactly("THREAT_IN_OWN_WORDS");
        assertThat(messages.of(unit)).allMatch(one -> one.answer() == null);
        assertThat(deadlines.ofUnit(unit)).hasSize(1);

        messages.answer(unit, message, "Ja, op de laatste dag van de maand.", false, MANAGER);
        assertThat(messages.of(unit)).noneMatch(one -> one.answer() == null);
    }

    @Test
    void aSummaryThatMayNotLeaveIsKeptAsStoppedAndCanBeSentLater() {
        long unit = clients.settle("Tess Groen");
        long id = recorded(unit);
        clients.agreed(unit, "Schrijf niet.", "", "LETTER", "EMAIL", "PORTAL");

        assertThatThrownBy(() -> conversations.sendSummary(unit, id, false, MANAGER))
                .isInstanceOf(ConversationRefused.class);

        assertThat(stopped(unit)).containsExactly("AGREEMENT_CHANNEL");
        assertThat(conversations.of(unit).getFirst().may(Step.SEND_SUMMARY)).isTrue();
    }

    @Test
    void aDecisionThatMayNotLeaveIsKeptAsStoppedAndIsNotTaken() {
        long unit = clients.settle("Tess Groen");
        recorded(unit);
        ClientRequest request = reader.requests(unit).getFirst();

        assertThatThrownBy(() -> requests.decide(
                        unit, request.id(), false, "Dat kan niet ingevolge het beleid.", false, MANAGER))
                .isInstanceOf(ConversationRefused.class);

        assertThat(stopped(unit)).containsExactly("JARGON");
        assertThat(reader.requests(unit)).hasSize(1);
    }

    private long recorded(long unit) {
        long id = conversations.startNow(unit, unit, Channel.PHONE, MANAGER);
        conversations.record(
                unit,
                id,
                new ConversationRecord(
                        "Ik kan twee ochtenden iets doen.",
                        "Lang staan gaat niet.",
                        "Ik wil onder de mensen komen.",
                        "De klantmanager belt het buurthuis.",
                        null,
                        "",
                        Agreement.YES,
                        "",
                        Set.of(RequestKind.ASSESSMENT)),
                MANAGER);
        return id;
    }

    private List<String> stopped(long unit) {
        return sql.fetch("select unnest(safeguards) from refused_outgoing where unit_id = ? order by 1", unit)
                .into(String.class);
    }
}
