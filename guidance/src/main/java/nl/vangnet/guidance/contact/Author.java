package nl.vangnet.guidance.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to send it.
 *
 * @param automatic whether a job does, without a person who looks at it
 * @param readVersion the version of the brief that this colleague opened last; -1 where none was
 * @param readOn when; null where none was
 * @param tookOver whether the person knows that this colleague is the contact now, and this colleague read what the one before wrote
 */
public record Author(
        boolean automatic, long readVersion, @Nullable LocalDate readOn, boolean tookOver) {}
