package nl.vangnet.guidance.conversation;

import static nl.vangnet.guidance.Objection.instead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.vangnet.guidance.Objection;
import nl.vangnet.guidance.Safeguard;
import nl.vangnet.guidance.Safeguards;
import nl.vangnet.guidance.conversation.ConversationRecord.Agreement;
import nl.vangnet.guidance.dossier.ReadGate;

/** What must be so before a conversation begins, before it is closed, and before anything follows from it. */
public final class ConversationSafeguards {
    private static final Safeguards<Beginning> BEGINNING =
            Safeguards.of(List.of(new Safeguard<>(ReadGate.NAME, Beginning::unread)));

    private static final Safeguards<ConversationRecord> CLOSING = Safeguards.of(List.of(
            missing("CLIENT_SAYS_WHAT_CAN", record -> record.can().isBlank(), "instead.ask-what-can"),
            missing("CLIENT_SAYS_WHAT_CANNOT", record -> record.cannot().isBlank(), "instead.ask-what-cannot"),
            missing("CLIENT_OWN_GOAL", record -> record.goal().isBlank(), "instead.ask-goal"),
            missing("AGREED_NEXT_STEP", record -> record.nextStep().isBlank(), "instead.write-nothing-agreed"),
            missing("CLIENT_AGREES_OR_NOT", ConversationSafeguards::agreementIsOpen, "instead.ask-agreement")));

    private static final Safeguards<ConversationState> FOLLOWING = Safeguards.of(
            List.of(missing("NOTHING_WITHOUT_RECORD", state -> !state.held(), "instead.record-conversation")));

    private ConversationSafeguards() {}

    /** May this colleague begin? */
    public static Safeguards<Beginning> beginning() {
        return BEGINNING;
    }

    /** May the record be closed? */
    public static Safeguards<ConversationRecord> closing() {
        return CLOSING;
    }

    /** May an instrument or an obligation follow from the conversation? */
    public static Safeguards<ConversationState> following() {
        return FOLLOWING;
    }

    /** Who does not agree, or has a remark, is asked what it is. */
    private static boolean agreementIsOpen(ConversationRecord record) {
        return record.agreement() == null
                || (record.agreement() != Agreement.YES && record.remark().isBlank());
    }

    private static <Q> Safeguard<Q> missing(String name, Predicate<Q> missing, String instead) {
        Function<Q, Optional<Objection>> check =
                question -> missing.test(question) ? Optional.of(instead(instead)) : Optional.empty();
        return new Safeguard<>(name, check);
    }
}
