package nl.vangnet.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;

/**
 * What a municipality decides about assistance that was paid too much, Pw art. 58 (statute text of 2026-07). Every decision is a person's,
 * names its article and reason, and costs the client at most what was too much: one that would cost more cannot be made.
 */
public sealed interface RecoveryDecision {
    /** On which the decision stands. */
    Citation article();

    /** Why so, in words of who decided; never empty. */
    String reason();

    /** What the client pays, gives up or still owes by this decision. */
    Money cost();

    static Citation article58(String... place) {
        return new Citation(
                "Participatiewet",
                "BWBR0015703",
                Stream.concat(Stream.of("58"), Stream.of(place)).toList());
    }

    /**
     * Taken off running assistance, without a recovery decision: means received in the previous six months, art. 58(4).
     *
     * @param received the month in which the means were received
     */
    record Offset(YearMonth received, LocalDate payDate, Overpayment overpayment, Money cost, String reason)
            implements RecoveryDecision {
        public Offset {
            needReason(reason);
            needNoMoreThan(overpayment.amount(), cost);
            OffsetWindow window = OffsetWindow.at(payDate);
            need(
                    window.includes(received),
                    "Means of " + received + " cannot be offset on " + payDate + ": art. 58(4) reaches from "
                            + window.first() + " to " + window.last() + "; older ones need a recovery decision");
        }

        @Override
        public Citation article() {
            return article58("4");
        }
    }

    /** Recovered, wholly or partly. Partly only where the municipality may recover; see {@link UrgentReasons} where it must. */
    record Recover(RecoveryGround ground, LocalDate decidedOn, Overpayment overpayment, Money cost, String reason)
            implements RecoveryDecision {
        public Recover {
            needReason(reason);
            needNoMoreThan(overpayment.amount(), cost);
            need(
                    !ground.must() || cost.equals(overpayment.amount()),
                    "After a breach of the duty to inform all of " + overpayment.amount()
                            + " is recovered (art. 58(1)); for less there must be urgent reasons (art. 58(8))");
            need(
                    ground != RecoveryGround.COULD_KNOW || !tooOld(overpayment.month(), decidedOn),
                    "What was paid over " + overpayment.month() + " is older than two years on " + decidedOn
                            + " and cannot be recovered on this ground (art. 58(6))");
        }

        @Override
        public Citation article() {
            return ground.article();
        }

        /**
         * That wage tax and contributions may be added (gross-up, art. 58(5)): possible once the calendar year is over. Present as a
         * reason, because the amount is not computed here; the decision is about the net amount.
         */
        public Optional<Reason> grossUp() {
            return decidedOn.getYear() > overpayment.month().getYear()
                    ? Optional.of(new Reason(Reason.Kind.RULE, "recovery.grossUp", null))
                    : Optional.empty();
        }

        private static boolean tooOld(YearMonth month, LocalDate decidedOn) {
            long years = DatedAmounts.ofTheLaw().at("art58.6.years", decidedOn).value();
            return month.isBefore(YearMonth.from(decidedOn).minusYears(years));
        }
    }

    /** Not recovered, where the municipality may but need not, art. 58(2). */
    record Forgo(RecoveryGround ground, Overpayment overpayment, String reason) implements RecoveryDecision {
        public Forgo {
            needReason(reason);
            need(
                    !ground.must(),
                    "After a breach of the duty to inform recovery is an obligation (art. 58(1)): only urgent reasons"
                            + " can stop it (art. 58(8))");
        }

        @Override
        public Citation article() {
            return ground.article();
        }

        @Override
        public Money cost() {
            return Money.ZERO;
        }
    }

    /**
     * Not recovered, wholly or partly, for urgent reasons, art. 58(8).
     *
     * @param cost what is recovered all the same
     */
    record UrgentReasons(RecoveryGround ground, Overpayment overpayment, Money cost, String reason)
            implements RecoveryDecision {
        public UrgentReasons {
            needReason(reason);
            needNoMoreThan(overpayment.amount(), cost);
        }

        @Override
        public Citation article() {
            return article58("8");
        }
    }

    /**
     * The rest of a debt is let go after ten years of paying, art. 58(7). The further conditions of that paragraph are judged by who
     * decides.
     *
     * @param since from when the client paid as agreed
     */
    record WaiveAfterTenYears(LocalDate since, LocalDate decidedOn, Money outstanding, String reason)
            implements RecoveryDecision {
        public WaiveAfterTenYears {
            needReason(reason);
            long years = DatedAmounts.ofTheLaw().at("art58.7.years", decidedOn).value();
            need(
                    !since.plusYears(years).isAfter(decidedOn),
                    "From " + since + " to " + decidedOn + " is less than " + years + " years (art. 58(7))");
        }

        @Override
        public Citation article() {
            return article58("7");
        }

        @Override
        public Money cost() {
            return Money.ZERO;
        }
    }

    /**
     * The rest of a debt is let go against at least half of it at once, art. 58(7).
     *
     * @param cost what is paid at once
     */
    record WaiveForHalf(LocalDate decidedOn, Money outstanding, Money cost, String reason) implements RecoveryDecision {
        public WaiveForHalf {
            needReason(reason);
            needNoMoreThan(outstanding, cost);
            long percent =
                    DatedAmounts.ofTheLaw().at("art58.7.percent", decidedOn).value();
            Money half = Percent.up(outstanding, percent, Percent.WHOLE);
            need(cost.compareTo(half) >= 0, cost + " at once is less than " + half + ", half of the debt (art. 58(7))");
        }

        @Override
        public Citation article() {
            return article58("7");
        }
    }

    /** The decisions that together settle one overpayment cost no more than it. @throws IllegalArgumentException when they do */
    static void checkTogether(Overpayment overpayment, List<RecoveryDecision> decisions) {
        needNoMoreThan(
                overpayment.amount(),
                Percent.sum(decisions.stream().map(RecoveryDecision::cost).toList()));
    }

    private static void needReason(String reason) {
        need(!reason.isBlank(), "A decision has a reason in words");
    }

    private static void needNoMoreThan(Money overpaid, Money cost) {
        need(!cost.isNegative(), "Nobody is recovered a negative amount: " + cost);
        need(
                cost.compareTo(overpaid) <= 0,
                "Recovering " + cost + " of " + overpaid + " would cost the client more than was too much");
    }

    private static void need(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
