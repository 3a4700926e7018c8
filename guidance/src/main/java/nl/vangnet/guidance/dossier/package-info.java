/** What one must know of a person before contact. */
@NullMarked
package nl.vangnet.guidance.dossier;

import org.jspecify.annotations.NullMarked;
