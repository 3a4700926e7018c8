package nl.vangnet.conversations;

import nl.vangnet.deadlines.OpenDeadline;
import nl.vangnet.guidance.deadline.DeadlineKind;

/** What must be done, why, and where one does it. */
public final class DeadlineTexts {
    private DeadlineTexts() {}

    /** Key of what must be done. */
    public static String whatKey(DeadlineKind kind) {
        return switch (kind) {
            case APPOINTMENT -> "termijn.afspraak";
            case CONVERSATION_RECORD -> "termijn.verslag";
            case CONVERSATION_SUMMARY -> "termijn.samenvatting";
            case NEXT_STEP -> "termijn.vervolg";
            case CLIENT_MESSAGE -> "termijn.bericht";
            case CLIENT_REMARK -> "termijn.opmerking";
            case CLIENT_REQUEST -> "termijn.verzoek";
            case INVITATION_ANSWER -> "termijn.antwoord";
            case INVITATION_STEP -> "termijn.stap";
            case HANDOVER -> "termijn.overdracht";
            case TASK -> "termijn.taak";
        };
    }

    /** Key of why it stands on the list. */
    public static String whyKey(DeadlineKind kind) {
        return switch (kind) {
            case APPOINTMENT -> "termijn.waarom.afspraak";
            case CONVERSATION_RECORD -> "termijn.waarom.verslag";
            case CONVERSATION_SUMMARY -> "termijn.waarom.samenvatting";
            case NEXT_STEP -> "termijn.waarom.vervolg";
            case CLIENT_MESSAGE -> "termijn.waarom.bericht";
            case CLIENT_REMARK -> "termijn.waarom.opmerking";
            case CLIENT_REQUEST -> "termijn.waarom.verzoek";
            case INVITATION_ANSWER -> "termijn.waarom.antwoord";
            case INVITATION_STEP -> "termijn.waarom.stap";
            case HANDOVER -> "termijn.waarom.overdracht";
            case TASK -> "termijn.waarom.taak";
        };
    }

    /** Where one does it. */
    static String address(OpenDeadline open) {
        String client = "/werk/klanten/" + open.unit();
        return switch (open.deadline().kind()) {
            case APPOINTMENT, CONVERSATION_RECORD, CONVERSATION_SUMMARY, NEXT_STEP, CLIENT_REQUEST, TASK ->
                client + "/gesprek";
            case CLIENT_MESSAGE -> client + "/berichten";
            // What is not right in a dossier is answered there; what is not right in a summary is a message.
            case CLIENT_REMARK -> client + (open.subject().startsWith("remark:") ? "/dossier" : "/berichten");
            case INVITATION_ANSWER, INVITATION_STEP -> client + "/contact";
            case HANDOVER -> client + "/overdracht";
        };
    }
}
