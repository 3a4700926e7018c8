package nl.vangnet.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.guidance.Verdict;
import nl.vangnet.guidance.dossier.MedicalWords;
import nl.vangnet.web.Entered;
import nl.vangnet.web.Page;
import org.jspecify.annotations.Nullable;

/** What somebody filled in, read field by field. What is wrong is remembered by field, so that one hears all of it at once. */
final class Answers {
    static final String FROM = "vanaf";
    static final String TO = "tot_en_met";

    private static final int LONGEST = 2000;
    private static final int LONGEST_LINE = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Page page;
    private final Map<String, List<String>> filled;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<String> prose = new ArrayList<>();

    Answers(Page page, Map<String, List<String>> filled) {
        this.page = page;
        this.filled = filled;
    }

    Page page() {
        return page;
    }

    /** As it was filled in; empty where it was not. */
    String text(String id) {
        return filled.getOrDefault(id, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** A line of words. */
    String line(String id, boolean needed) {
        return words(id, needed, LONGEST_LINE);
    }

    /** A few lines of words. */
    String words(String id, boolean needed) {
        return words(id, needed, LONGEST);
    }

    private String words(String id, boolean needed, int longest) {
        String text = text(id);
        prose.add(text);
        if (needed && text.isEmpty()) {
            error(id, page.text("dossier.fout.leeg"));
        } else if (text.length() > longest) {
            error(id, page.text("dossier.fout.te_lang", page.number(longest)));
        }
        return text;
    }

    /** One of the names of an enum; empty where none was chosen, and that is told. */
    <E extends Enum<E>> Optional<E> one(String id, Class<E> type) {
        Optional<E> chosen = named(type, text(id));
        if (chosen.isEmpty()) {
            error(id, page.text("dossier.fout.kies"));
        }
        return chosen;
    }

    <E extends Enum<E>> Set<E> some(String id, Class<E> type) {
        return filled.getOrDefault(id, List.of()).stream()
                .flatMap(name -> named(type, name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /** Whether the one choice of a list was ticked. */
    boolean ticked(String id) {
        return filled.containsKey(id);
    }

    /** A whole number; 0 where nothing was filled in. */
    int number(String id, int most) {
        String text = text(id);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) > most) {
            error(id, page.text("dossier.fout.getal", page.number(most)));
            return 0;
        }
        return Integer.parseInt(text);
    }

    @Nullable
    LocalTime time(String id) {
        return read(id, "dossier.fout.tijd", text -> {
            try {
                return Optional.of(LocalTime.parse(text.replace('.', ':'), TIME));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** The first day; null where it cannot be read, and that is told. */
    @Nullable
    LocalDate from() {
        LocalDate day = read(FROM, "dossier.fout.dag", Entered::day);
        if (day == null && text(FROM).isEmpty()) {
            error(FROM, page.text("dossier.fout.dag"));
        }
        return day;
    }

    /** The last day; null where none was filled in, or it cannot be read. */
    @Nullable
    LocalDate to(@Nullable LocalDate from) {
        LocalDate day = read(TO, "dossier.fout.dag", Entered::day);
        if (from != null && day != null && day.isBefore(from)) {
            error(TO, page.text("dossier.fout.einde"));
        }
        return day;
    }

    private <T> @Nullable T read(String id, String errorKey, Function<String, Optional<T>> reader) {
        String text = text(id);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> read = reader.apply(text);
        if (read.isEmpty()) {
            error(id, page.text(errorKey));
        }
        return read.orElse(null);
    }

    void error(String id, String told) {
        errors.putIfAbsent(id, told);
    }

    /** What law or promise has against it. */
    void ask(Verdict verdict) {
        refusals.addAll(verdict.refusals());
    }

    boolean right() {
        return errors.isEmpty() && refusals.isEmpty();
    }

    Map<String, String> errors() {
        return errors;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    /** Words about illness in what was written. */
    List<String> medical() {
        return MedicalWords.in(String.join("\n", prose));
    }
}
