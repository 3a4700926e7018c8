package nl.vangnet.law;

import static nl.vangnet.law.Amounts.noRule;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Benefits on a gross basis are not worked out: their months wait for a human being, and are never computed as if they were assistance. */
class OtherLawTest {
    @ParameterizedTest
    @EnumSource(
            value = BenefitLaw.class,
            names = {"IOAW", "IOAZ"})
    void aMonthUnderAnotherLawIsUndecidedAndHasNoPremiumEither(BenefitLaw law) {
        Determination month = under(law, "2025-01-01", null)
                .earns("applicant", "2026-03", "600.00")
                .in("2026-03", "amsterdam");

        undecided(month).contains(noRule("otherLaw"));
        assertThat(month.paid()).isEmpty();
        assertThat(month.premium().value()).isNull();
    }

    @Test
    void whoGoesFromOneLawToTheOtherHasAnUndecidedMonthInBetweenOnly() {
        Units unit = under(BenefitLaw.IOAW, "2025-01-01", "2026-03-15").with(right(BenefitLaw.PW, "2026-03-16", null));

        undecided(unit.in("2026-03")).containsExactly(noRule("otherLaw"));
        norm(unit.in("2026-04"), "1401.50");
    }

    @Test
    void aRightOfWhichNothingIsSaidIsUnderTheParticipatiewet() {
        Filed.Entitlement right =
                new Filed.Entitlement(LocalDate.parse("2025-01-01"), null, null, Provenance.stated("right", "besluit"));

        assertThat(right.law()).isEqualTo(BenefitLaw.PW);
        norm(Units.applicantBorn("1980-01-01").with(right).in("2026-03"), "1401.50");
    }

    private static Units under(BenefitLaw law, String from, @Nullable String to) {
        return Units.applicantBorn("1970-01-01").with(right(law, from, to));
    }

    private static Filed.Entitlement right(BenefitLaw law, String from, @Nullable String to) {
        return new Filed.Entitlement(
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                to == null ? null : Filed.EndReason.OTHER,
                law,
                Provenance.stated("right-" + law, "besluit"));
    }
}
