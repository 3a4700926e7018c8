package nl.vangnet.conversations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a client wrote, with what came back.
 *
 * @param answer null while there is none
 */
public record ClientMessage(
        long id,
        long unit,
        Kind kind,
        @Nullable Long conversation,
        String words,
        Instant at,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy) {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** What it is about. */
    public enum Kind {
        QUESTION("bericht.soort.vraag"),
        /** Only that somebody is ill, and how long probably. */
        SICK("bericht.soort.ziek"),
        CANNOT_COME("bericht.soort.niet_komen"),
        /** Something in a summary is not right. */
        CORRECTION("bericht.soort.klopt_niet"),
        OTHER("bericht.soort.anders");

        private final String textKey;

        Kind(String textKey) {
            this.textKey = textKey;
        }

        public String textKey() {
            return textKey;
        }
    }

    /** The day on which the client wrote it. */
    LocalDate day() {
        return LocalDate.ofInstant(at, HERE);
    }

    static String subject(long id) {
        return "message:" + id;
    }
}
