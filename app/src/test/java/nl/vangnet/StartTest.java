package nl.vangnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StartTest {
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @Test
    void anUnknownCommandEndsWithUsageAndCode2() throws Exception {
        Process process = start(THIS_JAVA);
        String printed = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(printed).contains("Onbekende opdracht: bestaatniet").contains("Gebruik:");
        assertThat(process.waitFor()).isEqualTo(Commands.MISUSE);
    }

    @Test
    void anOlderJavaHandsTheCommandToAJava25AndItsExitCodeBack() throws Exception {
        Optional<Path> older = olderJava();
        assumeTrue(older.isPresent(), "no Java 17 to 24 in /usr/lib/jvm");
        Process process = start(older.orElseThrow());
        String printed = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(printed).contains("Onbekende opdracht: bestaatniet");
        assertThat(process.waitFor()).isEqualTo(Commands.MISUSE);
    }

    private static Process start(Path java) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                java.resolve("bin/java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "nl.vangnet.Start",
                "bestaatniet");
        builder.environment().put("JDK25", THIS_JAVA.toString());
        return builder.start();
    }

    private static Optional<Path> olderJava() throws IOException {
        Path parent = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(parent)) {
            return homes.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .filter(home -> home.getFileName().toString().matches(".*(17|21).*"))
                    .findFirst();
        }
    }
}
