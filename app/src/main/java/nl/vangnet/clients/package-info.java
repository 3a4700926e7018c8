/** The clients as staff see them: the list to search in, and the page of one client with the facts and the months. */
@NullMarked
package nl.vangnet.clients;

import org.jspecify.annotations.NullMarked;
