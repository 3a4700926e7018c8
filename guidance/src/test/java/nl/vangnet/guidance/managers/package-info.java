@NullMarked
package nl.vangnet.guidance.managers;

import org.jspecify.annotations.NullMarked;
