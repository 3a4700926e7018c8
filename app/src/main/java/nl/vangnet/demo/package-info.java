/**
 * The demonstration municipality Waterstad: draws its invented people at the first start, files what a municipality would know of them, and
 * has the past year and the current month determined. Nothing else in the application knows that they are invented.
 */
@NullMarked
package nl.vangnet.demo;

import org.jspecify.annotations.NullMarked;
