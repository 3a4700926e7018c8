/**
 * Who helps whom, how, what was agreed, and what may not happen. {@link nl.vangnet.guidance.Safeguards} answer a question with a
 * {@link nl.vangnet.guidance.Verdict}; each subject has a package of its own. Pure: facts, policy and time come in as arguments.
 */
@NullMarked
package nl.vangnet.guidance;

import org.jspecify.annotations.NullMarked;
