package nl.vangnet.payments;

import static nl.vangnet.schema.Tables.MUNICIPALITY;
import static nl.vangnet.schema.Tables.PAYMENT_LINE;

import java.io.IOException;
import java.io.OutputStream;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.schema.tables.records.PaymentBatchRecord;
import nl.vangnet.schema.tables.records.PaymentLineRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Writes a batch as a SEPA credit transfer, pain.001.001.09. The bytes follow from the batch alone: no clock, no chance. Lines are written as
 * they are read, so that a city fits in memory.
 */
@org.springframework.stereotype.Component
@EnableConfigurationProperties(PaymentSettings.class)
class PaymentFileWriter {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
    static final int LONGEST_NAME = 70;
    private static final int LINES_AT_A_TIME = 1000;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl"));

    private final DSLContext sql;
    private final PaymentSettings settings;

    PaymentFileWriter(DSLContext sql, PaymentSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** The same for every attempt; the bank refuses it a second time. */
    static String messageId(PaymentBatchRecord batch) {
        return "VN" + batch.getMonth().toString().substring(0, 7) + "-" + batch.getId() + "-"
                + batch.getContent().substring(0, 8);
    }

    void write(PaymentBatchRecord batch, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("CstmrCdtTrfInitn");
            head(xml, batch);
            payment(xml, batch);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
        }
    }

    private void head(XMLStreamWriter xml, PaymentBatchRecord batch) throws XMLStreamException {
        xml.writeStartElement("GrpHdr");
        text(xml, "MsgId", messageId(batch));
        text(
                xml,
                "CreDtTm",
                batch.getCreatedAt()
                        .toInstant()
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx")));
        totals(xml, batch);
        nested(xml, municipality(), "InitgPty", "Nm");
        xml.writeEndElement();
    }

    private void payment(XMLStreamWriter xml, PaymentBatchRecord batch) throws XMLStreamException {
        xml.writeStartElement("PmtInf");
        text(xml, "PmtInfId", messageId(batch));
        text(xml, "PmtMtd", "TRF");
        text(xml, "BtchBookg", "true");
        totals(xml, batch);
        xml.writeStartElement("PmtTpInf");
        nested(xml, "SEPA", "SvcLvl", "Cd");
        nested(xml, "SSBE", "CtgyPurp", "Cd");
        xml.writeEndElement();
        nested(xml, batch.getPayDate().toString(), "ReqdExctnDt", "Dt");
        nested(xml, municipality(), "Dbtr", "Nm");
        nested(xml, settings.iban(), "DbtrAcct", "Id", "IBAN");
        nested(xml, settings.bic(), "DbtrAgt", "FinInstnId", "BICFI");
        text(xml, "ChrgBr", "SLEV");
        String about = "Uitkering " + YearMonth.from(batch.getMonth()).format(MONTH) + ", kenmerk ";
        try (Cursor<PaymentLineRecord> lines = sql.selectFrom(PAYMENT_LINE)
                .where(PAYMENT_LINE.BATCH_ID.eq(batch.getId()), PAYMENT_LINE.HELD.isNull())
                .orderBy(PAYMENT_LINE.UNIT_ID)
                .fetchSize(LINES_AT_A_TIME)
                .fetchLazy()) {
            for (PaymentLineRecord line : lines) {
                line(xml, line, about);
            }
        }
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, PaymentLineRecord line, String about) throws XMLStreamException {
        xml.writeStartElement("CdtTrfTxInf");
        xml.writeStartElement("PmtId");
        text(xml, "InstrId", line.getEndToEndId());
        text(xml, "EndToEndId", line.getEndToEndId());
        xml.writeEndElement();
        xml.writeStartElement("Amt");
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(Money.ofCents(line.getCents()).toString());
        xml.writeEndElement();
        xml.writeEndElement();
        nested(xml, SepaText.of(Objects.requireNonNull(line.getHolder()), LONGEST_NAME), "Cdtr", "Nm");
        nested(xml, Objects.requireNonNull(line.getIban()), "CdtrAcct", "Id", "IBAN");
        nested(xml, about + line.getEndToEndId(), "RmtInf", "Ustrd");
        xml.writeEndElement();
    }

    private static void totals(XMLStreamWriter xml, PaymentBatchRecord batch) throws XMLStreamException {
        text(xml, "NbOfTxs", batch.getLines().toString());
        text(xml, "CtrlSum", Money.ofCents(batch.getCents()).toString());
    }

    private String municipality() {
        return SepaText.of(
                "Gemeente " + sql.select(MUNICIPALITY.NAME).from(MUNICIPALITY).fetchSingle(MUNICIPALITY.NAME),
                LONGEST_NAME);
    }

    private static void nested(XMLStreamWriter xml, String text, String... names) throws XMLStreamException {
        for (int i = 0; i < names.length - 1; i++) {
            xml.writeStartElement(names[i]);
        }
        text(xml, names[names.length - 1], text);
        for (int i = 0; i < names.length - 1; i++) {
            xml.writeEndElement();
        }
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
