/**
 * Who helps whom, how, what was agreed, and what may not happen: sealed states and events, and safeguards that permit or refuse with a reason.
 * Pure: facts, policy and time come in as arguments.
 */
@NullMarked
package nl.vangnet.guidance;

import org.jspecify.annotations.NullMarked;
