package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

class SettlementTest {
    /** Derived example of the law notes: March 2026, single, net wage 600, second month of the disregard. */
    @Test
    void aSingleWhoEarnsSixHundredKeepsAQuarterAndIsPaidTheRest() {
        Determination march = Units.applicantBorn("1980-05-01")
                .earns("applicant", "2026-03", "600.00")
                .disregardFor("applicant", true)
                .afterMonthsOfDisregard(1)
                .in("2026-03");

        assertThat(march.norm()).contains(Money.parse("1401.50"));
        assertThat(march.countedIncome()).contains(Money.parse("450.00"));
        assertThat(march.assistance()).contains(Money.parse("951.50"));
        assertThat(march.holidayAllowance()).contains(Money.parse("47.58"));
        assertThat(march.paid()).contains(Money.parse("903.92"));
        assertThat(march.premiumOfMonth()).contains(Money.ZERO);
    }
}
