@NullMarked
package nl.vangnet.premiums;

import org.jspecify.annotations.NullMarked;
