/**
 * A second working of a month's settlement, written from the text of the law by another hand than the first and in another shape: plain
 * Java, one household after the other, with its own copy of the amounts. It shares no code with {@code law} but the facts that go in.
 */
@NullMarked
package nl.vangnet.secondopinion;

import org.jspecify.annotations.NullMarked;
