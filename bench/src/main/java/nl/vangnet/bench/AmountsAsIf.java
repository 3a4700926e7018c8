package nl.vangnet.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.vangnet.law.Participatiewet;

/** The amounts of the law with a correction that nobody made, in a folder to put before the class path. */
final class AmountsAsIf {
    private static final String FILE = "/nl/vangnet/law/amounts-norms.csv";
    private static final String KNOWN = Product.NOW.toString().substring(0, 8) + "25";

    private AmountsAsIf() {}

    /** Every norm of 2025-07 and later is a euro higher, known since the day after the month was determined. */
    static Path aEuroHigher(Path target) throws IOException {
        List<String> lines = new ArrayList<>();
        try (var stream = Objects.requireNonNull(Participatiewet.class.getResourceAsStream(FILE))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                lines.add(line);
                String[] columns = line.split(",", 7);
                if (columns.length == 7 && columns[1].compareTo("2025-07") > 0 && columns[1].startsWith("20")) {
                    String value = columns[4].isEmpty()
                            ? ""
                            : new BigDecimal(columns[4]).add(BigDecimal.ONE).toString();
                    String status = value.isEmpty() ? "unknown" : "suspect";
                    lines.add(String.join(",", columns[0], columns[1], columns[2], KNOWN, value, status, "proef", ""));
                }
            });
        }
        Path folder = target.resolve("corrected").toAbsolutePath();
        Path file = Path.of(folder + FILE);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, lines);
        return folder;
    }
}
