package nl.vangnet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A Java of its own with the same classes: nothing is warm in it, and it can be killed. */
final class Child {
    private final Process process;
    private volatile boolean ended;

    private Child(Process process) {
        this.process = process;
    }

    /** @param before goes before our own class path; empty for nothing */
    static Child start(String before, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g", "-cp"));
        String own = System.getProperty("java.class.path");
        command.add(before.isEmpty() ? own : before + java.io.File.pathSeparator + own);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Hears every line until the process is at its end; returns whether that was a good one. */
    boolean follow(Consumer<String> line) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader()) {
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line.accept(next);
            }
        } catch (IOException e) {
            // What a process that was told to end had begun to say.
            if (!ended) {
                throw e;
            }
        }
        return process.waitFor() == 0;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As kill -9 does: it gets no time to do anything. */
    void kill() {
        ended = true;
        process.destroyForcibly();
    }

    /** Asks it to stop in good order and waits until it has. */
    void stop() throws InterruptedException {
        ended = true;
        process.destroy();
        process.waitFor();
    }
}
