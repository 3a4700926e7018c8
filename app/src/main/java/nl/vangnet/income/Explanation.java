package nl.vangnet.income;

import java.util.List;
import java.util.Map;
import nl.vangnet.law.Determination;
import nl.vangnet.rulegraph.RuleGraph;
import nl.vangnet.web.Language;

/**
 * A determination in words.
 *
 * @param steps norm, income and holiday allowance, and what income lies above the norm: together the amount
 * @param total the line of the amount itself
 * @param premium the line of what the month adds to the premium
 * @param because why it is undecided; empty where it is decided
 */
public record Explanation(List<Why> steps, Why total, Why premium, List<String> because) {
    /**
     * Puts a determination into words.
     *
     * @param names of the people in it, by the identity that the determination uses
     */
    public static Explanation of(
            Determination determination, RuleGraph rules, Map<String, String> names, Language language) {
        WhyWriter words = new WhyWriter(rules, language, names, determination);
        return new Explanation(
                Benefits.steps(determination, words),
                words.write(determination.payment(), 1),
                words.write(determination.premium(), 1),
                determination.undecidedBecause().stream().map(words::reason).toList());
    }
}
