/** The rules and amounts in force on a date, for everyone to read; and, in time, what another rule would do. */
@NullMarked
package nl.vangnet.policy;

import org.jspecify.annotations.NullMarked;
