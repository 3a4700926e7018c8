/**
 * Who gets which arm, and what chance alone would have done: sealed assignment that an outsider can repeat, and the tests that draw it
 * again and again.
 */
@NullMarked
package nl.vangnet.trials.assignment;

import org.jspecify.annotations.NullMarked;
