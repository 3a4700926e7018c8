package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.vangnet.VangnetTest;
import nl.vangnet.conversations.ConversationRefused;
import nl.vangnet.conversations.ConversationView;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.Messages;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB20")
class BB20Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Messages messages;

    @Autowired
    private Briefs briefs;

    private long unit;
    private long id;

    @BeforeEach
    void aConversation() {
        unit = new SomeClients(sql).client();
        id = new SomeConversations(conversations, briefs).begun(unit);
    }

    @Test
    void aRecordWithoutTheClientsOwnWordsOnWhatIsNotPossibleIsNotClosed() {
        refused(record("", Agreement.YES, ""), "CLIENT_SAYS_WHAT_CANNOT");
    }

    @Test
    void aRecordThatDoesNotSayWhetherTheClientAgreesIsNotClosed() {
        refused(record("Lang staan gaat niet.", null, ""), "CLIENT_AGREES_OR_NOT");
        refused(record("Lang staan gaat niet.", Agreement.NO, ""), "CLIENT_AGREES_OR_NOT");
    }

    @Test
    void theClientGetsTheRecordAndWhatHeSaysIsNotRightStandsBesideItNeverOverIt() {
        ConversationRecord record = record("Lang staan gaat niet.", Agreement.WITH_REMARK, "Het gaat mij te snel.");
        conversations.record(unit, id, record, SomeClients.MANAGER);
        conversations.sendSummary(unit, id, false, SomeClients.MANAGER);

        messages.correct(unit, id, "Ik zei: ik help al 25 uur in het buurthuis.");

        ConversationView kept = conversations.of(unit).getFirst();
        assertThat(kept.record()).isEqualTo(record);
        assertThat(kept.corrections())
                .extracting(correction -> correction.words())
                .containsExactly("Ik zei: ik help al 25 uur in het buurthuis.");
    }

    private void refused(ConversationRecord record, String safeguard) {
        assertThatThrownBy(() -> conversations.record(unit, id, record, SomeClients.MANAGER))
                .isInstanceOf(ConversationRefused.class)
                .hasMessageContaining(safeguard);
    }

    private static ConversationRecord record(String cannot, @Nullable Agreement agreement, String remark) {
        return new ConversationRecord(
                "Ik help in het buurthuis.",
                cannot,
                "Ik wil dat blijven doen.",
                "Wij spreken elkaar over drie maanden.",
                null,
                "",
                agreement,
                remark,
                Set.of());
    }
}
