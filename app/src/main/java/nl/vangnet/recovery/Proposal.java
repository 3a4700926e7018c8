package nl.vangnet.recovery;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.law.InstalmentPlan;
import nl.vangnet.law.RecoveryDecision;
import nl.vangnet.law.RecoveryGround;
import nl.vangnet.rulegraph.Money;
import org.jspecify.annotations.Nullable;

/**
 * A decision that the law allows, not kept yet.
 *
 * @param decision of the law: article, reason and cost
 * @param heard what the client said about it, or why the client was not asked
 * @param perMonth what is held back a month; null where nothing is
 * @param protection how it was decided what may be held back in a month; null where nothing is
 */
public record Proposal(
        Debt debt,
        Kind kind,
        RecoveryGround ground,
        RecoveryDecision decision,
        String heard,
        @Nullable Money perMonth,
        @Nullable String protection) {
    public Money waived() {
        return debt.open().minus(decision.cost());
    }

    /** What is held back when, if a second reader agrees this month; empty where nothing is. */
    public InstalmentPlan plan(LocalDate today) {
        return perMonth == null
                ? new InstalmentPlan(java.util.List.of())
                : InstalmentPlan.of(
                        decision.cost(), perMonth, YearMonth.from(today).plusMonths(1));
    }
}
