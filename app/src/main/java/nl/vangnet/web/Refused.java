package nl.vangnet.web;

import java.util.List;
import nl.vangnet.guidance.Detail;
import nl.vangnet.guidance.Refusal;

/**
 * Why something does not happen, in words: for template {@code component/refusals}.
 *
 * @param lawful whether only a promise stands in the way
 * @param source where it stands written
 * @param instead what is possible
 */
public record Refused(String reason, boolean lawful, String source, List<String> instead) {
    /** Every reason, in the words of the page's language. */
    public static List<Refused> of(Page page, List<Refusal> refusals) {
        return refusals.stream().map(refusal -> of(page, refusal)).toList();
    }

    private static Refused of(Page page, Refusal refusal) {
        Object[] details = refusal.objection().details().stream()
                .map(detail -> words(page, detail))
                .toArray();
        String key = "safeguard." + refusal.safeguard();
        return new Refused(
                page.text(key, details),
                refusal.lawful(),
                refusal.ground().source().toString(),
                refusal.objection().instead().stream().map(page::text).toList());
    }

    private static String words(Page page, Detail detail) {
        return switch (detail) {
            case Detail.Day day -> page.date(day.day());
            case Detail.Count count -> page.number(count.count());
            case Detail.Words words -> words.words();
            case Detail.Key key -> page.text(key.key());
        };
    }
}
