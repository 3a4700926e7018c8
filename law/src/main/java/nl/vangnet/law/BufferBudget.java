package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The buffer budget of Pw art. 34b: where settling wages makes a month bring in less than the norm, the municipality may of its own accord
 * pay an amount or settle with it what was paid too much, when that helps somebody to work, part of the time or whole.
 *
 * <p>Not certain: the article stands in the statute text of 2026-07, and is expected to take effect in 2027 (gemeente.nu of 2025-10-15);
 * until then it is no ground for a payment, and this says so. That a month gets no more than it lacks is our careful reading: the text names
 * the lack as the reason, and the year as the only limit in euros. Whether it helps somebody to work is for a person to judge.
 *
 * @param maximum of a calendar year, for a couple together (art. 11(4))
 * @param inForce whether it may be used on that day
 */
public record BufferBudget(DatedAmount maximum, boolean inForce) {
    /**
     * A month that is looked at.
     *
     * @param norm of the month
     * @param broughtIn all that came in: wages, and assistance after settling and holding back
     * @param usedThisYear of the budget, by the partners together
     * @param helpsWork whether it helps somebody to work; null where nobody judged
     */
    public record Month(
            Money norm,
            Money broughtIn,
            Money usedThisYear,
            @Nullable Boolean helpsWork) {
        public Month {
            if (norm.isNegative() || broughtIn.isNegative() || usedThisYear.isNegative()) {
                throw new IllegalArgumentException(
                        "What a month brings in, the norm and what was used are zero or more");
            }
        }
    }

    /**
     * How much of the budget a month may get.
     *
     * @param lacks of the norm
     * @param leftOfYear before this month
     * @param most what may be paid or settled: the least of both; nothing where it does not help somebody to work
     */
    public record Room(Money lacks, Money leftOfYear, Money most) {
        /** What of it settles what was paid too much, when one chooses that; the rest is paid. */
        public Money settles(Money paidTooMuch) {
            return Percent.least(most, paidTooMuch);
        }
    }

    /** Room, or why there is none to name. */
    public record Answer(Optional<Room> room, Optional<Reason> undecidedBecause) {}

    /** The budget as the tables have it for a day. @throws IllegalArgumentException when they do not reach that day */
    public static BufferBudget at(LocalDate day, Instant knownAt) {
        DatedAmounts amounts = DatedAmounts.of(Participatiewet.NO_MUNICIPALITY, knownAt);
        return new BufferBudget(
                amounts.at("art34b.maximum", day),
                amounts.at("art34b.applies", day).value() > 0);
    }

    /** The same as if it held already: to compare, never for a decision. */
    public BufferBudget asIfInForce() {
        return new BufferBudget(maximum, true);
    }

    /** What a month may get. Undecided while the article is not in force, and where nobody judged whether it helps. */
    public Answer room(Month month) {
        if (!inForce) {
            return undecided(Reason.Kind.RULE, "buffer.notInForce");
        }
        if (month.helpsWork() == null) {
            return undecided(Reason.Kind.JUDGEMENT, "buffer.helpsWork");
        }
        Money lacks = Percent.atLeastZero(month.norm().minus(month.broughtIn()));
        Money left = Percent.atLeastZero(maximum.money().minus(month.usedThisYear()));
        Money most = month.helpsWork() ? Percent.least(lacks, left) : Money.ZERO;
        return new Answer(Optional.of(new Room(lacks, left, most)), Optional.empty());
    }

    private static Answer undecided(Reason.Kind kind, String key) {
        return new Answer(Optional.empty(), Optional.of(new Reason(kind, key, null)));
    }
}
