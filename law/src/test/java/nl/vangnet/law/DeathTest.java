package nl.vangnet.law;

import static nl.vangnet.law.Amounts.norm;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pw art. 45(5). In 2026 until July the norm of a couple is 2002.13, of a single 1401.50, of two who share costs 1001.07 each. */
class DeathTest {
    private static Filed member(Role role, String born, @Nullable String to, boolean died) {
        return new Filed.Member(
                role.name(),
                role,
                CoResidentKind.ORDINARY,
                true,
                LocalDate.parse(born),
                LocalDate.EPOCH,
                to == null ? null : LocalDate.parse(to),
                died,
                Provenance.stated(role.name(), "register"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-02, 2002.13",
        "2026-02-28, 2026-03, 2002.13",
        "2026-02-28, 2026-04, 1401.50",
        "2026-03-01, 2026-04, 2002.13",
        "2026-03-15, 2026-04, 2002.13",
        "2026-03-15, 2026-05, 1401.50"
    })
    void afterTheDeathOfAPartnerTheOldNormLastsForAMonth(String died, String month, String norm) {
        norm(
                Units.applicantBorn("1980-01-01")
                        .with(member(Role.PARTNER, "1980-01-01", died, true))
                        .in(month),
                norm);
    }

    @Test
    void aPartnerWhoLeftIsGoneFromTheNextMonthOn() {
        norm(
                Units.applicantBorn("1980-01-01")
                        .with(member(Role.PARTNER, "1980-01-01", "2026-03-15", false))
                        .in("2026-04"),
                "1401.50");
    }

    @ParameterizedTest
    @CsvSource({"2026-04, 1092.41", "2026-05, 691.98"})
    void afterTheDeathOfTheLastChildTheOldNormLastsForAMonth(String month, String norm) {
        norm(
                Units.applicantBorn("2006-12-01")
                        .partnerBorn("2006-12-01")
                        .with(member(Role.CHILD, "2025-01-01", "2026-03-15", true))
                        .in(month),
                norm);
    }

    @Test
    void aHousemateWhoDiedSharesTheCostsNoLonger() {
        norm(
                Units.applicantBorn("1980-01-01")
                        .with(member(Role.CO_RESIDENT, "1980-01-01", "2026-03-15", true))
                        .in("2026-04"),
                "1401.50");
    }

    @Test
    void theRightOfASingleClientEndsOnTheDayOfDeath() {
        // 15 of 31 days of 1401.50.
        norm(
                Units.applicantBorn("1980-01-01")
                        .with(new Filed.Entitlement(
                                LocalDate.EPOCH,
                                LocalDate.parse("2026-03-15"),
                                Filed.EndReason.DEATH,
                                Provenance.stated("right", "register")))
                        .in("2026-03"),
                "678.15");
    }

    @Test
    void whoDiedHasADayOfDeath() {
        assertThatThrownBy(() -> member(Role.PARTNER, "1980-01-01", null, true))
                .hasMessage("A member who died has a last day");
    }
}
