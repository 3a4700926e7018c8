package nl.vangnet.law;

import static nl.vangnet.law.Amounts.premium;
import static nl.vangnet.law.Amounts.unknownAmount;
import static nl.vangnet.law.Amounts.unknownFact;
import static org.assertj.core.api.Assertions.assertThat;

import nl.vangnet.rulegraph.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The municipal premium of Pw art. 31(2)j. Waterstad: 30 percent, at most 219. */
class PremiumTest {
    private static Units worker(String born, String month, String wage) {
        return Units.applicantBorn(born).earns("applicant", month, wage).disregardFor("applicant", false);
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0.00", "0.01, 0.00", "0.02, 0.01", "100.00, 30.00", "730.00, 219.00", "730.02, 219.00"})
    void aShareOfTheWageUpToTheMaximumIsAddedToThePremium(String wage, String premium) {
        premium(worker("1980-01-01", "2024-01", wage).in("2024-01", "waterstad"), premium);
    }

    @ParameterizedTest
    @CsvSource({"1997-01-02, 0.00", "1997-01-01, 30.00"})
    void whoIsUnder27HasNone(String born, String premium) {
        premium(worker(born, "2024-01", "100.00").in("2024-01", "waterstad"), premium);
    }

    @Test
    void theYoungHadNoneAlsoWhileTheyHadTheDisregard() {
        premium(worker("1998-01-01", "2021-01", "100.00").in("2021-01", "waterstad"), "0.00");
    }

    @ParameterizedTest
    @CsvSource({"1283.82, 219.00", "1283.83, 0.00"})
    void thereIsNoneInAMonthWithoutAssistance(String wage, String premium) {
        premium(worker("1980-01-01", "2024-01", wage).in("2024-01", "waterstad"), premium);
    }

    @Test
    void eachPartnerWithARightHasTheirOwnAndOneWithoutRightNone() {
        premium(
                worker("1980-01-01", "2024-01", "100.00")
                        .partnerBorn("1980-01-01")
                        .earns("partner", "2024-01", "200.00")
                        .disregardFor("partner", false)
                        .in("2024-01", "waterstad"),
                "90.00");
        premium(
                worker("1980-01-01", "2024-01", "100.00")
                        .partnerWithoutRightBorn("1980-01-01")
                        .earns("partner", "2024-01", "200.00")
                        .in("2024-01", "waterstad"),
                "30.00");
    }

    @Test
    void theDisregardDoesNotLowerThePremium() {
        premium(
                Units.applicantBorn("1980-01-01")
                        .earns("applicant", "2024-01", "100.00")
                        .disregardFor("applicant", true)
                        .in("2024-01", "waterstad"),
                "30.00");
    }

    @Test
    void withoutAMunicipalityOrInWestervoortThereIsNone() {
        premium(worker("1980-01-01", "2024-01", "100.00").in("2024-01"), "0.00");
        premium(worker("1980-01-01", "2024-01", "100.00").in("2024-01", "westervoort"), "0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01, 100.00, 0.00",
        "2018-02, 100.00, 50.00",
        "2021-02, 500.00, 200.00",
        "2021-03, 100.00, 30.00",
        "2021-12, 900.00, 219.00"
    })
    void amsterdamPaidHalfInTheExperimentAndThirtyPercentAfterIt(String month, String wage, String premium) {
        premium(worker("1980-01-01", month, wage).in(month, "amsterdam"), premium);
    }

    @Test
    void whatAmsterdamPaysAtMostSince2022IsUnknownSoAPremiumIsUndecidedAndTheAssistanceIsNot() {
        Determination month = worker("1980-01-01", "2022-01", "100.00").in("2022-01", "amsterdam");
        assertThat(month.premiumOfMonth()).isEmpty();
        assertThat(month.premium().because()).containsExactly(unknownAmount("municipal.premium.maximum"));
        assertThat(month.decided()).isTrue();
    }

    @Test
    void withoutWagesOrUnder27AmsterdamsMaximumIsNotNeeded() {
        premium(Units.applicantBorn("1980-01-01").in("2022-01", "amsterdam"), "0.00");
        premium(worker("1998-01-01", "2022-01", "100.00").in("2022-01", "amsterdam"), "0.00");
        premium(worker("1980-01-01", "2022-01", "1500.00").in("2022-01", "amsterdam"), "0.00");
    }

    @Test
    void amsterdamsMaximumOf2021IsDoubtfulAndSaysSoOnlyWhereItWasUsed() {
        assertThat(worker("1980-01-01", "2021-03", "100.00")
                        .in("2021-03", "amsterdam")
                        .suspectAmounts())
                .extracting(Line.AmountUsed::table)
                .containsExactly("municipal.premium.maximum");
        assertThat(Units.applicantBorn("1980-01-01").in("2021-03", "amsterdam").suspectAmounts())
                .isEmpty();
    }

    @Test
    void withWagesUnknownThePremiumIsUndecidedToo() {
        Determination month = Units.applicantBorn("1980-01-01")
                .worksAt("bakery", "applicant", "2024-01")
                .disregardFor("applicant", false)
                .in("2024-01", "waterstad");
        assertThat(month.premiumOfMonth()).isEmpty();
        assertThat(month.premium().because()).containsExactly(unknownFact("earnings", "applicant"));
    }

    @Test
    void theMunicipalitiesWithTheirOwnAmountsAreNamed() {
        assertThat(Participatiewet.municipalities()).containsExactly("amsterdam", "waterstad", "westervoort");
        assertThat(Participatiewet.of("atlantis")).isEmpty();
        assertThat(Participatiewet.of("none")).isPresent();
    }
}
