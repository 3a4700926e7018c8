package nl.vangnet.guidance.conversation;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.rulegraph.Csv;

/**
 * What the municipality chose for conversations, as it holds on one day; from {@code conversation-policy.csv}.
 *
 * @param silentMonths after how many months without contact a client stands on the list of whom we hear nothing
 * @param feedbackAtLeast fewer answers than this are not shown
 * @param feedbackDays of how many days the answers are taken together
 * @param notHeardPercent above which share of clients who were not heard colleagues look at conversations together
 */
public record ConversationPolicy(int silentMonths, int feedbackAtLeast, int feedbackDays, int notHeardPercent) {
    private static final List<Csv.Line> LINES =
            Csv.read(ConversationPolicy.class, "conversation-policy.csv", List.of("name", "value", "from", "to"));

    /**
     * The policy of a day.
     *
     * @throws IllegalArgumentException when nothing was chosen for that day
     */
    public static ConversationPolicy on(LocalDate day) {
        return new ConversationPolicy(
                value("silent_months", day),
                value("feedback_at_least", day),
                value("feedback_days", day),
                value("not_heard_percent", day));
    }

    private static int value(String name, LocalDate day) {
        return LINES.stream()
                .filter(line -> line.need("name").equals(name)
                        && !day.isBefore(LocalDate.parse(line.need("from")))
                        && (line.get("to").isEmpty() || !day.isAfter(LocalDate.parse(line.get("to")))))
                .mapToInt(line -> Integer.parseInt(line.need("value")))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("conversation-policy.csv has no " + name + " on " + day));
    }
}
