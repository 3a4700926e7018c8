package nl.vangnet.law;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import nl.vangnet.rulegraph.Verification;
import org.jspecify.annotations.Nullable;

/**
 * What a unit receives over a month and why, as known at a moment. Immutable; the explanation is the determination, every amount below is
 * read from it.
 *
 * @param payment the explanation of the amount that is paid
 * @param premium the explanation of what the month adds to the municipal premium; steps of the payment stand in it without their parts
 * @param normAtMonthEnd the norm with everyone's age on the last day of the month; differs where a birthday changes it
 */
public record Determination(
        YearMonth month,
        Instant knownAt,
        Line payment,
        Line premium,
        @Nullable Money normAtMonthEnd) {
    /** Rules of disregards are named after this and their letter. */
    private static final String DISREGARD = "disregard.";
    /** The part of earnings of Pw art. 34a that has a term. */
    private static final String NOT_OFFSET = "notOffset.a";

    /** Whether the amount that is paid could be decided. */
    public boolean decided() {
        return payment.value() != null;
    }

    /** Why not, where it could not. */
    public List<Reason> undecidedBecause() {
        return payment.because();
    }

    /** The amount of a rule in the explanation of the payment; empty where that is undecided. */
    public Optional<Money> amount(String rule) {
        Line line = payment.find(rule);
        return line == null || line.value() == null ? Optional.empty() : Optional.of(Money.ofCents(line.value()));
    }

    public Optional<Money> norm() {
        return amount("norm");
    }

    public Optional<Money> countedIncome() {
        return amount("income");
    }

    /** Norm less counted income, holiday allowance included. */
    public Optional<Money> assistance() {
        return amount("assistance");
    }

    public Optional<Money> holidayAllowance() {
        return amount("holidayAllowance");
    }

    /** Assistance less the holiday allowance that is kept for later. */
    public Optional<Money> paid() {
        return amount("payment");
    }

    /** What the month adds to the municipal premium; empty where that is undecided. */
    public Optional<Money> premiumOfMonth() {
        return premium.value() == null ? Optional.empty() : Optional.of(Money.ofCents(premium.value()));
    }

    /** By person, what the month adds to the premium; empty where that is undecided. */
    public Map<String, Money> premiums() {
        Map<String, Money> premiums = new TreeMap<>();
        if (premiumOfMonth().orElse(Money.ZERO).cents() > 0) {
            premium.forEach(line -> {
                if (line.rule().equals("premium.person") && line.person() != null && line.value() != null) {
                    premiums.put(line.person(), Money.ofCents(line.value()));
                }
            });
            premiums.values().removeIf(amount -> amount.cents() == 0);
        }
        return premiums;
    }

    /** Whether something in the payment was estimated until it is known. */
    public boolean estimated() {
        boolean[] found = new boolean[1];
        payment.forEach(line -> found[0] |= line.facts().stream().anyMatch(Line.FactUsed::estimate));
        return found[0];
    }

    /** Whether the payment may still change: something is estimated or doubted, or a birthday changes the norm. */
    public boolean provisional() {
        boolean doubted = suspectAmounts().stream().anyMatch(amount -> uses(payment, amount));
        return estimated() || doubted || normChangesInMonth();
    }

    private static boolean uses(Line explanation, Line.AmountUsed amount) {
        boolean[] found = new boolean[1];
        explanation.forEach(line -> found[0] |= line.amounts().contains(amount));
        return found[0];
    }

    /** Whether a birthday in the month changes the norm, which is then that of the first day. */
    public boolean normChangesInMonth() {
        return norm().isPresent() && !norm().get().equals(normAtMonthEnd);
    }

    /** The amounts that were used though there is reason to doubt them, in payment and premium. */
    public Set<Line.AmountUsed> suspectAmounts() {
        Set<Line.AmountUsed> suspect = new LinkedHashSet<>();
        for (Line explanation : List.of(payment, premium)) {
            explanation.forEach(line -> line.amounts().stream()
                    .filter(amount -> amount.verification() == Verification.SUSPECT)
                    .forEach(suspect::add));
        }
        return suspect;
    }

    /**
     * For whom which disregard lowered the counted income of this month, so that the month counts for its term. Without assistance there was
     * nothing to keep, and the month does not count.
     */
    public List<UsedMonth> usedDisregards() {
        if (assistance().orElse(Money.ZERO).cents() == 0) {
            return List.of();
        }
        List<UsedMonth> used = new ArrayList<>();
        payment.forEach(line -> {
            String person = line.person();
            if (person != null && line.rule().startsWith(DISREGARD) && line.value() != null && line.value() > 0) {
                String letter = line.rule().substring(DISREGARD.length());
                used.add(new UsedMonth(person, Disregard.ofLetter(letter), month));
            } else if (person != null && line.rule().equals(NOT_OFFSET)) {
                used.add(new UsedMonth(person, Disregard.NOT_OFFSET, month));
            }
        });
        return used;
    }
}
