package nl.vangnet.law;

import static nl.vangnet.law.Amounts.income;
import static nl.vangnet.law.Amounts.norm;
import static nl.vangnet.law.Amounts.undecided;
import static nl.vangnet.law.Amounts.unknownFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.vangnet.rulegraph.Line;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The past is read as it was known then; nothing is overwritten. */
class KnownAtTest {
    private static final Instant FEBRUARY = Instant.parse("2024-02-10T09:00:00Z");
    private static final Instant MARCH = Instant.parse("2024-03-10T09:00:00Z");
    private static final Instant APRIL = Instant.parse("2024-04-10T09:00:00Z");

    private static Units single() {
        return Units.applicantBorn("1980-01-01").disregardFor("applicant", false);
    }

    private static Filed.Income wage(@Nullable String net, @Nullable Instant knownSince) {
        return Filed.Income.ofMonth(
                "applicant",
                IncomeKind.WAGE,
                "bakery",
                YearMonth.of(2024, 1),
                net == null ? null : Money.parse(net),
                false,
                new Provenance("statement", "payslip", "consultant 7", knownSince));
    }

    @Test
    void theLatestVersionOfAFactCountsAndAnEarlierMomentStillSeesTheEarlierOne() {
        for (Units unit : new Units[] {
            single().with(wage("100.00", FEBRUARY)).with(wage("150.00", MARCH)),
            single().with(wage("150.00", MARCH)).with(wage("100.00", FEBRUARY))
        }) {
            income(unit.in("2024-01", "none", FEBRUARY.minusNanos(1)), "0.00");
            income(unit.in("2024-01", "none", FEBRUARY), "100.00");
            income(unit.in("2024-01", "none", MARCH.minusNanos(1)), "100.00");
            income(unit.in("2024-01", "none", MARCH), "150.00");
            income(unit.in("2024-01", "none", APRIL), "150.00");
        }
    }

    @Test
    void whoEnteredAFactAndWhenStandsInTheExplanation() {
        Line earnings =
                single().with(wage("100.00", FEBRUARY)).in("2024-01").payment().find("earnings");
        assertThat(earnings).isNotNull();
        assertThat(earnings == null ? null : earnings.facts())
                .containsExactly(new Line.FactUsed(
                        "earnings", "applicant", 10_000, "payslip", FEBRUARY, "consultant 7", false, null));
    }

    @Test
    void aStatementThatWasWithdrawnCountsNoMore() {
        Units unit = single().with(wage("100.00", FEBRUARY)).with(wage(null, MARCH));
        income(unit.in("2024-01", "none", FEBRUARY), "100.00");
        income(unit.in("2024-01", "none", MARCH), "0.00");
    }

    @Test
    void whereWorkIsKnownAWithdrawnStatementLeavesTheMonthUndecided() {
        Units unit = single().worksAt("bakery", "applicant", "2024-01")
                .with(wage("100.00", FEBRUARY))
                .with(wage(null, MARCH));
        undecided(unit.in("2024-01", "none", FEBRUARY.minusNanos(1)))
                .containsExactly(unknownFact("earnings", "applicant"));
        income(unit.in("2024-01", "none", FEBRUARY), "100.00");
        undecided(unit.in("2024-01", "none", MARCH)).containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void whatTheAskerStatesNowIsTheLatestVersionAndCountsAtAnyMoment() {
        for (Units unit : new Units[] {
            single().with(wage("100.00", FEBRUARY)).with(wage("400.00", null)),
            single().with(wage("400.00", null)).with(wage("100.00", FEBRUARY))
        }) {
            income(unit.in("2024-01", "none", APRIL), "400.00");
            income(unit.in("2024-01", "none", FEBRUARY.minusNanos(1)), "400.00");
        }
    }

    @Test
    void aCoResidentWhoBecomesKnownLaterChangesTheNormFromThatMomentOn() {
        Units unit = single().with(new Filed.Member(
                "brother",
                Role.CO_RESIDENT,
                CoResidentKind.ORDINARY,
                true,
                LocalDate.parse("1980-01-01"),
                LocalDate.parse("2023-01-01"),
                null,
                new Provenance("brother", "register", null, MARCH)));
        norm(unit.in("2024-01", "none", FEBRUARY), "1283.83");
        norm(unit.in("2024-01", "none", MARCH), "917.02");
    }

    @Test
    void anAmountThatWasNotYetPublishedLeavesTheMonthUndecided() {
        undecided(single().in("2024-07", "none", Instant.parse("2024-06-30T23:59:59Z")))
                .containsExactly(new Reason(Reason.Kind.AMOUNT_NOT_YET_KNOWN, "art21.a", null));
        norm(single().in("2024-07", "none", Instant.parse("2024-07-01T00:00:00Z")), "1308.45");
    }

    @Test
    void aDeterminationKeepsTheMonthAndTheMomentItIsAbout() {
        Determination determination = single().in("2024-01", "none", MARCH);
        assertThat(determination.month()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(determination.knownAt()).isEqualTo(MARCH);
    }
}
