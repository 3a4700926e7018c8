/** Everything that goes from the municipality to a person: invitations, attempts, answers, and the gate through which it all leaves. */
@NullMarked
package nl.vangnet.guidance.contact;

import org.jspecify.annotations.NullMarked;
