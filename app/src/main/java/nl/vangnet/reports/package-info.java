/**
 * The report of a randomised trial: as a page in Dutch and English, as {@code report.json}, as tables, with the script and the description of
 * data that an outsider needs to recompute it. Whatever leaves this package has been checked so that nobody can be found in it.
 */
@NullMarked
package nl.vangnet.reports;

import org.jspecify.annotations.NullMarked;
