@NullMarked
package nl.vangnet.letters;

import org.jspecify.annotations.NullMarked;
