@NullMarked
package nl.vangnet.blackbook;

import org.jspecify.annotations.NullMarked;
