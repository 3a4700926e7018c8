package nl.vangnet.income;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation in words, with the lines below it.
 *
 * @param rule the key of the rule
 * @param amount as people write it, with its sign; null where the line is no amount
 * @param citation the article it carries out
 * @param url where the article can be read; null where that is not known
 * @param sources what it was made with: facts and amounts, each with where it comes from and since when
 */
public record Why(
        String rule,
        String text,
        @Nullable String amount,
        String citation,
        @Nullable String url,
        List<Source> sources,
        List<Why> parts) {
    /**
     * A fact or an amount that was used.
     *
     * @param from where it comes from and since when, in one sentence
     * @param doubt why it may be wrong; null where there is no reason to think so
     */
    public record Source(
            String name,
            String value,
            String from,
            @Nullable String doubt) {}
}
