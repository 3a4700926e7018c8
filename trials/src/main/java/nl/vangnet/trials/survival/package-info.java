/** Time until people leave assistance, for what reason, and whether they return. Times are whole days since assignment. */
@NullMarked
package nl.vangnet.trials.survival;

import org.jspecify.annotations.NullMarked;
