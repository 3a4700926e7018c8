package nl.vangnet.payments;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.vangnet.schema.tables.records.PaymentBatchRecord;
import org.springframework.beans.factory.annotation.Value;

/**
 * The folder with the files for the bank: {@code payments} in the home of Vangnet. A file appears in it whole or not at all, and is never
 * written a second time.
 */
@org.springframework.stereotype.Component
class PaymentFolder {
    /**
     * A file that is safely on the disk.
     *
     * @param hash SHA-256 of its bytes
     */
    record Written(Path file, String hash) {}

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final PaymentFileWriter writer;

    PaymentFolder(@Value("${vangnet.home}") Path home, PaymentFileWriter writer) {
        this.folder = home.resolve("payments");
        this.writer = writer;
    }

    /**
     * Writes the file of a batch beside its place, reads it back, and puts it in its place. A file that stands there already, from an attempt whose end was
     * not kept, must be the same to the byte.
     *
     * @throws PaymentRefused when what was read back is not what was ordered, or another file stands in its place
     */
    Written write(PaymentBatchRecord batch) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(PaymentFileWriter.messageId(batch) + ".xml");
        Path draft = folder.resolve(file.getFileName() + ".part");
        try {
            String hash = draft(batch, draft);
            PaymentFileTotals read = PaymentFileTotals.read(draft);
            if (read.lines() != batch.getLines() || read.total().cents() != batch.getCents()) {
                throw new PaymentRefused(
                        "betaling.geweigerd.bestand_telt_niet",
                        "batch " + batch.getId() + " orders " + batch.getLines() + " lines and its file holds "
                                + read.lines() + " of " + read.total());
            }
            if (Files.exists(file)) {
                return new Written(find(file.getFileName().toString(), hash), hash);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            try (FileChannel directory = FileChannel.open(folder)) {
                directory.force(true);
            }
            return new Written(file, hash);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private String draft(PaymentBatchRecord batch, Path draft) throws IOException {
        MessageDigest digest = sha256();
        try (FileChannel channel = FileChannel.open(
                        draft,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(
                        new DigestOutputStream(Channels.newOutputStream(channel), digest), BUFFER)) {
            writer.write(batch, out);
            out.flush();
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * A file that was written before.
     *
     * @throws PaymentRefused when it is gone or changed: it is not written again, for the bank may have it
     */
    Path find(String name, String hash) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || !hash(file).equals(hash)) {
            throw new PaymentRefused(
                    "betaling.geweigerd.bestand_anders",
                    "file " + name + " is gone or was changed; put the right one back from the backup",
                    name);
        }
        return file;
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
