/**
 * A synthetic municipality: invented households with ages, children, cost sharers, work and wage statements, drawn from one seed and
 * calibrated to published margins.
 */
@NullMarked
package nl.vangnet.population;

import org.jspecify.annotations.NullMarked;
