@NullMarked
package nl.vangnet.wealth;

import org.jspecify.annotations.NullMarked;
