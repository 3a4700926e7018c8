@NullMarked
package nl.vangnet.clients;

import org.jspecify.annotations.NullMarked;
