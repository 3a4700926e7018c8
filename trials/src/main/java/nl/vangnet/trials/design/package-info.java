/**
 * What is reckoned before a trial and around it: power, looks before the end, dates, the flow of participants, and several trials together.
 */
@NullMarked
package nl.vangnet.trials.design;

import org.jspecify.annotations.NullMarked;
