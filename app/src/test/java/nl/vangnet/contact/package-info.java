@NullMarked
package nl.vangnet.contact;

import org.jspecify.annotations.NullMarked;
