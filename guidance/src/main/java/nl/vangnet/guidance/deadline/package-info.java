/** Until when something must be done, what stops that clock, and who hears of it when it was not done. */
@NullMarked
package nl.vangnet.guidance.deadline;

import org.jspecify.annotations.NullMarked;
