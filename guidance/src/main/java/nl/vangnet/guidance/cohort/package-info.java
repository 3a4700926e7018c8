/**
 * The rounds in which everybody of an area or a target group is invited for a talk: who, for what, in which order and how fast. The rule is
 * published; the same rule and the same facts give the same list.
 */
@NullMarked
package nl.vangnet.guidance.cohort;

import org.jspecify.annotations.NullMarked;
