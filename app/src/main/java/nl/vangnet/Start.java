package nl.vangnet;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where {@code java -jar vangnet.jar} begins. Vangnet needs Java 25; this class alone loads on Java 17 and later. On an older Java it looks
 * for a Java 25 on the machine and runs the same command there; when there is none it says so.
 */
public final class Start {
    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws Throwable {
        if (Runtime.version().feature() >= NEEDED) {
            // By name, because this class is compiled for an older Java than the application.
            Class.forName("nl.vangnet.Vangnet")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            return;
        }
        for (Path home : candidates()) {
            if (isJava25(home)) {
                System.exit(runOn(home, arguments));
            }
        }
        System.err.println("Vangnet needs Java " + NEEDED + " and was started on Java "
                + Runtime.version().feature() + " (" + System.getProperty("java.home") + "). No Java " + NEEDED
                + " was found in JAVA_HOME, JDK25, /usr/lib/jvm, ~/.sdkman/candidates/java or ~/.jdks. Install one, for instance Temurin "
                + NEEDED + " from adoptium.net, or point JDK25 at it, and start again.");
        System.exit(1);
    }

    private static List<Path> candidates() throws IOException {
        List<Path> homes = new ArrayList<>();
        for (String variable : List.of("JAVA_HOME", "JDK25")) {
            String value = System.getenv(variable);
            if (value != null && !value.isBlank()) {
                homes.add(Path.of(value));
            }
        }
        Path user = Path.of(System.getProperty("user.home"));
        for (Path parent :
                List.of(Path.of("/usr/lib/jvm"), user.resolve(".sdkman/candidates/java"), user.resolve(".jdks"))) {
            if (Files.isDirectory(parent)) {
                try (DirectoryStream<Path> children = Files.newDirectoryStream(parent)) {
                    children.forEach(homes::add);
                }
            }
        }
        return homes;
    }

    private static boolean isJava25(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.isReadable(release)) {
            return false;
        }
        try (BufferedReader lines = Files.newBufferedReader(release)) {
            return lines.lines().anyMatch(line -> line.matches("JAVA_VERSION=\"" + NEEDED + "\\b.*"));
        }
    }

    private static int runOn(Path home, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String classPath = System.getProperty("java.class.path");
        if (classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)) {
            command.addAll(List.of("-jar", classPath));
        } else {
            command.addAll(List.of("-cp", classPath, Start.class.getName()));
        }
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        // Whoever stops this process means the application; it gets the time to stop in good order.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        return process.waitFor();
    }
}
