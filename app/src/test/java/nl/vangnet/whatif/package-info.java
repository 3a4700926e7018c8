@NullMarked
package nl.vangnet.whatif;

import org.jspecify.annotations.NullMarked;
