/**
 * Wages as they come in: files from the wage register, what clients report themselves, and whose wages are still missing. A wage becomes a
 * fact about income; what it means for the benefit is determined elsewhere.
 */
@NullMarked
package nl.vangnet.wages;

import org.jspecify.annotations.NullMarked;
