package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;

/** Two published tests hold amounts that are not the law; we must not come to agree with them. */
class NotTheLawTest {
    @Test
    void theDemonstrationAmountOfAmsterdamIsNotOurs() {
        assertThat(Units.applicantBorn("1985-01-01").in("2025-03", "amsterdam").norm())
                .contains(Money.parse("1345.45"))
                .isNotEqualTo(Optional.of(Money.parse("1089.00")));
    }

    @Test
    void inNoHalfYearDoWeComeToTheWrongAmountsOfAThirdPartyFor2026() {
        for (HalfYear half : HalfYear.ALL) {
            String month = half.from().toString();
            assertThat(Units.applicantBorn("1990-01-01").in(month).norm().orElseThrow())
                    .isNotEqualTo(Money.parse("1460.32"));
            assertThat(Units.applicantBorn("1990-01-01")
                            .partnerBorn("1990-01-01")
                            .in(month)
                            .norm()
                            .orElseThrow())
                    .isNotEqualTo(Money.parse("2087.48"));
        }
    }
}
