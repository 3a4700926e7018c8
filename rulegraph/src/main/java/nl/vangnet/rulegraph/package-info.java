/**
 * The language in which rules are written once, and the ways to read them. Knows nothing of welfare.
 *
 * <p>Write rules with {@link nl.vangnet.rulegraph.Rules}, over amounts that live in dated data files
 * ({@link nl.vangnet.rulegraph.Tables}); get an immutable, checked {@link nl.vangnet.rulegraph.RuleGraph}. Read it for one unit with
 * every step explained ({@link nl.vangnet.rulegraph.Explainer}), for many units at once ({@link nl.vangnet.rulegraph.ColumnProgram}), or
 * as a printed page ({@link nl.vangnet.rulegraph.RuleBook}). A missing fact, a judgement nobody gave and an amount nobody knows make
 * the result <em>undecided</em>, with the reason; never a default.
 */
@NullMarked
package nl.vangnet.rulegraph;

import org.jspecify.annotations.NullMarked;
