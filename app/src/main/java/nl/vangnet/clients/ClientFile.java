package nl.vangnet.clients;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.web.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * What staff must know of one client: plain facts, each with its source, and the months. No judgement about a person and nothing medical.
 *
 * @param name of the applicant
 * @param age of the applicant; null where the date of birth is unknown
 * @param household who lives at the address, then who has left
 * @param months the determined months, the latest first
 */
public record ClientFile(
        long number,
        String name,
        @Nullable Integer age,
        String area,
        String address,
        LocalDate assistanceFrom,
        String caseManager,
        String incomeConsultant,
        List<Member> household,
        List<Earnings> earnings,
        List<Amount> months,
        List<Disregard> disregards) {
    /**
     * Where a fact comes from.
     *
     * @param author who entered it; null where nobody did, as with a file that was delivered
     */
    public record Origin(String source, @Nullable String author, LocalDate knownSince) {
        static Origin of(String source, @Nullable String author, OffsetDateTime knownSince, Clock clock) {
            return new Origin(
                    source,
                    author,
                    knownSince.atZoneSameInstant(clock.getZone()).toLocalDate());
        }
    }

    /**
     * Somebody who lives or lived at the address.
     *
     * @param roleKey key in the texts of what this person is to the applicant
     * @param to last day; null while it lasts
     * @param former whether the last day has passed
     */
    public record Member(
            String name,
            @Nullable Integer age,
            String roleKey,
            LocalDate from,
            @Nullable LocalDate to,
            boolean former,
            Origin origin) {}

    /**
     * What somebody received over a month from work, or from something else than work.
     *
     * @param employer null where it is not from work
     * @param kindKey key in the texts of what kind of income it is
     * @param net null where nothing is known yet: there is work in this month, and no statement and no estimate of it
     * @param origin null where nothing is known yet
     */
    public record Earnings(
            YearMonth month,
            String name,
            @Nullable String employer,
            String kindKey,
            @Nullable Money net,
            boolean estimate,
            @Nullable Origin origin) {
        public Certainty certainty() {
            return estimate ? Certainty.ESTIMATE : Certainty.FIXED;
        }
    }

    /**
     * A decision on the disregard of earnings of Pw art. 31(2)n.
     *
     * @param monthsUsed in how many months earnings of this person were disregarded so far, here or elsewhere
     */
    public record Disregard(String name, boolean granted, YearMonth from, int monthsUsed, Origin origin) {}

    /** The latest month; null where none was determined. */
    public @Nullable Amount latest() {
        return months.isEmpty() ? null : months.getFirst();
    }
}
