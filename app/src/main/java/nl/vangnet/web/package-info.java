/**
 * What every screen stands on: {@link nl.vangnet.web.Page} (language, texts, who is logged in, navigation), the formats of money and dates,
 * the records behind the shared templates, the error pages and the public pages. The templates are described in
 * {@code src/main/jte/README.md}.
 */
@NullMarked
package nl.vangnet.web;

import org.jspecify.annotations.NullMarked;
