package nl.vangnet.guidance.managers;

import java.time.LocalDate;

/**
 * A step that somebody wants to take in a handover, with all that the safeguards look at.
 *
 * @param state where it stands now
 * @param kind the step
 * @param actor staff number of who takes it
 * @param successor staff number of who takes over
 * @param day from which the successor is the manager
 * @param today the day of the step
 */
public record HandoverStep(
        Handover state, HandoverEvent.Kind kind, long actor, long successor, LocalDate day, LocalDate today) {}
