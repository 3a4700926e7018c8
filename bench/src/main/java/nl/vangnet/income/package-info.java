@NullMarked
package nl.vangnet.income;

import org.jspecify.annotations.NullMarked;
