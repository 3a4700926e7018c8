/**
 * What a household has on a day, held against the limit of the law before it is kept, with every earlier test. It decides nothing: where the
 * limit is passed, a person judges.
 */
@NullMarked
package nl.vangnet.wealth;

import org.jspecify.annotations.NullMarked;
