/** The months of a household with every version of each, why a month became another one, and what a change would do before it is made. */
@NullMarked
package nl.vangnet.corrections;

import org.jspecify.annotations.NullMarked;
