package nl.vangnet.policy;

import java.util.List;
import nl.vangnet.rulegraph.Verification;
import org.jspecify.annotations.Nullable;

/** A rule as the rule book shows it. */
public record RuleEntry(
        String text, String citation, @Nullable String url, String formula, List<Amounts> tables) {
    /** A table the rule uses, the latest amounts first. */
    public record Amounts(String name, List<Row> rows) {
        /** The rows in force on the date shown; all of them for a table by date of birth. */
        public List<Row> inForce() {
            List<Row> now = rows.stream().filter(Row::inForce).toList();
            return now.isEmpty() ? rows : now;
        }
    }

    /** An amount with its dates, how sure it is, and its source. */
    public record Row(
            String from,
            String to,
            String value,
            String status,
            Verification verification,
            String source,
            boolean inForce) {
        public String tone() {
            return switch (verification) {
                case VERIFIED -> "fixed";
                case SINGLE_SOURCE, INFERRED -> "plain";
                case SUSPECT -> "estimate";
                case UNKNOWN -> "undecided";
            };
        }
    }
}
