@NullMarked
package nl.vangnet.guidance.deadline;

import org.jspecify.annotations.NullMarked;
