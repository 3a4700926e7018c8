/**
 * Letters to clients, on paper and on screen from one template each: the benefit statement of a month and the overview of a year. A letter
 * tells what was determined, in the words of {@code nl.vangnet.income}; it computes nothing but the day until which one may object.
 */
@NullMarked
package nl.vangnet.letters;

import org.jspecify.annotations.NullMarked;
