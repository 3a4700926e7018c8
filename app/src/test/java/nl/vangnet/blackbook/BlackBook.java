package nl.vangnet.blackbook;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This class shows that something from the black book, the list of what went wrong with people in Amsterdam, cannot happen here. Each of its
 * tests is driven through the product's own path and is a sentence; docs/black-book.md is made from them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BlackBook {
    /** Number of the row, for example {@code BB18}. */
    String value();
}
