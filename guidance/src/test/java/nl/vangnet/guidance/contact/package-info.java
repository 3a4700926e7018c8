@NullMarked
package nl.vangnet.guidance.contact;

import org.jspecify.annotations.NullMarked;
