@NullMarked
package nl.vangnet.guidance.conversation;

import org.jspecify.annotations.NullMarked;
