@NullMarked
package nl.vangnet.payments;

import org.jspecify.annotations.NullMarked;
