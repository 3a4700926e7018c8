package nl.vangnet.interviews;

import nl.vangnet.guidance.dossier.Channel;

/** Names of the ways in which an interviewer reaches somebody. */
public final class Ways {
    private Ways() {}

    /** Key of the name in the texts: words for a colleague, where those of guidance speak to the client. */
    public static String textKey(Channel channel) {
        return switch (channel) {
            case LETTER -> "interview.kanaal.brief";
            case EMAIL -> "interview.kanaal.mail";
            case PORTAL -> "interview.kanaal.portaal";
            case TEXT_MESSAGE -> "interview.kanaal.sms";
            case PHONE -> "interview.kanaal.telefoon";
            case VIDEO -> "interview.kanaal.beeld";
            case OFFICE -> "interview.kanaal.kantoor";
            case ELSEWHERE -> "interview.kanaal.elders";
            case HOME_VISIT -> "interview.kanaal.thuis";
            case PARTNER -> throw new IllegalArgumentException("An interview goes through no other organisation");
        };
    }
}
