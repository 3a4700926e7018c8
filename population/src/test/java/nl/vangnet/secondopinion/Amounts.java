package nl.vangnet.secondopinion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The amounts of the law per half-year, in cents, from {@code amounts.csv}: copied from the published tables, not from {@code law}. */
final class Amounts {
    private final List<String> names;
    private final TreeMap<LocalDate, long[]> halfYears = new TreeMap<>();

    private Amounts(List<String> names) {
        this.names = names;
    }

    static Amounts read() {
        try (InputStream in = Objects.requireNonNull(Amounts.class.getResourceAsStream("amounts.csv"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> heading = List.of(lines.getFirst().split(",", -1));
            Amounts amounts = new Amounts(heading.subList(1, heading.size()));
            for (String line : lines.subList(1, lines.size())) {
                String[] fields = line.split(",", -1);
                long[] cents = new long[fields.length - 1];
                for (int i = 0; i < cents.length; i++) {
                    cents[i] = Long.parseLong(fields[i + 1].replace(".", ""));
                }
                amounts.halfYears.put(LocalDate.parse(fields[0]), cents);
            }
            return amounts;
        } catch (IOException e) {
            throw new UncheckedIOException("Reading amounts.csv failed", e);
        }
    }

    /** The same amounts with a fault in it: one of them a cent higher, in all half-years. */
    Amounts withOneCentMore(String name) {
        Amounts faulty = new Amounts(names);
        for (Map.Entry<LocalDate, long[]> halfYear : halfYears.entrySet()) {
            long[] cents = halfYear.getValue().clone();
            cents[place(name)]++;
            faulty.halfYears.put(halfYear.getKey(), cents);
        }
        return faulty;
    }

    List<String> names() {
        return names;
    }

    /** What an amount is on a day, in cents. */
    long of(String name, LocalDate day) {
        Map.Entry<LocalDate, long[]> halfYear = halfYears.floorEntry(day);
        if (halfYear == null || day.isAfter(halfYears.lastKey().plusMonths(6).minusDays(1))) {
            throw new IllegalArgumentException("amounts.csv tells nothing of " + day);
        }
        return halfYear.getValue()[place(name)];
    }

    private int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("amounts.csv has no column " + name);
        }
        return place;
    }
}
