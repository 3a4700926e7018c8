/**
 * What one must know of a person before contact: exemptions, how contact was agreed, plan and own words, who stands beside. Staff and the
 * person read the same facts; who opened which version is kept, and what is not right can be said at every line.
 */
@NullMarked
package nl.vangnet.dossier;

import org.jspecify.annotations.NullMarked;
