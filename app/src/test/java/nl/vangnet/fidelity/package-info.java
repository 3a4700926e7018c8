@NullMarked
package nl.vangnet.fidelity;

import org.jspecify.annotations.NullMarked;
