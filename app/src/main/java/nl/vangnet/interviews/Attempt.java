package nl.vangnet.interviews;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.vangnet.guidance.dossier.Channel;
import org.jspecify.annotations.Nullable;

/**
 * One try to interview somebody.
 *
 * @param appointmentDay what was agreed; null where nothing was
 * @param words for whoever tries next; empty where nothing needs to be said
 */
public record Attempt(
        LocalDate day,
        Channel channel,
        Outcome outcome,
        @Nullable LocalDate appointmentDay,
        @Nullable LocalTime appointmentTime,
        String words,
        String interviewer) {}
