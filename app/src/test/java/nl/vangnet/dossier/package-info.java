@NullMarked
package nl.vangnet.dossier;

import org.jspecify.annotations.NullMarked;
