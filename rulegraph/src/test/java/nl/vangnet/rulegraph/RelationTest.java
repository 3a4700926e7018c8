package nl.vangnet.rulegraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    private static final String DECLARED = """
            key,unit,axis,document,identifier,place
            couple,euro,month,Wet,BWBR1,21 b
            single,euro,month,Wet,BWBR1,21 a
            young,euro,month,Wet,BWBR1,20
            """;

    private static Tables load(String relation, String couple, String single, String status) {
        return Tables.parse(
                YearMonth.of(2024, 1),
                YearMonth.of(2024, 12),
                DECLARED,
                "table,equals,tolerance,source\n" + relation + ",test\n",
                "key,from,to,known,value,status,source,note\n"
                        + "couple,2024-01-01,2024-12-31,," + couple + ",verified,paper,\n"
                        + "single,2024-01-01,2024-06-30,," + single + "," + status + ",paper,\n"
                        + "single,2024-07-01,2024-12-31,,70.00,verified,paper,\n"
                        + "young,2024-01-01,2024-12-31,,20.00,verified,paper,\n");
    }

    @ParameterizedTest
    @CsvSource({
        "single,70% x couple,0.01,70.00",
        "single,70% x couple,0.01,70.01",
        "single,70% x couple,0.01,69.99",
        "single,70.01% x couple,0.01,70.02",
        "young,20.1% x couple,0.10,70.00",
        "single,50% x couple + young,0.00,70.00",
        "couple,2 x young + 60% x couple,0.00,70.00",
        "couple,couple,0.00,70.00"
    })
    void amountsThatKeepARelationWithinItsToleranceAreTaken(
            String table, String equals, String tolerance, String single) {
        assertThatCode(() -> load(table + "," + equals + "," + tolerance, "100.00", single, "verified"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"70.02", "69.98"})
    void anAmountThatBreaksARelationIsRefusedAtItsRowWithWhatItShouldBe(String single) {
        assertThatThrownBy(() -> load("single,70% x couple,0.01", "100.00", single, "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessageStartingWith(
                        "rows:3: single breaks the relation \"single = 70% x couple\" on 2024-01-01: it is "
                                + single.replace(".", "") + " and should be about 7000 cents")
                .hasMessageEndingWith("Correct the amount, or mark the row suspect and say why");
    }

    @Test
    void aRelationIsCheckedAlsoOnDatesOnWhichOnlyItsRightSideChanges() {
        assertThatThrownBy(() -> load("couple,25% x couple + single,0.01", "100.00", "75.00", "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("on 2024-07-01: it is 10000 and should be about 9500 cents");
    }

    @Test
    void anAmountMarkedSuspectMayBreakARelationOnEitherSideButNotTheAmountsAfterIt() {
        assertThatCode(() -> load("single,70% x couple,0.01", "100.00", "12.00", "suspect"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> load("young,2 x single,0.01", "100.00", "12.00", "suspect"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("on 2024-07-01");
    }

    @Test
    void aRelationOverAnAmountThatNobodyKnowsChecksNothing() {
        assertThatCode(() -> load("single,70% x couple,0.01", "100.00", "", "unknown"))
                .doesNotThrowAnyException();
    }

    @Test
    void aRelationWithAnUnknownKeyNamesTheNearest() {
        assertThatThrownBy(() -> load("single,70% x coupel,0.01", "100.00", "70.00", "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessage("relations:2: no table is declared with the key coupel; the nearest is couple");
        assertThatThrownBy(() -> load("singel,70% x couple,0.01", "100.00", "70.00", "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessage("relations:2: no table is declared with the key singel; the nearest is single");
    }

    @ParameterizedTest
    @CsvSource({"a half of couple", "70%x couple", "couple +", "-2 x couple"})
    void aTermThatIsWrittenOtherwiseIsRefused(String equals) {
        assertThatThrownBy(() -> load("single," + equals + ",0.01", "100.00", "70.00", "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessageMatching("relations:2: .*(is no term: write a table, \"2 x table\" or \"50% x table\").*");
    }

    @Test
    void aToleranceThatIsNoAmountIsRefusedAtItsLine() {
        assertThatThrownBy(() -> load("single,70% x couple,a cent", "100.00", "70.00", "verified"))
                .isInstanceOf(LoadException.class)
                .hasMessageStartingWith("relations:2: \"a cent\" is not an amount");
    }

    @Test
    void aTableThatOnlyServesARelationCountsAsUsed() {
        Tables tables = load("single,70% x couple,0.01", "100.00", "70.00", "verified");
        assertThat(tables.inRelation(Sample.table(tables, "single"))).isTrue();
        assertThat(tables.inRelation(Sample.table(tables, "couple"))).isTrue();
        assertThat(tables.inRelation(Sample.table(tables, "young"))).isFalse();
    }
}
