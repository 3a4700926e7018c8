/**
 * Who may see what, and for which purpose: one table ({@link nl.vangnet.access.AccessPolicy}) that the web security and the pages both
 * ask; and logging in as one of the invented people of the demonstration.
 */
@NullMarked
package nl.vangnet.access;

import org.jspecify.annotations.NullMarked;
