package nl.vangnet.reports;

import java.util.Map;

/**
 * The files of a report by name.
 *
 * @param open checked for disclosure, and fit to be published
 * @param secure one row per person under pseudonyms, with what is needed to recompute the report from them: only for a secure environment,
 *     never published. Each name begins with {@link #SECURE_FOLDER}
 */
public record ReportFiles(Map<String, byte[]> open, Map<String, byte[]> secure) {
    /** Where files of persons stand, so that nobody mistakes them for others. */
    public static final String SECURE_FOLDER = "alleen-beveiligde-omgeving/";
}
