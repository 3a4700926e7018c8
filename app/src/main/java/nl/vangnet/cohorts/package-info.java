/**
 * The cohort approach: a round over an area or a target group is prepared first, with who is invited, who is not and why not; then it is
 * started once, and its invitations leave week after week through the post of {@code contact}.
 */
@NullMarked
package nl.vangnet.cohorts;

import org.jspecify.annotations.NullMarked;
