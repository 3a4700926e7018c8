package nl.vangnet.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Two requests about one month and one municipality, in which nothing is wrong. */
record Comparison(Question then, Question now) {
    /** The two; null where faults were added. */
    static @Nullable Comparison read(JsonNode tree, Instant moment, Faults faults) {
        QuestionReader then = new QuestionReader(faults, moment);
        QuestionReader now = new QuestionReader(faults, moment);
        Fields.read(tree, "", faults, fields -> {
            fields.requiredObject("eerder", then::question);
            fields.requiredObject("nu", now::question);
        });
        YearMonth month = then.month();
        if (month != null && now.month() != null && !month.equals(now.month())) {
            faults.add("/nu/maand", Sentence.OTHER_MONTH_THAN_BEFORE, month);
        }
        if (!faults.none()) {
            return null;
        }
        String municipality = then.municipality();
        if (!Objects.equals(municipality, now.municipality())) {
            faults.add(
                    "/nu/gemeente",
                    Sentence.OTHER_MUNICIPALITY_THAN_BEFORE,
                    municipality == null ? Sentence.NO_MUNICIPALITY.in(faults.language()) : municipality);
            return null;
        }
        return new Comparison(then.question(), now.question());
    }
}
