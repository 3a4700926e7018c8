@NullMarked
package nl.vangnet.wages;

import org.jspecify.annotations.NullMarked;
