@NullMarked
package nl.vangnet.interviews;

import org.jspecify.annotations.NullMarked;
