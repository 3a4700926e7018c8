package nl.vangnet.law;

import java.time.LocalDate;
import java.util.List;
import nl.vangnet.rulegraph.Citation;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How much of a month's assistance may be taken for a debt: the beslagvrije voet, Rv art. 475c-475e, which leaves someone on assistance 95
 * percent of the norm since 2021 (no text of it was read: its row says so). It does not protect when an advance is settled
 * (CRVB:2023:2024), and falls away while the debtor breaks the duty to inform on recovery (Pw art. 60(6)).
 *
 * @param most that may be taken in the month; null where nothing is protected, or where it is undecided
 * @param undecidedBecause null where it is decided
 */
public record ProtectedEarnings(
        Why why,
        Citation article,
        @Nullable Money most,
        @Nullable Reason undecidedBecause) {
    /** What decides it. */
    public enum Why {
        SHARE_OF_THE_NORM,
        /** No protection: an advance is settled with the assistance it was an advance on. */
        ADVANCE,
        /** No protection for as long as the breach lasts. */
        BREACH_OF_DUTY
    }

    /**
     * What is protected in a month.
     *
     * @param breaking whether the debtor now breaks the duty to inform about this recovery
     * @param norm of the month, holiday allowance included
     */
    public static ProtectedEarnings of(RecoveryGround debt, boolean breaking, Money norm, LocalDate on) {
        DatedAmount share = DatedAmounts.ofTheLaw().at("rv475d.percent", on);
        if (debt == RecoveryGround.ADVANCE) {
            return new ProtectedEarnings(Why.ADVANCE, pw("52", "1"), null, null);
        }
        if (breaking) {
            return new ProtectedEarnings(Why.BREACH_OF_DUTY, pw("60", "6"), null, null);
        }
        if (!share.known()) {
            return new ProtectedEarnings(Why.SHARE_OF_THE_NORM, share.citation(), null, share.reason());
        }
        Money kept = Percent.up(norm, share.value(), Percent.WHOLE);
        return new ProtectedEarnings(Why.SHARE_OF_THE_NORM, share.citation(), norm.minus(kept), null);
    }

    private static Citation pw(String... place) {
        return new Citation("Participatiewet", "BWBR0015703", List.of(place));
    }
}
