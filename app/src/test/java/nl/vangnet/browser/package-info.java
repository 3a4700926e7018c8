/** The application in a real browser: {@link nl.vangnet.browser.Browser} for every test that wants to look at a screen. */
@NullMarked
package nl.vangnet.browser;

import org.jspecify.annotations.NullMarked;
