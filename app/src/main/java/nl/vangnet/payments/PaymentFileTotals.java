package nl.vangnet.payments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.vangnet.rulegraph.Money;

/**
 * What a payment file says when one adds up its lines.
 *
 * @param lines payments in it
 * @param total of their amounts
 */
record PaymentFileTotals(int lines, Money total) {
    /**
     * Adds up a file.
     *
     * @throws PaymentRefused when the totals that it names itself are not those of its lines
     */
    static PaymentFileTotals read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        int lines = 0;
        Money total = Money.ZERO;
        String named = "";
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "InstdAmt" -> {
                            lines++;
                            total = total.plus(Money.parse(xml.getElementText()));
                        }
                        case "NbOfTxs", "CtrlSum" -> named += xml.getElementText() + " ";
                        default -> {}
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("the file that was written cannot be read", e);
        }
        if (!named.equals((lines + " " + total + " ").repeat(2))) {
            throw new PaymentRefused(
                    "betaling.geweigerd.bestand_telt_niet",
                    "the file names " + named + "and holds " + lines + " " + total);
        }
        return new PaymentFileTotals(lines, total);
    }
}
