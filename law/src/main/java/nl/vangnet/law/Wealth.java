package nl.vangnet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The wealth of a household on a day, held against the limit of Pw art. 34 (statute texts of 2018-2026; amounts with source in the data
 * file).
 *
 * <p>Until the end of 2025 the limit is lowered by all that was left out of account before (art. 34(4)): a running balance, to which only
 * new wealth is held, and at the start of the assistance all of it. Since 2026 everything present is held against the whole limit.
 *
 * @param items what there is; before 2026 only what is new since the last time
 * @param gifts received in the calendar year of the day; not in the items too
 * @param giftsJudgedFree of the gifts above the free amount of the year (since 2026; before, of all gifts), what a person judged to be
 *     responsible not to count (art. 31(2)s, before 2026 m); null where nobody judged
 * @param leftOutBefore what earlier tests left out of account; without meaning since 2026
 */
public record Wealth(
        LocalDate on,
        Household household,
        List<Item> items,
        List<Gift> gifts,
        @Nullable Money giftsJudgedFree,
        Money leftOutBefore) {
    /** Which limit counts, art. 34(3). */
    public enum Household {
        SINGLE("art34.3.a"),
        LONE_PARENT("art34.3.b"),
        COUPLE("art34.3.c");

        private final String limit;

        Household(String limit) {
            this.limit = limit;
        }
    }

    /** What something is to the test. */
    public enum Kind {
        /** Money and goods at market value, art. 34(1)a. */
        POSSESSION("34 1 a"),
        /** Taken off, art. 34(1)a. */
        DEBT("34 1 a"),
        /** Means received during assistance that are no income, such as an inheritance, art. 34(1)b. */
        RECEIVED("34 1 b"),
        /** Value of the own home less its mortgage; counts as far as it is above the exemption, art. 34(2)d. */
        HOME("34 2 d"),
        /** Gifts of the calendar year, art. 31(2)m. */
        GIFTS("31 2 m"),
        /** Goods that are customary or needed, art. 34(2)a: not counted. */
        CUSTOMARY_GOODS("34 2 a"),
        /** Saved from the assistance while it lasted, art. 34(2)c: not counted. */
        SAVED_DURING_ASSISTANCE("34 2 c"),
        /** Damages for other than material harm, as far as responsible, art. 34(2)e: not counted. */
        IMMATERIAL_DAMAGES("34 2 e");

        private final String place;

        Kind(String place) {
            this.place = place;
        }

        public Citation article() {
            return new Citation("Participatiewet", "BWBR0015703", List.of(place.split(" ", -1)));
        }
    }

    /**
     * Something owned or owed.
     *
     * @param value above zero, of a debt too
     */
    public record Item(Kind kind, Money value) {
        public Item {
            if (value.isNegative() || kind == Kind.GIFTS) {
                throw new IllegalArgumentException(
                        "An item has a value of zero or more, of a debt too, and gifts are stated apart: " + kind);
            }
        }
    }

    /** A gift, with the day it was received. */
    public record Gift(LocalDate on, Money value) {}

    /**
     * What an item adds.
     *
     * @param counted what of it counts; negative of a debt
     * @param exemption what the law leaves out of it by amount: of a home and of gifts; null where it names no amount
     */
    public record Line(
            Kind kind, Money value, Money counted, @Nullable DatedAmount exemption) {}

    /**
     * How the wealth stands to the limit.
     *
     * @param counted what the lines add up to, never below nothing
     * @param limit of the household, whole
     * @param room what of the limit is still free: less than the whole where something was left out of account before 2026
     * @param above what is counted above the room; nothing where there is a right
     * @param leftOutAfter to hand to the next test; nothing since 2026
     */
    public record Outcome(Money counted, DatedAmount limit, Money room, Money above, Money leftOutAfter) {
        /** Whether the wealth leaves a right to assistance. */
        public boolean withinLimit() {
            return above.cents() == 0;
        }
    }

    /**
     * An outcome, or why there is none.
     *
     * @param lines of the items in their order, and of all gifts together; without what could not be counted yet
     */
    public record Test(List<Line> lines, Optional<Outcome> outcome, List<Reason> undecidedBecause) {
        public Test {
            lines = List.copyOf(lines);
            undecidedBecause = List.copyOf(undecidedBecause);
        }
    }

    /** @throws IllegalArgumentException when a gift is of another calendar year than the test, or something is negative */
    public Wealth {
        items = List.copyOf(items);
        gifts = List.copyOf(gifts);
        for (Gift gift : gifts) {
            if (gift.on().getYear() != on.getYear() || gift.on().isAfter(on)) {
                throw new IllegalArgumentException(
                        "A gift of " + gift.on() + " is no gift of the calendar year up to " + on);
            }
        }
        if (leftOutBefore.isNegative() || (giftsJudgedFree != null && giftsJudgedFree.isNegative())) {
            throw new IllegalArgumentException("What is left out of account is not negative");
        }
    }

    /**
     * Holds the wealth against the limit. Undecided where gifts above the free amount were not judged, and where only the own home is above
     * the limit: then it must be judged whether it can be turned into money, or assistance is given as a loan (art. 50).
     *
     * @throws IllegalArgumentException when the tables do not reach that day
     */
    public Test test(Instant knownAt) {
        DatedAmounts amounts = DatedAmounts.of(Participatiewet.NO_MUNICIPALITY, knownAt);
        DatedAmount limit = amounts.at(household.limit, on);
        DatedAmount home = amounts.at("art34.2.d", on);
        DatedAmount runningBalance = amounts.at("art34.4", on);
        for (DatedAmount needed : List.of(limit, home, runningBalance)) {
            if (!needed.known()) {
                return new Test(List.of(), Optional.empty(), List.of(needed.reason()));
            }
        }
        List<Line> lines = new ArrayList<>();
        items.forEach(item -> lines.add(line(item, home)));
        DatedAmount freeGifts = amounts.at("art31.2.m", on);
        Money giftsToJudge = giftsAbove(freeGifts);
        if (giftsToJudge.cents() > 0 && giftsJudgedFree == null) {
            return undecided(lines, "wealth.gifts");
        }
        if (!gifts.isEmpty()) {
            Money free = giftsJudgedFree == null ? Money.ZERO : giftsJudgedFree;
            Money counted = Percent.atLeastZero(giftsToJudge.minus(free));
            lines.add(new Line(Kind.GIFTS, sumOfGifts(), counted, freeGifts.known() ? freeGifts : null));
        }
        boolean lowered = runningBalance.value() > 0;
        Money room = lowered ? Percent.atLeastZero(limit.money().minus(leftOutBefore)) : limit.money();
        Money counted = counted(lines);
        Money withoutHome =
                counted(lines.stream().filter(line -> line.kind() != Kind.HOME).toList());
        if (counted.compareTo(room) > 0 && withoutHome.compareTo(room) <= 0) {
            return undecided(lines, "wealth.home");
        }
        Money above = Percent.atLeastZero(counted.minus(room));
        Money leftOutAfter = lowered ? leftOutBefore.plus(Percent.least(counted, room)) : Money.ZERO;
        return new Test(lines, Optional.of(new Outcome(counted, limit, room, above, leftOutAfter)), List.of());
    }

    /** What of the gifts is above the free amount of the year; all of them where the law names no amount. */
    private Money giftsAbove(DatedAmount free) {
        return free.known() ? Percent.atLeastZero(sumOfGifts().minus(free.money())) : sumOfGifts();
    }

    private Money sumOfGifts() {
        return Percent.sum(gifts.stream().map(Gift::value).toList());
    }

    private static Line line(Item item, DatedAmount exemption) {
        Money counted = switch (item.kind) {
            case DEBT -> Money.ZERO.minus(item.value);
            case HOME -> Percent.atLeastZero(item.value.minus(exemption.money()));
            case POSSESSION, RECEIVED, GIFTS -> item.value;
            case CUSTOMARY_GOODS, SAVED_DURING_ASSISTANCE, IMMATERIAL_DAMAGES -> Money.ZERO;
        };
        return new Line(item.kind, item.value, counted, item.kind == Kind.HOME ? exemption : null);
    }

    private static Money counted(List<Line> lines) {
        return Percent.atLeastZero(Percent.sum(lines.stream().map(Line::counted).toList()));
    }

    private static Test undecided(List<Line> lines, String judgement) {
        return new Test(lines, Optional.empty(), List.of(new Reason(Reason.Kind.JUDGEMENT, judgement, null)));
    }
}
