@NullMarked
package nl.vangnet.managers;

import org.jspecify.annotations.NullMarked;
