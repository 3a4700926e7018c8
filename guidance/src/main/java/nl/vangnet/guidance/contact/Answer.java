package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import nl.vangnet.guidance.dossier.Channel;

/**
 * What a person let us know, on whatever channel: a text message counts as much as a letter.
 *
 * @param kind what it means for an invitation
 */
public record Answer(LocalDate day, Channel channel, Kind kind, String words) {
    public enum Kind {
        WILL_COME,
        CANNOT_COME,
        /** Does not want to, or asks first what it is about. */
        QUESTION,
        OTHER
    }
}
