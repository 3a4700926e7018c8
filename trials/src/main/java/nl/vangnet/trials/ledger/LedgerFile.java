package nl.vangnet.trials.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A ledger as it is published: a JSON object per line for each entry, and a last line that says how many there are and what the head is, so
 * that a file of which the end is missing is recognised. {@code docs/trial-ledger.md} tells the form; there is one way to write each
 * ledger.
 */
public final class LedgerFile {
    private LedgerFile() {}

    /** The file, UTF-8 text with LF. */
    public static String write(Ledger ledger) {
        StringBuilder file = new StringBuilder();
        for (Entry entry : ledger.entries()) {
            file.append(line(entry)).append('\n');
        }
        return file.append(lastLine(ledger)).append('\n').toString();
    }

    /** Everything that is wrong with a published file; empty when all is well. */
    public static List<Fault> faults(String file) {
        Ledger ledger;
        try {
            ledger = read(file);
        } catch (LedgerUnreadable e) {
            return List.of(e.fault());
        }
        return ledger.faults();
    }

    /**
     * The ledger in a file, of which {@link Ledger#faults} is not yet asked.
     *
     * @throws LedgerUnreadable when a line is not as {@link #write} writes it, or the end is missing
     */
    public static Ledger read(String file) {
        List<String> lines = file.lines().toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            entries.add(entry(lines.get(i), i + 1L));
        }
        Ledger ledger = new Ledger(entries);
        String last = lines.isEmpty() ? "" : lines.getLast();
        if (!last.startsWith("{\"entries\":") || !file.endsWith("}\n")) {
            throw new LedgerUnreadable(
                    lines.size(), "the last line, which counts the entries, is missing: the file was cut off");
        }
        if (!last.equals(lastLine(ledger))) {
            throw new LedgerUnreadable(
                    lines.size(),
                    "the count or the head does not agree with the " + entries.size()
                            + " entries above: entries were removed, added or changed; expected " + lastLine(ledger));
        }
        return ledger;
    }

    private static Entry entry(String line, long number) {
        try {
            Map<String, String> fields = JsonLine.parse(line);
            Entry entry = new Entry(
                    Long.parseLong(field(fields, "seq")),
                    Instant.parse(field(fields, "time")),
                    field(fields, "actor"),
                    field(fields, "type"),
                    field(fields, "payload"),
                    field(fields, "payloadHash"),
                    field(fields, "previousHash"));
            if (!line(entry).equals(line)) {
                throw new IllegalArgumentException("it does not have the hash or the form in which it was written");
            }
            return entry;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new LedgerUnreadable(number, "the entry was changed: " + e.getMessage());
        }
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + name + "\"");
        }
        return value;
    }

    private static String line(Entry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("time", entry.time().toString());
        texts.put("actor", entry.actor());
        texts.put("type", entry.type());
        texts.put("payload", entry.payload());
        texts.put("payloadHash", entry.payloadHash());
        texts.put("previousHash", entry.previousHash());
        texts.put("hash", entry.hash());
        return "{\"seq\":" + entry.seq() + "," + JsonLine.fields(texts) + "}";
    }

    private static String lastLine(Ledger ledger) {
        return "{\"entries\":" + ledger.entries().size() + "," + JsonLine.fields(Map.of("head", ledger.head())) + "}";
    }
}
