package nl.vangnet.reports;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.vangnet.reports.PersonFile.Variable;

/** The study and its file of persons described by DDI-Codebook 2.5. It holds no counts of people. */
final class DdiCodebook {
    static final String NAMESPACE = "ddi:codebook:2_5";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter xml;

    private DdiCodebook(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(Report report, PersonFile persons) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            new DdiCodebook(writer).codebook(report, persons);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(
                    "Writing DDI-Codebook of " + report.conduct().code(), e);
        }
        return text.toString();
    }

    /** Something that writes elements. */
    private interface Content {
        void write() throws XMLStreamException;
    }

    private void codebook(Report report, PersonFile persons) throws XMLStreamException {
        element("codeBook", Map.of("version", "2.5"), () -> {
            element("stdyDscr", Map.of(), () -> study(report));
            element(
                    "fileDscr",
                    Map.of("ID", "F1"),
                    () -> element("fileTxt", Map.of(), () -> {
                        leaf("fileName", PersonFile.NAME);
                        leaf("fileCont", "One row per person, under pseudonyms. Secure environment only.");
                        element(
                                "dimensns",
                                Map.of(),
                                () -> leaf(
                                        "varQnty",
                                        Integer.toString(persons.variables().size())));
                        leaf("fileType", "text/csv; charset=UTF-8");
                    }));
            element("dataDscr", Map.of(), () -> {
                int number = 1;
                for (Variable variable : persons.variables()) {
                    variable(variable, number);
                    number++;
                }
            });
        });
    }

    private void study(Report report) throws XMLStreamException {
        Conduct conduct = report.conduct();
        LocalDate dated = conduct.dated();
        element("citation", Map.of(), () -> {
            element("titlStmt", Map.of(), () -> {
                leaf("titl", "nl", conduct.title().nl());
                if (!conduct.title().en().equals(conduct.title().nl())) {
                    leaf("parTitl", "en", conduct.title().en());
                }
                leaf("IDNo", conduct.code());
            });
            element("prodStmt", Map.of(), () -> {
                if (dated != null) {
                    element("prodDate", Map.of("date", dated.toString()), () -> xml.writeCharacters(dated.toString()));
                }
                element("software", Map.of("version", conduct.engineVersion()), () -> xml.writeCharacters("Vangnet"));
            });
        });
        element("stdyInfo", Map.of(), () -> {
            leaf("abstract", "nl", conduct.question().nl());
            leaf("abstract", "en", conduct.question().en());
            element("sumDscr", Map.of(), () -> {
                for (List<LocalDate> window :
                        report.input().config().waveWindows().values()) {
                    date("start", window.getFirst());
                    date("end", window.getLast());
                }
                leaf("anlyUnit", "person");
                leaf("dataKind", "randomised trial: registers and interviews");
            });
        });
        element(
                "method",
                Map.of(),
                () -> element("dataColl", Map.of(), () -> {
                    leaf("timeMeth", "randomised trial with repeated interviews");
                    leaf("sampProc", "VN-RA-1: sealed assignment by two parties, within strata, of benefit units");
                }));
        element(
                "dataAccs",
                Map.of(),
                () -> element("useStmt", Map.of(), () -> {
                    leaf("confDec", "Persons may be recognised by who knows them.");
                    leaf("restrctn", "Secure environment only; only tables that were checked for disclosure leave it.");
                }));
    }

    private void date(String event, LocalDate day) throws XMLStreamException {
        element("collDate", Map.of("date", day.toString(), "event", event), () -> xml.writeCharacters(day.toString()));
    }

    private void variable(Variable variable, int number) throws XMLStreamException {
        element(
                "var",
                Map.of("ID", "V" + number, "name", variable.name(), "files", "F1", "intrvl", interval(variable)),
                () -> {
                    leaf("labl", "nl", variable.label().nl());
                    if (!variable.label().en().equals(variable.label().nl())) {
                        leaf("labl", "en", variable.label().en());
                    }
                    if (!variable.text()) {
                        element("invalrng", Map.of(), () -> {
                            element("item", Map.of("VALUE", ""), () -> {});
                            leaf("key", "empty: not known");
                        });
                    }
                    for (String value : variable.values()) {
                        element("catgry", Map.of(), () -> leaf("catValu", value));
                    }
                    leaf("concept", variable.role());
                    element("varFormat", Map.of("type", variable.text() ? "character" : "numeric"), () -> {});
                });
    }

    private static String interval(Variable variable) {
        return variable.text() || !variable.values().isEmpty() ? "discrete" : "contin";
    }

    private void leaf(String name, String value) throws XMLStreamException {
        element(name, Map.of(), () -> xml.writeCharacters(value));
    }

    private void leaf(String name, String language, String value) throws XMLStreamException {
        xml.writeStartElement("", name, NAMESPACE);
        xml.writeAttribute("xml", XML, "lang", language);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void element(String name, Map<String, String> attributes, Content content) throws XMLStreamException {
        xml.writeStartElement("", name, NAMESPACE);
        if (name.equals("codeBook")) {
            xml.writeDefaultNamespace(NAMESPACE);
        }
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        content.write();
        xml.writeEndElement();
    }
}
