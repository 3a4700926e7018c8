/**
 * Until when somebody must do something. {@link nl.vangnet.deadlines.Deadlines} keeps the clocks; every night those that ran out are told
 * to whoever leads, and nobody has to ask for that.
 */
@NullMarked
package nl.vangnet.deadlines;

import org.jspecify.annotations.NullMarked;
