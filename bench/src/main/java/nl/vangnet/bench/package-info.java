/** Measures the product as it is: its own application, its own PostgreSQL, in processes of their own. */
@NullMarked
package nl.vangnet.bench;

import org.jspecify.annotations.NullMarked;
