package nl.vangnet.payments;

import static nl.vangnet.payments.World.MAKER;
import static nl.vangnet.payments.World.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file for the bank, read by somebody else's parser. */
class PaymentFileTest {
    private final World world = new World();

    @Test
    void aBankReadsTheSameLinesAndTotalsAsWereReleased() throws IOException {
        for (int i = 0; i < 50; i++) {
            world.decided(world.unit(), "1%03d.%02d".formatted(i, i));
        }
        long batch = world.make();
        Path file = world.releaseAndFile(batch);

        MxPain00100109 message = MxPain00100109.parse(Files.readString(file));
        var header = message.getCstmrCdtTrfInitn().getGrpHdr();
        PaymentInstruction30 payment = message.getCstmrCdtTrfInitn().getPmtInf().getFirst();
        BigDecimal sum = payment.getCdtTrfTxInf().stream()
                .map(line -> line.getAmt().getInstdAmt().getValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(header.getMsgId()).hasSizeLessThanOrEqualTo(35);
        assertThat(header.getNbOfTxs()).isEqualTo("50");
        assertThat(header.getCtrlSum()).isEqualByComparingTo(sum);
        assertThat(payment.getCtrlSum()).isEqualByComparingTo(sum);
        assertThat(sum.movePointRight(2).toBigIntegerExact().toString())
                .isEqualTo(world.text("select cents::text from payment_batch"));
        assertThat(payment.getPmtTpInf().getCtgyPurp().getCd()).isEqualTo("SSBE");
        assertThat(payment.getReqdExctnDt().getDt()).hasToString("2026-10-28");
        assertThat(payment.getDbtrAcct().getId().getIBAN()).isEqualTo("NL05TEST0000002026");

        CreditTransferTransaction34 line = payment.getCdtTrfTxInf().getFirst();
        assertThat(line.getCdtr().getNm()).isEqualTo("Zoe Celik-Angstrom");
        assertThat(line.getCdtr().getPstlAdr()).isNull();
        assertThat(line.getCdtrAcct().getId().getIBAN()).isEqualTo(World.iban(1));
        assertThat(line.getRmtInf().getUstrd().getFirst()).startsWith("Uitkering oktober 2026");
        assertThat(payment.getCdtTrfTxInf().stream().map(l -> l.getPmtId().getEndToEndId()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.length() <= 35);
    }

    @Test
    void anotherAttemptWritesTheSameBytes() throws IOException {
        world.decided(world.unit(), "1000.00");
        long batch = world.make();
        Path file = world.releaseAndFile(batch);
        // A second folder knows nothing of the first file.
        PaymentFolder other = new PaymentFolder(
                world.home.resolve("other"),
                new PaymentFileWriter(world.sql, new PaymentSettings("NL05TEST0000002026", "TESTNL2A")));
        PaymentFolder.Written again = other.write(
                world.sql.selectFrom(nl.vangnet.schema.Tables.PAYMENT_BATCH).fetchSingle());
        assertThat(again.file()).hasSameBinaryContentAs(file);
        assertThat(again.hash()).isEqualTo(world.text("select hash from payment_event where kind = 'FILED'"));
        assertThat(world.batches.writeFile(batch, MAKER, NOW)).isEqualTo(file);
    }

    @Test
    void aFileWhoseTotalsAreNotThoseOfItsLinesIsRefused() throws IOException {
        world.decided(world.unit(), "1000.00");
        Path file = world.releaseAndFile(world.make());
        Path forged = file.resolveSibling("forged.xml");
        String text = Files.readString(file);
        for (String wrong : new String[] {
            text.replace("\"EUR\">1000.00", "\"EUR\">10000.00"),
            text.replaceFirst("<CtrlSum>1000.00", "<CtrlSum>10000.00"),
            text.replaceFirst("<NbOfTxs>1", "<NbOfTxs>2")
        }) {
            Files.writeString(forged, wrong);
            assertThatThrownBy(() -> PaymentFileTotals.read(forged)).isInstanceOf(PaymentRefused.class);
        }
        assertThat(PaymentFileTotals.read(file).lines()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Jan de Wit, Jan de Wit",
        "Zoë Çelik, Zoe Celik",
        "Łukasz Øst, Lukasz Ost",
        "Straße & Zn, Strasse + Zn",
        "'O’Neill', 'O''Neill'",
        "李小龍, ...",
        "<script>, .script."
    })
    void namesAreWrittenInTheLettersOfEveryBank(String name, String written) {
        assertThat(SepaText.of(name, 70)).isEqualTo(written);
        assertThat(SepaText.of(name.repeat(30), 70)).hasSizeLessThanOrEqualTo(70);
    }
}
