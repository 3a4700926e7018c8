package nl.vangnet.experiments;

import java.time.Instant;
import java.util.List;
import nl.vangnet.trials.ledger.Ledger;
import nl.vangnet.web.Page;

/**
 * An amendment in words.
 *
 * @param changes from what to what
 * @param known what was known of outcomes
 * @param newConsent whether participants are asked again
 */
public record AmendmentLine(
        int number, Instant at, String who, List<String> changes, String why, String known, boolean newConsent) {
    static List<AmendmentLine> of(Page page, Ledger ledger) {
        return Amended.of(ledger).stream()
                .map(one -> new AmendmentLine(
                        one.amendment().number(),
                        one.at(),
                        one.who(),
                        one.amendment().changes().stream()
                                .map(change -> ChangeWords.of(page.language(), change))
                                .toList(),
                        one.amendment().why(),
                        ChangeWords.of(page.language(), one.amendment().known()),
                        one.amendment().newConsent()))
                .toList();
    }
}
