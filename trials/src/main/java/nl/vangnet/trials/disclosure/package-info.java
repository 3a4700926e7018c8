/** Nobody may be found in what is published. */
@NullMarked
package nl.vangnet.trials.disclosure;

import org.jspecify.annotations.NullMarked;
