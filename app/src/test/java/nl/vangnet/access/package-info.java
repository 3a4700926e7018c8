@NullMarked
package nl.vangnet.access;

import org.jspecify.annotations.NullMarked;
