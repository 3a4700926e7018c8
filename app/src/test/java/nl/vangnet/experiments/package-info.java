@NullMarked
package nl.vangnet.experiments;

import org.jspecify.annotations.NullMarked;
