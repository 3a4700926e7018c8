/**
 * "What if I start working?" The facts of the last determined month with another wage in them, determined by the same law for every whole
 * number of hours. Nothing is kept.
 */
@NullMarked
package nl.vangnet.whatif;

import org.jspecify.annotations.NullMarked;
