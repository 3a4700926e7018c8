@NullMarked
package nl.vangnet.web;

import org.jspecify.annotations.NullMarked;
