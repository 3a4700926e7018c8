@NullMarked
package nl.vangnet.guidance.dossier;

import org.jspecify.annotations.NullMarked;
