/**
 * The interviews of a trial: in which weeks, in which order, whom we tried to reach and how that went, what was asked and answered.
 * Nothing in here knows in which arm somebody is, so that no interviewer can: {@code BlindTest} looks.
 */
@NullMarked
package nl.vangnet.interviews;

import org.jspecify.annotations.NullMarked;
