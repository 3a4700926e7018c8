package nl.vangnet.letters;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;

/**
 * Prints letters: PDF/UA-1 for those who listen to it, and PDF/A-2a for the archive. The same letter gives the same bytes: dates and
 * numbers inside the file come from the letter, not from the machine.
 */
@Component
public class LetterPress {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;
    private static final String FONT = "Noto Sans";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();
    private final byte[] regular = resource("/static/fonts/noto-sans-regular.ttf");
    private final byte[] bold = resource("/static/fonts/noto-sans-bold.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final String css = new String(resource("/nl/vangnet/letters/letter.css"), StandardCharsets.UTF_8);
    private final Content style = output -> output.writeContent(css);

    LetterPress() {
        XRLog.setLoggingEnabled(false);
    }

    byte[] pdf(Letter letter) {
        return pdf("letters/sheet.jte", letter, letter.head().sent());
    }

    /**
     * Prints what a template makes of a letter.
     *
     * @param template strict XHTML, with parameters {@code letter} and {@code style}
     * @param dated the day that the file says it was made
     */
    public byte[] pdf(String template, Object letter, LocalDate dated) {
        StringOutput html = new StringOutput();
        templates.render(template, Map.of("letter", letter, "style", style), html);
        return pdf(html.toString(), dated);
    }

    /** @param dated the day that the file says it was made */
    byte[] pdf(String xhtml, LocalDate dated) {
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = new PdfRendererBuilder()
                        .usePDDocument(document)
                        .usePdfUaAccessibility(true)
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .useColorProfile(colours)
                        .useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics)
                        .useFont(font(document, regular), FONT, REGULAR, FontStyle.NORMAL, true)
                        .useFont(font(document, bold), FONT, BOLD, FontStyle.NORMAL, true)
                        // A letter carries everything in itself: nothing is fetched from anywhere.
                        .useUriResolver((_, address) -> address.startsWith("data:") ? address : null)
                        .withProducer("Vangnet")
                        .withHtmlContent(xhtml, null)
                        .buildPdfRenderer()) {
            print(renderer);
            date(document, dated);
            document.setDocumentId((long) xhtml.hashCode());
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Printing a letter of " + dated, e);
        }
    }

    /** The library wants a new XML transformer for every letter: that of Java, without a search of all jars for another one. */
    private static void print(PdfBoxRenderer renderer) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            renderer.createPDFWithoutClosing();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The library looks for ligatures of every script in each piece of text, which takes most of the time; Dutch and English need none. */
    private static PDFontSupplier font(PDDocument document, byte[] bytes) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    /** The library writes the present into the file; a letter has a day of its own. */
    private static void date(PDDocument document, LocalDate dated) throws IOException {
        GregorianCalendar day = GregorianCalendar.from(dated.atStartOfDay(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String instant = dated + "T00:00:00Z";
        metadata.importXMPMetadata(described
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + instant)
                .replaceAll("(<xmp:ModifyDate>)[^<]*", "$1" + instant)
                .getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] resource(String path) {
        try (InputStream stream =
                Objects.requireNonNull(LetterPress.class.getResourceAsStream(path), () -> "There is no " + path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading " + path, e);
        }
    }
}
