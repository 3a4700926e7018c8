@NullMarked
package nl.vangnet.guidance.cohort;

import org.jspecify.annotations.NullMarked;
