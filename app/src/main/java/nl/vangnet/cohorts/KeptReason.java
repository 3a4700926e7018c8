package nl.vangnet.cohorts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Refusal;
import nl.vangnet.web.Page;

/** A reason as it is kept in a row: the safeguard and its particulars, without words of one language. */
final class KeptReason {
    private static final String BETWEEN = "\u001f";

    private KeptReason() {}

    static String keep(Refusal refusal) {
        StringBuilder kept = new StringBuilder(refusal.safeguard());
        for (Detail detail : refusal.objection().details()) {
            kept.append(BETWEEN)
                    .append(
                            switch (detail) {
                                case Detail.Day day -> "D" + day.day();
                                case Detail.Count count -> "C" + count.count();
                                case Detail.Words words -> "W" + words.words();
                                case Detail.Key key -> "K" + key.key();
                            });
        }
        return kept.toString();
    }

    static String safeguard(String kept) {
        int end = kept.indexOf(BETWEEN);
        return end < 0 ? kept : kept.substring(0, end);
    }

    /** There is nobody with a right in the unit any more: no safeguard was asked. */
    static final String NO_RIGHT = "NO_RIGHT";

    /** The reason without its particulars, for a count of many. */
    static String general(Page page, String kept) {
        if (kept.equals(NO_RIGHT)) {
            return page.text("cohort.geen_recht");
        }
        Object[] open = new Object[kept.split(Pattern.quote(BETWEEN), -1).length - 1];
        Arrays.fill(open, "…");
        String key = "safeguard." + safeguard(kept);
        return page.text(key, open);
    }

    static String text(Page page, String kept) {
        List<String> parts = List.of(kept.split(Pattern.quote(BETWEEN), -1));
        List<Object> details = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            String value = part.substring(1);
            details.add(
                    switch (part.charAt(0)) {
                        case 'D' -> page.date(LocalDate.parse(value));
                        case 'C' -> page.number(Long.parseLong(value));
                        case 'K' -> page.text(value);
                        default -> value;
                    });
        }
        String key = "safeguard." + parts.getFirst();
        return page.text(key, details.toArray());
    }
}
