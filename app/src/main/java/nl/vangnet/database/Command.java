package nl.vangnet.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a command of the operating system or of PostgreSQL, and waits for its end. */
final class Command {
    private static final int SECONDS = 120;

    private Command() {}

    /**
     * @param exit the exit code, 0 when all went well
     * @param output what was printed, in English
     */
    record Result(int exit, String output) {
        boolean succeeded() {
            return exit == 0;
        }
    }

    /** The program is not on this machine. */
    static final class NotFound extends IOException {
        NotFound(IOException cause) {
            super(cause);
        }
    }

    static Result run(List<String> words) throws IOException {
        // A file, not a pipe: the database server inherits it from pg_ctl and would keep a pipe open.
        Path printed = Files.createTempFile("vangnet-command", ".txt");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(printed.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = start(builder);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(words + " did not end in " + SECONDS + " seconds");
            }
            return new Result(process.exitValue(), Files.readString(printed));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words + " was interrupted", e);
        } finally {
            Files.delete(printed);
        }
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NotFound(e);
        }
    }
}
