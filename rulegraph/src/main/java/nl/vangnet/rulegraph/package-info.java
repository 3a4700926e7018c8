/**
 * The language in which rules are written once: typed nodes, citations, dated tables, and the ways to read them (explained for one
 * unit, in columns for many, printed as a rule book). Knows nothing of welfare. Start at {@link nl.vangnet.rulegraph.Money}.
 */
@NullMarked
package nl.vangnet.rulegraph;

import org.jspecify.annotations.NullMarked;
