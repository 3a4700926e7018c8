package nl.vangnet.reports;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vangnet.web.Language;

/** Makes the report of a trial. */
public final class Reports {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final List<String> STYLES = List.of("theme.css", "components.css", "waterstad.css", "vangnet.css");

    private Reports() {}

    /**
     * The report as files: {@code rapport.html} and {@code report.html}, {@code report.json}, tables as CSV, the dictionary, DDI-Codebook and
     * the R script; beside them, for a secure environment only, the rows of persons that the script needs.
     *
     * @throws nl.vangnet.trials.analysis.BadInput when a file of persons could name somebody
     */
    public static ReportFiles write(ReportInput input) {
        Report report = Report.of(input);
        Map<String, byte[]> open = new LinkedHashMap<>();
        open.put("rapport.html", bytes(document(page(report, Language.NL))));
        open.put("report.html", bytes(document(page(report, Language.EN))));
        open.put("report.json", ReportJson.write(report));
        open.put("effecten.csv", bytes(ResultsCsv.of(report.results())));
        for (TextTable table : new PageWriter(report, Words.forMachines()).tables()) {
            open.put(table.name() + ".csv", bytes(table.csv()));
        }
        PersonFile persons = PersonFile.of(input);
        open.put("woordenboek.csv", bytes(persons.dictionary()));
        open.put("ddi-codebook.xml", bytes(DdiCodebook.of(report, persons)));
        open.put(RScript.NAME, bytes(RScript.of(report, persons)));
        return new ReportFiles(open, persons.files(report));
    }

    /** The report as template {@code reports/body} shows it. */
    public static ReportPage page(ReportInput input, Language language) {
        return page(Report.of(input), language);
    }

    /** The body of {@link #page} drawn: to be kept with the publication, so that it is shown later as it was. */
    public static String body(ReportInput input, Language language) {
        return drawn("reports/body.jte", Map.of("report", page(input, language)));
    }

    private static ReportPage page(Report report, Language language) {
        return new PageWriter(report, Words.of(language)).page();
    }

    private static String document(ReportPage page) {
        Content style = output -> STYLES.forEach(file -> output.writeContent(style(file)));
        return drawn("reports/document.jte", Map.of("report", page, "style", style));
    }

    private static String drawn(String template, Map<String, Object> values) {
        StringOutput html = new StringOutput();
        TEMPLATES.render(template, values, html);
        return html.toString();
    }

    /** Without the fonts, which a file of its own does not carry: the reader's own are taken. */
    private static String style(String file) {
        try (InputStream stream = Objects.requireNonNull(
                Reports.class.getResourceAsStream("/static/css/" + file), () -> "There is no style " + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)@font-face \\{.*?\n}", "");
        } catch (IOException e) {
            throw new UncheckedIOException("Reading the style " + file, e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
