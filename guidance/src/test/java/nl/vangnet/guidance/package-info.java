@NullMarked
package nl.vangnet.guidance;

import org.jspecify.annotations.NullMarked;
