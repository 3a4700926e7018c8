package nl.vangnet.premiums;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.law.PremiumItem;
import nl.vangnet.law.PremiumItem.Kind;
import nl.vangnet.law.Premiums;
import nl.vangnet.rulegraph.Money;

/** Premiums that a person decides, within what the law and the municipality allow. */
final class Decided {
    private static final int LONG_ENOUGH = 1_200;

    private Decided() {}

    /**
     * A decided premium.
     *
     * @throws IllegalArgumentException when it is above the maximum of its kind
     */
    static PremiumItem item(Premiums premiums, Kind kind, YearMonth month, Money amount) {
        return new PremiumItem(
                kind,
                PremiumItem.Ground.DECIDED,
                month,
                amount,
                most(premiums, kind, month.atDay(1), month.atEndOfMonth())
                        .getFirst()
                        .maximum(),
                null);
    }

    /** What the rules give at most for these days; more than one where these are more terms than one. */
    static List<PremiumItem> most(Premiums premiums, Kind kind, LocalDate first, LocalDate last) {
        YearMonth month = YearMonth.from(last);
        return switch (kind) {
            case WORK -> throw new IllegalArgumentException("The work premium comes from the determination of a month");
            case EXIT -> List.of(premiums.exit(month, LONG_ENOUGH, LONG_ENOUGH));
            case PART_TIME_START -> List.of(premiums.partTimeStart(month, LONG_ENOUGH, false));
            case TRIAL_PLACEMENT -> List.of(premiums.trialPlacement(first, last));
            case LEARNING_PLACEMENT -> premiums.learningPlacement(first, last);
        };
    }
}
