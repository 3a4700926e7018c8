package nl.vangnet.api;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.whatif.WhatIf;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request about work, in which nothing is wrong.
 *
 * @param question the month without this work
 * @param person the applicant or the partner, who would do it
 * @param hours a week, in the order they were asked
 */
record WorkQuestion(Question question, String person, Money netPerHour, List<Integer> hours) {
    WorkQuestion {
        hours = List.copyOf(hours);
    }

    /** The question; null where faults were added. */
    static @Nullable WorkQuestion read(JsonNode tree, Instant now, Faults faults) {
        Reader reader = new Reader(new QuestionReader(faults, now));
        Fields.read(tree, "", faults, reader::read);
        return faults.none() ? reader.question() : null;
    }

    private static final class Reader {
        private static final Kind<Money> HOURLY_WAGE = (value, pointer, faults) -> {
            Money wage = Kind.amount(WhatIf.MOST_AN_HOUR).read(value, pointer, faults);
            if (wage != null && wage.cents() == 0) {
                faults.add(pointer, Sentence.NO_HOURLY_WAGE);
                return null;
            }
            return wage;
        };

        private static final Kind<List<Integer>> HOURS = (value, pointer, faults) -> {
            if (value.isArray() && value.isEmpty()) {
                faults.add(pointer, Sentence.NO_HOURS);
                return null;
            }
            return Kind.listOf(Kind.wholeNumber(0, WhatIf.MOST_HOURS), WhatIf.MOST_HOURS + 1)
                    .read(value, pointer, faults);
        };

        private final QuestionReader month;
        private @Nullable String person;
        private @Nullable Money netPerHour;
        private @Nullable List<Integer> hours;

        Reader(QuestionReader month) {
            this.month = month;
        }

        void read(Fields fields) {
            month.question(fields);
            person = fields.required("persoon", month::listedInUnit);
            netPerHour = fields.required("uurloonNetto", HOURLY_WAGE);
            hours = fields.required("uren", HOURS);
        }

        WorkQuestion question() {
            return new WorkQuestion(
                    month.question(),
                    Objects.requireNonNull(person),
                    Objects.requireNonNull(netPerHour),
                    Objects.requireNonNull(hours));
        }
    }
}
