package nl.vangnet.law;

import static nl.vangnet.law.CsvResource.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts that others printed, against what we compute: see published-cases.csv. */
class PublishedCasesTest {
    private static final List<Map<String, String>> CASES = CsvResource.read("published-cases.csv");
    private static final List<Map<String, String>> ELSEWHERE = CsvResource.read("published-cases-elsewhere.csv");
    /** 82 of the first search and 3 of the second. */
    private static final int FOUND = 85;

    static Stream<Arguments> cases() {
        return CASES.stream()
                .map(row -> argumentSet(
                        "%s: %s of a %s in %s (%s)"
                                .formatted(
                                        get(row, "id"),
                                        get(row, "outcome"),
                                        get(row, "household"),
                                        get(row, "month"),
                                        get(row, "source")),
                        row));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("cases")
    void thePublishedAmountComesOut(Map<String, String> row) {
        Money computed = Money.parse(compute(row));
        assertThat(computed).isEqualTo(Money.parse(get(row, "expected")));
        String published = get(row, "published");
        if (!published.isEmpty()) {
            long difference = computed.minus(Money.parse(published)).cents();
            assertThat(Math.abs(difference)).as("we differ by one cent").isEqualTo(1);
            assertThat(get(row, "note")).as("and say why").startsWith("we follow");
        }
    }

    private static String compute(Map<String, String> row) {
        YearMonth month = YearMonth.parse(get(row, "month"));
        Units unit = HouseholdKinds.of(get(row, "household"), month);
        for (int i = 0; i < Integer.parseInt(get(row, "sharers")); i++) {
            unit.coResidentBorn(HouseholdKinds.aged(30, month));
        }
        if (!get(row, "wage").isEmpty()) {
            unit.earns("applicant", month.toString(), get(row, "wage"))
                    .disregardFor("applicant", get(row, "decision").equals("granted"));
        }
        Determination determination = unit.in(month.toString(), get(row, "municipality"));
        String outcome = get(row, "outcome");
        return (outcome.equals("premium") ? determination.premiumOfMonth() : determination.amount(outcome))
                .orElseThrow(() -> new AssertionError(determination.undecidedBecause()))
                .toString();
    }

    @Test
    void thePremiumOfTheExperimentInJuneIsTheSumOfFiveMonths() {
        assertThat(CASES.stream()
                        .filter(row -> get(row, "id").equals("AMS-EXP-PIETER")
                                && get(row, "outcome").equals("premium"))
                        .map(PublishedCasesTest::compute)
                        .map(Money::parse)
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(Money.parse("475.00"));
    }

    @Test
    void sixMonthsAtTheMaximumOfTheExperimentMakeTwelveHundred() {
        Money month = Units.applicantBorn("1980-05-01")
                .earns("applicant", "2018-08", "650.00")
                .disregardFor("applicant", false)
                .in("2018-08", "amsterdam")
                .premiumOfMonth()
                .orElseThrow();
        assertThat(6 * month.cents()).isEqualTo(Money.parse("1200.00").cents());
    }

    @Test
    void noPublishedCaseIsDroppedInSilence() throws ClassNotFoundException {
        Set<String> ids = new HashSet<>();
        CASES.forEach(row -> ids.add(get(row, "id")));
        for (Map<String, String> row : ELSEWHERE) {
            assertThat(ids.add(get(row, "id")))
                    .as("%s stands once", get(row, "id"))
                    .isTrue();
            assertThat(get(row, "why")).isNotBlank();
            if (!get(row, "test").isEmpty()) {
                assertThat(Class.forName("nl.vangnet.law." + get(row, "test"))).isNotNull();
            }
        }
        assertThat(ids).hasSize(FOUND);
    }
}
