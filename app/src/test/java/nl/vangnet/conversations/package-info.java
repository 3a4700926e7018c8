@NullMarked
package nl.vangnet.conversations;

import org.jspecify.annotations.NullMarked;
