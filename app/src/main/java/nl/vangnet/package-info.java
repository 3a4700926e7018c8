/**
 * Where the application starts. {@link nl.vangnet.Start} finds a Java 25, {@link nl.vangnet.Vangnet} runs either a command of the
 * command line or the web application; every subject has a package of its own below this one.
 */
@NullMarked
package nl.vangnet;

import org.jspecify.annotations.NullMarked;
