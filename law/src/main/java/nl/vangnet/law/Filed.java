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
     * @param died whether the last day is the day of death
     */
    record Member(
            String person,
            Role role,
            CoResidentKind kind,
            boolean entitled,
            @Nullable LocalDate birthDate,
            LocalDate from,
            @Nullable LocalDate to,
            boolean died,
            Provenance provenance)
            implements Filed {
        public Member {
            if (died && to == null) {
                throw new IllegalArgumentException("A member who died has a last day");
            }
        }

        /** Someone who is there still, or went elsewhere. */
        public Member(
                String person,
                Role role,
                CoResidentKind kind,
                boolean entitled,
                @Nullable LocalDate birthDate,
                LocalDate from,
                @Nullable LocalDate to,
                Provenance provenance) {
            this(person, role, kind, entitled, birthDate, from, to, false, provenance);
        }

        /** The last day that counts for the norm: after the death of a partner or child that is a month later (Pw art. 45(5)). */
        @Nullable
        LocalDate lastDayOfNorm() {
            boolean ofUnit = role == Role.PARTNER || role == Role.CHILD;
            return died && ofUnit && to != null ? to.plusMonths(1) : to;
        }
    }

    /** A stay of the unit in an institution (Pw art. 23). {@code to} is the last day, null while it lasts. */
    record Stay(LocalDate from, @Nullable LocalDate to, Provenance provenance) implements Filed {}

    /** An income relation: in each of its months a statement of wages is expected. {@code to} is the last month, null while it lasts. */
    record Work(String person, YearMonth from, @Nullable YearMonth to, Provenance provenance) implements Filed {}

    /**
     * A right to assistance. {@code to} is the last day, null while it lasts. Where none is filed at all, the right is taken to hold.
     *
     * @param end why it ended; null while it lasts
     * @param law under which it is; of another than the Participatiewet no month is worked out
     */
    record Entitlement(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable EndReason end,
            BenefitLaw law,
            Provenance provenance) implements Filed {
        /** A right under the Participatiewet. */
        public Entitlement(LocalDate from, @Nullable LocalDate to, @Nullable EndReason end, Provenance provenance) {
            this(from, to, end, BenefitLaw.PW, provenance);
        }
    }

    /** Why a right to assistance ended. */
    enum EndReason {
        PAID_WORK,
        OTHER_INCOME,
        MOVED,
        DEATH,
        OTHER
    }

    /**
     * What someone received over a period, net (Pw art. 31(3)). Its months are those in which it was earned (32(2)), whenever it was paid.
     *
     * @param work the identity of the {@link Work} fact it is the wage of; null where none is filed
     * @param from first day of the period it is about
     * @param to last day of that period
     * @param net below zero in a line that corrects others; null where this version withdraws the statement
     * @param estimate true where it is guessed until the statement arrives
     */
    record Income(
            String person,
            IncomeKind kind,
            WageComponent component,
            @Nullable String work,
            LocalDate from,
            LocalDate to,
            @Nullable Money net,
            boolean estimate,
            Provenance provenance)
            implements Filed {
        public Income {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("An income over " + from + " to " + to + " ends before it begins");
            }
        }

        /** A statement over exactly one month. */
        public static Income ofMonth(
                String person,
                IncomeKind kind,
                @Nullable String work,
                YearMonth month,
                @Nullable Money net,
                boolean estimate,
                Provenance provenance) {
            return new Income(
                    person,
                    kind,
                    WageComponent.REGULAR,
                    work,
                    month.atDay(1),
                    month.atEndOfMonth(),
                    net,
                    estimate,
                    provenance);
        }
    }

    /**
     * A decision whether someone of 18, 19 or 20 cannot call on the parents, and so has the supplement (Pw art. 20(3)).
     *
     * @param to last month, null while it lasts
     */
    record YouthSupplement(
            String person,
            boolean granted,
            YearMonth from,
            @Nullable YearMonth to,
            Provenance provenance) implements Filed {}

    /** A decision to lower the norm. {@code to} is the last month, null while it lasts. */
    record Lowered(Lowering why, YearMonth from, @Nullable YearMonth to, Provenance provenance) implements Filed {}

    /**
     * A measure (Pw art. 18): a part of the norm that is taken off the assistance.
     *
     * @param percentage in hundredths of a percent, above 0 and at most 10,000
     * @param to last month
     * @param decision reference of the decision
     */
    record Reduction(int percentage, YearMonth from, YearMonth to, String decision, Provenance provenance)
            implements Filed {
        public Reduction {
            if (percentage <= 0 || percentage > 10_000) {
                throw new IllegalArgumentException("A reduction of " + percentage + " hundredths of a percent");
            }
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("A reduction over " + from + " to " + to + " ends before it begins");
            }
        }
    }

    /**
     * A suspension (Pw art. 54(1)): payment waits, for at most eight weeks. A version with an end lifts it; what waited is then paid.
     *
     * @param from first day
     * @param to last day; null while it lasts, which is eight weeks at most
     */
    record Suspension(LocalDate from, @Nullable LocalDate to, Provenance provenance) implements Filed {
        private static final int MOST_WEEKS = 8;

        public Suspension {
            if (to != null && to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "A suspension over " + from + " to " + to + " ends before it begins");
            }
            if (to != null && !to.isBefore(from.plusWeeks(MOST_WEEKS))) {
                throw new IllegalArgumentException("A suspension from " + from + " lasts until "
                        + from.plusWeeks(MOST_WEEKS).minusDays(1) + " at most, not until " + to);
            }
        }

        /** Whether it lasts on a day; after eight weeks it does no more, whether it was lifted or not. */
        boolean lastsOn(LocalDate day) {
            LocalDate last = to == null ? from.plusWeeks(MOST_WEEKS).minusDays(1) : to;
            return !day.isBefore(from) && !day.isAfter(last);
        }
    }

    /**
     * A decision on a disregard of earnings of Pw art. 31(2): whether its conditions that ask for a judgement are met, such as that working
     * contributes to leaving assistance.
     *
     * @param from first month it may be applied in
     * @param monthsUsedBefore months in which it was applied before the first month that is kept here
     */
    record DisregardDecision(
            String person,
            Disregard disregard,
            boolean granted,
            YearMonth from,
            int monthsUsedBefore,
            Provenance provenance)
            implements Filed {}
}
