package nl.vangnet.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL server programs that travel in the jar, for the machine it was built on. */
final class PostgresBinaries {
    /** The release in the jar; a new one is unpacked beside the old. */
    static final String VERSION = "18.6";

    private PostgresBinaries() {}

    /**
     * Unpacks the programs, unless that was done before.
     *
     * @return the directory with {@code bin}, {@code lib} and {@code share}
     * @throws DatabaseRefusal when the jar carries none for this machine
     */
    static Path unpackInto(Path home) throws IOException {
        Path server = home.resolve("server-" + VERSION);
        if (Files.isDirectory(server)) {
            return server;
        }
        String archive = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new DatabaseRefusal(
                        "This build carries no PostgreSQL for this machine (" + archive + ").",
                        "Build Vangnet on this kind of machine, or point spring.datasource.url at a PostgreSQL 18.");
            }
            Path halfway = home.resolve("server-" + VERSION + ".unpacking");
            deleteTree(halfway);
            unpack(packed, Files.createDirectory(halfway));
            return Files.move(halfway, server, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    static String archive(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : osName.toLowerCase(Locale.ROOT);
        String arch = osArch.equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + os + "-" + arch + ".txz";
    }

    private static void unpack(InputStream packed, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = into.resolve(entry.getName()).normalize();
                if (!file.startsWith(into)) {
                    throw new IOException("the PostgreSQL archive names a file outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.resolveSibling("."));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    boolean program = (entry.getMode() & 0100) != 0;
                    if (program && !file.toFile().setExecutable(true, false)) {
                        throw new IOException("cannot make " + file + " executable");
                    }
                }
            }
        }
    }

    /** Deletes a directory and what is in it, when it is there. */
    static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(directory)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
