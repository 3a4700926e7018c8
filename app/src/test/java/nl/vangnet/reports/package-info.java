@NullMarked
package nl.vangnet.reports;

import org.jspecify.annotations.NullMarked;
