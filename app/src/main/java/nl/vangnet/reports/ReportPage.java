package nl.vangnet.reports;

import nl.vangnet.web.Language;

/** A report in one language, ready to be drawn by template {@code reports/body}. */
public record ReportPage(Language language) {}
