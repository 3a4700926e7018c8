package nl.vangnet.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files beside this class: a heading line, then fields between commas. No field holds a comma. */
final class Resource {
    private Resource() {}

    static List<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(
                Resource.class.getResourceAsStream(file), () -> "population/" + file + " is not on the class path")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading population/" + file + " failed", e);
        }
    }

    /** A field that lists words between upright bars. */
    static List<String> words(String field) {
        return List.of(field.split("\\|", -1));
    }
}
