package nl.vangnet.blackbook;

import java.util.Set;
import nl.vangnet.conversations.Conversations;
import nl.vangnet.conversations.SomeClients;
import nl.vangnet.dossier.Briefs;
import nl.vangnet.guidance.conversation.ConversationRecord;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.conversation.RequestKind;
import nl.vangnet.guidance.dossier.Channel;

/** Conversations for tests, by the way that people hold them. */
final class SomeConversations {
    private final Conversations conversations;
    private final Briefs briefs;

    SomeConversations(Conversations conversations, Briefs briefs) {
        this.conversations = conversations;
        this.briefs = briefs;
    }

    /** One that was begun by somebody who read the brief. */
    long begun(long unit) {
        briefs.opened(SomeClients.manager(), unit, unit, briefs.of(unit, unit).version());
        return conversations.startNow(unit, unit, Channel.PHONE, SomeClients.MANAGER);
    }

    /** One that was written down. */
    long recorded(long unit, Set<RequestKind> requests) {
        long id = begun(unit);
        conversations.record(
                unit,
                id,
                new ConversationRecord(
                        "Ik kan twee ochtenden per week iets doen.",
                        "Lang staan gaat niet.",
                        "Ik wil weer onder de mensen komen.",
                        "De klantmanager belt het buurthuis.",
                        null,
                        "",
                        Agreement.YES,
                        "",
                        requests),
                SomeClients.MANAGER);
        return id;
    }

    /** One of which the client has the summary. */
    long sent(long unit) {
        long id = recorded(unit, Set.of());
        conversations.sendSummary(unit, id, false, SomeClients.MANAGER);
        return id;
    }
}
