package nl.vangnet.income;

import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * A month as the client sees it.
 *
 * @param paid null where undecided
 * @param iban the account it goes to, in groups of four; null where none is known
 * @param difference what changed since the month before, in sentences; empty where that cannot be said
 * @param steps norm, income and holiday allowance, and what income lies above the norm: together the amount
 * @param total the line of the amount itself
 * @param premium the line of what the month adds to the premium
 * @param because why it is undecided; empty where it is decided
 * @param doubts what is uncertain though it is decided
 * @param earlier the month before; null where there is none
 * @param later the month after; null where there is none
 */
public record BenefitView(
        YearMonth month,
        @Nullable Money paid,
        Certainty certainty,
        @Nullable String iban,
        List<String> difference,
        List<Why> steps,
        Why total,
        Why premium,
        List<String> because,
        List<String> doubts,
        UnitHeader unit,
        @Nullable YearMonth earlier,
        @Nullable YearMonth later) {}
