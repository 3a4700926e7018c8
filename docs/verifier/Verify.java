import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks the published ledger of a trial, and works out from it which unit had to get which arm: java Verify.java LEDGER [HEAD]. Ends with
 * 0 when all is well, with 2 otherwise. Written from docs/trial-ledger.md alone; it needs Java 17 or later and nothing else.
 */
final class Verify {
    private static final List<String> FIELDS =
            List.of("seq", "time", "actor", "type", "payload", "payloadHash", "previousHash", "hash");
    private static final Comparator<byte[]> BYTES = Arrays::compareUnsigned;

    private final List<String> faults = new ArrayList<>();
    private final List<Map<String, String>> entries = new ArrayList<>();

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: java Verify.java LEDGER [HEAD]");
            System.exit(2);
        }
        Verify verify = new Verify();
        try {
            verify.file(Files.readString(Path.of(arguments[0])), arguments.length == 2 ? arguments[1] : null);
        } catch (CharacterCodingException e) {
            verify.faults.add("the file is not UTF-8 text");
        }
        if (verify.faults.isEmpty()) {
            return;
        }
        verify.faults.forEach(fault -> System.err.println("WRONG: " + fault));
        System.exit(2);
    }

    private void file(String text, String wantedHead) throws GeneralSecurityException {
        String[] lines = text.split("\n", -1);
        // Behind the last LF stands nothing.
        int written = lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        boolean whole = written > 0 && written < lines.length && lines[written - 1].startsWith("{\"entries\":");
        if (!whole) {
            faults.add(
                    "line " + written + ": after it the line that counts the entries is missing: the file was cut off");
        }
        int last = whole ? written - 1 : written;
        for (int i = 0; i < last; i++) {
            entry(i + 1, lines[i]);
        }
        String head = entries.isEmpty() ? "0".repeat(64) : hash(entries.get(entries.size() - 1));
        if (whole && !lines[last].equals("{\"entries\":" + entries.size() + ",\"head\":\"" + head + "\"}")) {
            faults.add("line " + (last + 1) + ": count or head does not agree with the entries above, which are "
                    + entries.size() + " with head " + head);
        }
        if (wantedHead != null && !wantedHead.equals(head)) {
            faults.add("the head is " + head + ", not the one that was kept: the ledger was written anew");
        }
        order();
        int units = assignment();
        if (faults.isEmpty()) {
            System.out.println("Correct: " + entries.size() + " entries"
                    + (units < 0
                            ? ", no assignment yet"
                            : ", the arms of " + units + " units follow from list and secrets"));
            System.out.println("Head: " + head);
        }
    }

    private void entry(int number, String line) throws GeneralSecurityException {
        Map<String, String> entry = fields(line);
        if (!List.copyOf(entry.keySet()).equals(FIELDS)) {
            faults.add("line " + number + ": is no entry of a ledger");
            return;
        }
        String previous = entries.isEmpty() ? "0".repeat(64) : hash(entries.get(entries.size() - 1));
        Map<String, String> above = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        entries.add(entry);
        if (!line.equals(canonical(entry))) {
            faults.add("line " + number + ": is not written in the one way, or its hash is not that of its fields");
        }
        if (!entry.get("seq").equals(Integer.toString(number))) {
            faults.add("line " + number + ": here stands entry " + entry.get("seq")
                    + "; an entry was moved, removed or added");
        }
        if (!entry.get("previousHash").equals(previous)) {
            faults.add("line " + number + ": does not follow the line above; one of the two was changed or moved");
        }
        if (!entry.get("payloadHash").equals(sha(entry.get("payload")))) {
            faults.add("line " + number + ": the content of \"" + entry.get("type") + "\" was changed");
        }
        try {
            Instant time = Instant.parse(entry.get("time"));
            if (above != null && time.isBefore(Instant.parse(above.get("time")))) {
                faults.add("line " + number + ": is earlier than the line above");
            }
        } catch (DateTimeException e) {
            faults.add("line " + number + ": has no time");
        }
    }

    /** That what binds came before what it binds. */
    private void order() throws GeneralSecurityException {
        Map<String, String> commitments = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        Map<String, String> amended = new LinkedHashMap<>();
        for (Map<String, String> entry : entries) {
            String type = entry.get("type");
            String actor = entry.get("actor");
            String at = "line " + entry.get("seq") + ": ";
            long revealed = seen.stream().filter("reveal"::equals).count();
            if (List.of("design", "list", "assignment", "plan-locked").contains(type) && seen.contains(type)) {
                faults.add(at + "a second " + type);
            }
            if (type.equals("commitment")) {
                boolean samePerson =
                        commitments.keySet().stream().anyMatch(a -> a.strip().equalsIgnoreCase(actor.strip()));
                if (samePerson || commitments.containsValue(entry.get("payload"))) {
                    faults.add(at + "both keys are of the same person, or are the same secret");
                }
                if (!seen.contains("design") || seen.contains("list") || commitments.size() == 2) {
                    faults.add(at + "a commitment must come after the design and before the list, from two parties");
                }
                commitments.put(actor, entry.get("payload"));
            } else if (type.equals("list") && commitments.size() != 2) {
                faults.add(at + "the list was frozen before both parties committed to a secret");
            } else if (type.equals("reveal")) {
                if (!seen.contains("list")) {
                    faults.add(at + "a secret was revealed before the list was frozen");
                }
                if (!sha("VN-COMMIT-1|" + entry.get("payload")).equals(commitments.get(actor))) {
                    faults.add(at + "the secret of " + actor + " is not the one that was committed to");
                }
            } else if (type.equals("assignment") && revealed != 2) {
                faults.add(at + "the assignment was made before both secrets were revealed");
            } else if (type.equals("unblinding") && !seen.contains("plan-locked")) {
                faults.add(at + "unblinded before the plan of analysis was locked");
            } else if (type.equals("amendment")) {
                if (!seen.contains("design") || seen.contains("plan-locked")) {
                    faults.add(at + "an amendment must come after the design and before the plan of analysis is locked");
                }
                long due = 1 + seen.stream().filter("amendment"::equals).count();
                amendment(at, entry.get("payload").split("\n", -1), due, seen.contains("list"), amended);
            }
            seen.add(type);
        }
    }

    /**
     * That an amendment has its number, changes only what may be changed, and begins where the one before it ended.
     *
     * @param amended what the amendments before it made of what they changed
     */
    private void amendment(String at, String[] lines, long due, boolean frozen, Map<String, String> amended) {
        String[] words = {"amendment ", "known ", "consent ", "why "};
        String[] each = {"change ", "from ", "to "};
        boolean written = lines.length >= 8 && (lines.length - 5) % 3 == 0 && lines[lines.length - 1].isEmpty();
        for (int i = 0; written && i < lines.length - 1; i++) {
            written = lines[i].startsWith(i < 4 ? words[i] : each[(i - 4) % 3]);
        }
        if (!written
                || !List.of("known none", "known measured", "known seen").contains(lines[1])
                || !List.of("consent new", "consent same").contains(lines[2])
                || lines[3].substring(4).isBlank()) {
            faults.add(at + "is not written as an amendment");
            return;
        }
        if (!lines[0].equals("amendment " + due)) {
            faults.add(at + "has the number of another amendment; " + due + " was due");
        }
        for (int i = 4; i < lines.length - 1; i += 3) {
            String what = lines[i].substring(7);
            String subject = what.split(" ")[0];
            String from = lines[i + 1].substring(5);
            String to = lines[i + 2].substring(3);
            boolean bound = List.of("question", "rule", "participants").contains(subject);
            if (!bound && !List.of("title", "window", "voucher").contains(subject)) {
                faults.add(at + "an amendment cannot be about " + subject);
            } else if (bound && frozen) {
                faults.add(at + "changes " + subject + " after the list was frozen");
            }
            if (from.equals(to) || !amended.getOrDefault(what, from).equals(from)) {
                faults.add(at + "the change of " + what + " does not begin where it was, or changes nothing");
            }
            amended.put(what, to);
        }
    }

    /** Works out the arms and compares; how many units, or -1 when none are assigned. */
    private int assignment() throws GeneralSecurityException {
        Map<String, String> published = first("assignment");
        if (published == null) {
            return -1;
        }
        Map<String, String> design = first("design");
        Map<String, String> list = first("list");
        List<String> parties = new ArrayList<>();
        Map<String, String> secrets = new LinkedHashMap<>();
        for (Map<String, String> entry : entries) {
            if (entry.get("type").equals("commitment")) {
                parties.add(entry.get("actor"));
            } else if (entry.get("type").equals("reveal")) {
                secrets.put(entry.get("actor"), entry.get("payload"));
            }
        }
        String at = "line " + published.get("seq") + ": ";
        if (design == null
                || list == null
                || parties.size() != 2
                || !secrets.keySet().containsAll(parties)) {
            faults.add(at + "design, list, two commitments and two secrets are needed to make the assignment again");
            return -1;
        }
        String seed = sha("VN-SEED-1|" + secrets.get(parties.get(0)) + "|" + secrets.get(parties.get(1)) + "|"
                + sha(list.get("payload")));
        TreeMap<byte[], String> arms = new TreeMap<>(BYTES);
        try {
            arms(HexFormat.of().parseHex(seed), design.get("payload"), list.get("payload"), arms);
        } catch (RuntimeException e) {
            faults.add(at + "design or list cannot be read: " + e.getMessage());
            return -1;
        }
        List<String> wrong = new ArrayList<>();
        String[] lines = published.get("payload").split("\n", -1);
        int i = 0;
        for (Map.Entry<byte[], String> unit : arms.entrySet()) {
            String expected = new String(unit.getKey(), UTF_8) + ":" + unit.getValue();
            if (i >= lines.length || !lines[i].equals(expected)) {
                wrong.add("published " + (i < lines.length ? lines[i] : "nothing") + ", must be " + expected);
            }
            i++;
        }
        if (!wrong.isEmpty() || lines.length != arms.size() + 1 || !lines[arms.size()].isEmpty()) {
            faults.add(at + "the published assignment differs for " + wrong.size() + " of " + arms.size() + " units: "
                    + String.join("; ", wrong.subList(0, Math.min(3, wrong.size()))));
        }
        return arms.size();
    }

    /** VN-RA-1, draw 0. */
    private static void arms(byte[] seed, String design, String list, Map<byte[], String> arms)
            throws GeneralSecurityException {
        String[] sites = design.split("\n");
        String[] names = sites[0].substring("arms,".length()).split(",");
        String[] rows = list.split("\n");
        if (!rows[0].equals("unit_id,stratum")) {
            throw new IllegalArgumentException("the list has another first line");
        }
        int placed = 0;
        for (String site : Arrays.asList(sites).subList(1, sites.length)) {
            String[] parts = site.split(",", 4);
            String start = "VN-RA-1|" + parts[1] + "|0|";
            List<String> template = new ArrayList<>();
            String[] ratio = parts[2].split(":");
            for (int arm = 0; arm < names.length; arm++) {
                for (int share = Integer.parseInt(ratio[arm]); share > 0; share--) {
                    template.add(names[arm]);
                }
            }
            TreeMap<byte[], String> leftOver = new TreeMap<>(BYTES);
            for (int slot = 0; slot < template.size(); slot++) {
                leftOver.put(key(seed, start + "T|" + slot), template.get(slot));
            }
            List<String> spare = new ArrayList<>(leftOver.values());
            Map<String, TreeMap<byte[], String>> strata = new LinkedHashMap<>();
            for (String row : Arrays.asList(rows).subList(1, rows.length)) {
                String[] unit = row.split(",", 2);
                if (unit[1].startsWith(parts[3])) {
                    strata.computeIfAbsent(unit[1], stratum -> new TreeMap<>(BYTES))
                            .put(key(seed, start + "U|" + unit[1] + "|" + unit[0]), unit[0]);
                }
            }
            TreeMap<byte[], TreeMap<byte[], String>> sorted = new TreeMap<>(BYTES);
            for (Map.Entry<String, TreeMap<byte[], String>> stratum : strata.entrySet()) {
                sorted.put(key(seed, start + "S|" + stratum.getKey()), stratum.getValue());
            }
            int c = 0;
            for (TreeMap<byte[], String> units : sorted.values()) {
                int whole = units.size() / template.size() * template.size();
                int n = 0;
                for (String unit : units.values()) {
                    String arm = n < whole ? template.get(n % template.size()) : spare.get(c++ % spare.size());
                    if (arms.put(unit.getBytes(UTF_8), arm) != null) {
                        throw new IllegalArgumentException(
                                "unit " + unit + " stands in the list or in two sites twice");
                    }
                    n++;
                    placed++;
                }
            }
        }
        if (placed != rows.length - 1) {
            throw new IllegalArgumentException((rows.length - 1) + " units in the list, " + placed + " in a site");
        }
    }

    private Map<String, String> first(String type) {
        return entries.stream()
                .filter(entry -> entry.get("type").equals(type))
                .findFirst()
                .orElse(null);
    }

    private static String hash(Map<String, String> entry) throws GeneralSecurityException {
        return sha(String.join(
                "|",
                "VN-LEDGER-1",
                entry.get("seq"),
                entry.get("time"),
                entry.get("type"),
                entry.get("payloadHash"),
                entry.get("previousHash"),
                entry.get("actor")));
    }

    /** The one way to write an entry. */
    private static String canonical(Map<String, String> entry) throws GeneralSecurityException {
        StringBuilder line = new StringBuilder("{\"seq\":" + entry.get("seq"));
        for (String name : FIELDS.subList(1, FIELDS.size())) {
            line.append(",\"").append(name).append("\":\"");
            String value = name.equals("hash") ? hash(entry) : entry.get(name);
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                switch (c) {
                    case '"' -> line.append("\\\"");
                    case '\\' -> line.append("\\\\");
                    case '\n' -> line.append("\\n");
                    default -> line.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
                }
            }
            line.append('"');
        }
        return line.append("}").toString();
    }

    /** The fields of a flat JSON object of texts and numbers; none when the line is something else. */
    private static Map<String, String> fields(String line) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < line.length() && line.charAt(at) == (at == 0 ? '{' : ',')) {
            int colon = line.indexOf("\":", at);
            if (colon < at + 2 || colon + 2 >= line.length()) {
                return Map.of();
            }
            String name = line.substring(at + 2, colon);
            StringBuilder value = new StringBuilder();
            at = colon + 2;
            if (line.charAt(at) == '"') {
                at++;
                while (at < line.length() && line.charAt(at) != '"') {
                    at = character(line, at, value);
                }
                at++;
            } else {
                while (at < line.length() && Character.isDigit(line.charAt(at))) {
                    value.append(line.charAt(at++));
                }
            }
            fields.put(name, value.toString());
        }
        return at == line.length() - 1 && line.charAt(at) == '}' ? fields : Map.of();
    }

    /** Adds the character that begins here and tells where the next begins. */
    private static int character(String line, int at, StringBuilder text) {
        char c = line.charAt(at);
        char next = c == '\\' && at + 1 < line.length() ? line.charAt(at + 1) : 0;
        if (next == 'u' && at + 6 <= line.length()) {
            String digits = line.substring(at + 2, at + 6);
            text.append(digits.matches("[0-9a-f]{4}") ? (char) Integer.parseInt(digits, 16) : '?');
            return at + 6;
        }
        text.append(next == 0 ? c : next == 'n' ? '\n' : next);
        return at + (next == 0 ? 1 : 2);
    }

    private static String sha(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }

    private static byte[] key(byte[] seed, String message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed, "HmacSHA256"));
        return mac.doFinal(message.getBytes(UTF_8));
    }
}
