package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/** A fact as it was filed, with its provenance. */
public sealed interface Filed {
    Provenance provenance();

    /**
     * Someone in or beside the unit during a period.
     *
     * @param person identity of the person, the same in all facts
     * @param birthDate null where it is not known
     * @param entitled false for a partner without right to assistance (Pw art. 24)
     * @param from first day
     * @param to last day; null while it lasts
     */
    record Member(
            String person,
            Role role,
            CoResidentKind kind,
            boolean entitled,
            @Nullable LocalDate birthDate,
            LocalDate from,
            @Nullable LocalDate to,
            Provenance provenance)
            implements Filed {}

    /** A stay of the unit in an institution (Pw art. 23). {@code to} is the last day, null while it lasts. */
    record Stay(LocalDate from, @Nullable LocalDate to, Provenance provenance) implements Filed {}

    /** An income relation: in each of its months a statement of wages is expected. {@code to} is the last month, null while it lasts. */
    record Work(String person, YearMonth from, @Nullable YearMonth to, Provenance provenance) implements Filed {}

    /**
     * What someone received over a month, net (Pw art. 31(3)).
     *
     * @param work the identity of the {@link Work} fact it is the wage of; null where none is filed
     * @param net zero or more; null where this version withdraws the statement
     * @param estimate true where it is guessed until the statement arrives
     */
    record Income(
            String person,
            IncomeKind kind,
            @Nullable String work,
            YearMonth month,
            @Nullable Money net,
            boolean estimate,
            Provenance provenance)
            implements Filed {
        public Income {
            if (net != null && net.isNegative()) {
                throw new IllegalArgumentException("An income of " + net + " for " + month
                        + " is below zero: correct the statement, or withdraw it with no amount");
            }
        }
    }

    /**
     * A decision on the disregard of earnings of Pw art. 31(2)n: whether working contributes to leaving assistance.
     *
     * @param from first month it may be applied in
     * @param monthsUsedBefore months in which it was applied before the first month that is kept here
     */
    record DisregardDecision(
            String person, boolean granted, YearMonth from, int monthsUsedBefore, Provenance provenance)
            implements Filed {}
}
