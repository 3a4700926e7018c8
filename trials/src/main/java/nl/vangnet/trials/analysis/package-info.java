/**
 * The whole analysis of a trial, from what its configuration says and the columns of its files to results in sections. Nothing about a
 * trial is known here but its configuration.
 */
@NullMarked
package nl.vangnet.trials.analysis;

import org.jspecify.annotations.NullMarked;
