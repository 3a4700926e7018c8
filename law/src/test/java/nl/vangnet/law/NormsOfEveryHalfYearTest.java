package nl.vangnet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vangnet.rulegraph.Money;
import nl.vangnet.rulegraph.MonthNotCoveredException;
import nl.vangnet.rulegraph.Table;
import nl.vangnet.rulegraph.Verification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files of the law against a second, independent transcription of the published amounts. */
class NormsOfEveryHalfYearTest {
    private static final List<HalfYear> HALF_YEARS = HalfYear.ALL;

    static Stream<String> tables() {
        return HALF_YEARS.getFirst().amounts().keySet().stream()
                .filter(column -> !column.equals("from"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyAmountOfEveryMonthIsTheOneThatWasPublished(String key) {
        for (YearMonth month : months().toList()) {
            assertThat(inForce(key, month))
                    .as("%s in %s", key, month)
                    .isEqualTo(HalfYear.of(month).find(key).orElse(null));
        }
    }

    @Test
    void theTwoAmountsThatTheLawNamesTwiceAreEqual() {
        for (YearMonth month : months().toList()) {
            assertThat(inForce("art22.c", month)).isEqualTo(inForce("art22.b", month));
            assertThat(inForce("art22a.3.b", month)).isEqualTo(inForce("art20.1.a", month));
        }
    }

    private static Stream<YearMonth> months() {
        return IntStream.range(0, 9 * 12).mapToObj(YearMonth.of(2018, 1)::plusMonths);
    }

    private static @Nullable BigDecimal inForce(String key, YearMonth month) {
        Table table = Objects.requireNonNull(
                Participatiewet.of("none").orElseThrow().graph().tables().find(key), key);
        List<Table.Row> rows = table.rows().stream()
                .filter(row -> !row.from().isAfter(month.atDay(1)) && !row.to().isBefore(month.atEndOfMonth()))
                .toList();
        assertThat(rows).as("%s in %s", key, month).isNotEmpty();
        Table.Row row = rows.getLast();
        return row.verification() == Verification.UNKNOWN ? null : BigDecimal.valueOf(row.value(), 2);
    }

    @ParameterizedTest
    @FieldSource("HALF_YEARS")
    void eachKindOfHouseholdHasItsNormFromTheFirstMonthOfAHalfYearToTheLast(HalfYear half) {
        for (YearMonth month : List.of(half.from(), half.from().plusMonths(5))) {
            norm("single", month, half.get("art21.a"));
            norm("couple", month, half.get("art21.b"));
            norm("young single", month, half.get("art20.1.a"));
            norm("young couple", month, half.get("art20.1.b"));
            norm("partly young couple", month, half.get("art20.1.c"));
            norm("young couple with child", month, half.get("art20.2.b"));
            norm("partly young couple with child", month, half.get("art20.2.c"));
            norm("aow single", month, half.get("art22.a"));
            norm("aow couple", month, half.get("art22.b"));
            norm("partly aow couple", month, half.get("art22.b"));
            norm("single in institution", month, half.get("art23.1.a").add(half.get("art23.2.a")));
            norm("couple in institution", month, half.get("art23.1.b").add(half.get("art23.2.b")));
        }
    }

    private static void norm(String household, YearMonth month, BigDecimal expected) {
        assertThat(HouseholdKinds.of(household, month).in(month.toString()).norm())
                .as("%s in %s", household, month)
                .contains(Money.parse(expected.toPlainString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-12", "2027-01"})
    void aMonthOutsideTheTablesIsRefusedAndNoAmountIsCarriedOn(String month) {
        Units unit = Units.applicantBorn("1980-01-01");
        assertThatThrownBy(() -> unit.in(month))
                .isInstanceOf(MonthNotCoveredException.class)
                .hasMessageContaining(month)
                .hasMessageContaining("from 2018-01 to 2026-12");
    }
}
