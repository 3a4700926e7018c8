@NullMarked
package nl.vangnet.deadlines;

import org.jspecify.annotations.NullMarked;
