package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import nl.vangnet.VangnetTest;
import nl.vangnet.conversations.ConversationRefused;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.conversation.ConversationState;
import nl.vangnet.guidance.dossier.Channel;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@VangnetTest
@Transactional
@BlackBook("BB18")
class BB18Test {
    @Autowired
    private DSLContext sql;

    @Autowired
    private Conversations conversations;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Clock clock;

    @Test
    void aConversationCannotBeginUntilWhoHoldsItReadTheDossierAsItIsNow() {
        SomeClients clients = new SomeClients(sql);
        long unit = clients.client();
        LocalDate today = LocalDate.now(clock);
        long id = conversations.plan(unit, unit, today, null, Channel.OFFICE, SomeClients.MANAGER);
        refused(unit, id);

        briefs.opened(SomeClients.manager(), unit, unit, briefs.of(unit, unit).version());
        clients.somethingChanged(unit);
        refused(unit, id);

        briefs.opened(SomeClients.manager(), unit, unit, briefs.of(unit, unit).version());
        conversations.start(unit, id, SomeClients.MANAGER);

        assertThat(conversations.of(unit).getFirst().state()).isEqualTo(new ConversationState.Started(today));
    }

    private void refused(long unit, long id) {
        assertThatThrownBy(() -> conversations.start(unit, id, SomeClients.MANAGER))
                .isInstanceOfSatisfying(
                        ConversationRefused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::safeguard)
                                .containsExactly("BRIEF_NOT_READ"));
    }
}
