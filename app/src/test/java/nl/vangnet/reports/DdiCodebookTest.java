package nl.vangnet.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The description of the data by DDI-Codebook 2.5. */
final class DdiCodebookTest {
    private static final ReportFiles FILES = Reports.write(Trials.reference());

    private final Document codebook = read(Objects.requireNonNull(FILES.open().get("ddi-codebook.xml")));

    @Test
    void itIsWellFormedAndHasTheElementsThatTheStandardWantsInTheirOrder() {
        Element root = codebook.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        assertThat(root.getAttribute("version")).isEqualTo("2.5");
        assertThat(children(root)).containsExactly("stdyDscr", "fileDscr", "dataDscr");
        assertThat(children(first("stdyDscr"))).containsExactly("citation", "stdyInfo", "method", "dataAccs");
        assertThat(children(first("titlStmt"))).containsExactly("titl", "parTitl", "IDNo");
        assertThat(first("titl").getTextContent()).isEqualTo("Helpt extra aandacht?");
        assertThat(first("restrctn").getTextContent()).contains("Secure environment only");
    }

    @Test
    void itDescribesEveryColumnOfTheFileOfPersonsWithItsCodesAndWhatMissingIs() {
        String header = new String(
                        Objects.requireNonNull(FILES.secure().get(ReportFiles.SECURE_FOLDER + "personen.csv")), UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        List<String> names = new ArrayList<>();
        NodeList variables = codebook.getElementsByTagNameNS("*", "var");
        for (int i = 0; i < variables.getLength(); i++) {
            Element variable = (Element) variables.item(i);
            names.add(variable.getAttribute("name"));
            assertThat(variable.getElementsByTagNameNS("*", "labl").getLength()).isPositive();
            if (variable.getAttribute("name").equals("work2")) {
                assertThat(children(variable))
                        .containsExactly("labl", "invalrng", "catgry", "catgry", "concept", "varFormat");
            }
        }
        assertThat(names).containsExactlyElementsOf(List.of(header.split(",")));
        assertThat(new String(Objects.requireNonNull(FILES.open().get("woordenboek.csv")), UTF_8).lines())
                .hasSize(names.size() + 1);
    }

    private Element first(String name) {
        return (Element) codebook.getElementsByTagNameNS("*", name).item(0);
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                names.add(child.getLocalName());
            }
        }
        return names;
    }

    private static Document read(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError("The codebook is not XML", e);
        }
    }
}
