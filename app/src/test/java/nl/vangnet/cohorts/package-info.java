@NullMarked
package nl.vangnet.cohorts;

import org.jspecify.annotations.NullMarked;
