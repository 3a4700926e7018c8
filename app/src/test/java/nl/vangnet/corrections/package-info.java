@NullMarked
package nl.vangnet.corrections;

import org.jspecify.annotations.NullMarked;
