package nl.vangnet.studies;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vangnet.trials.analysis.BadInput;
import nl.vangnet.trials.analysis.Table;

/** The files beside a trial's configuration: UTF-8, comma between the cells, a header. */
final class TrialFiles {
    private final Path config;

    TrialFiles(Path config) {
        this.config = config;
    }

    String text(String name) {
        try {
            return Files.readString(config.resolveSibling(name));
        } catch (CharacterCodingException e) {
            throw notUtf8(name);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    Table table(String name) {
        try (Reader reader = Files.newBufferedReader(config.resolveSibling(name), StandardCharsets.UTF_8)) {
            return Csv.table(name, reader);
        } catch (CharacterCodingException e) {
            throw notUtf8(name);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? notUtf8(name)
                    : new BadInput(name + ": " + e.getMessage());
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    boolean has(String name) {
        return Files.isRegularFile(config.resolveSibling(name));
    }

    private static BadInput notUtf8(String name) {
        return new BadInput(name + ": this is not UTF-8; save the file as UTF-8");
    }

    private BadInput unreadable(String name, IOException e) {
        return new BadInput(
                name + " is not to be read (" + e + "); it should stand in the folder of " + config.getFileName());
    }
}
