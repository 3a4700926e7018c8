@NullMarked
package nl.vangnet.accesslog;

import org.jspecify.annotations.NullMarked;
