@NullMarked
package nl.vangnet.recovery;

import org.jspecify.annotations.NullMarked;
